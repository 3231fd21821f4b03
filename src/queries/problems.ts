import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { instructionsFor } from '../domain/provider/instruction.ts';
import { markValues } from '../domain/provider/shown-content.ts';
import { fillTokensOpen } from '../domain/provider/tokens.ts';
import type { DeviceKind } from '../domain/shared/device-kind.ts';
import { addressOf, type PageLink } from './links.ts';
import { inlineHtml } from './markdown.ts';
import { getProvider } from './provider.ts';
import { remember } from './remember.ts';

/** Read all problems, in the order of their ids. */
export const getProblems = remember(async (): Promise<CollectionEntry<'problems'>[]> => {
  return (await getCollection('problems')).sort((a, b) => a.id.localeCompare(b.id));
});

/** Get one problem. @throws Error when there is none; the content check finds this first. */
export async function getProblem(id: string): Promise<CollectionEntry<'problems'>> {
  const problem = await getEntry('problems', id);
  if (!problem) throw new Error(`There is no problem "${id}".`);
  return problem;
}

/** Get the links to some problems, in the order asked for. */
export async function getProblemLinks(ids: readonly string[]): Promise<PageLink[]> {
  const problems = new Map((await getProblems()).map((problem) => [problem.id, problem.data]));
  return ids.flatMap((id) => {
    const problem = problems.get(id);
    return problem ? [{ href: addressOf.problem(id), title: problem.title, description: problem.sentence }] : [];
  });
}

const instructionsByProblem = remember(async () => {
  const provider = await getProvider();
  const lines = (written: readonly string[]) =>
    instructionsFor(written, provider, fillTokensOpen).map((line) => markValues(inlineHtml(line)));
  return new Map(
    (await getProblems()).map(({ id, data }) => {
      const now = lines(data.now);
      const nowReceiving = data.nowReceiving ? lines(data.nowReceiving) : now;
      const nowOn: Partial<Record<DeviceKind, string[]>> = {
        ...(data.nowOn?.phone && { phone: lines(data.nowOn.phone) }),
        ...(data.nowOn?.website && { website: lines(data.nowOn.website) }),
      };
      return [id, { now, nowReceiving, nowOn }] as const;
    }),
  );
});

/** Get what to do now about a problem, as HTML lines with this provider's values; those of the address are marked. */
export async function getInstructions(
  problemId: string,
  direction: 'sending' | 'receiving' = 'sending',
): Promise<readonly string[]> {
  const found = (await instructionsByProblem()).get(problemId);
  return (direction === 'receiving' ? found?.nowReceiving : found?.now) ?? [];
}

/** Get the same for a phone, and for a website, scanner or printer, where it is something else there. */
export async function getInstructionsOn(problemId: string): Promise<Partial<Record<DeviceKind, readonly string[]>>> {
  return (await instructionsByProblem()).get(problemId)?.nowOn ?? {};
}
