import type { ProblemCards } from '../domain/shared/problem-card.ts';
import { getStepHref } from './flows.ts';
import { getInstructions, getInstructionsOn, getProblems } from './problems.ts';
import { getProgramWays } from './program-ways.ts';
import { getProvider } from './provider.ts';

/** Get the cards of all problems. */
export async function getProblemCards(): Promise<ProblemCards> {
  const problems: ProblemCards['problems'] = {};
  const ways: ProblemCards['ways'] = {};
  for (const { id, data } of await getProblems()) {
    for (const setting of [data.setting, data.settingReceiving]) {
      if (setting) ways[setting] ??= await getProgramWays(setting);
    }
    problems[id] = {
      title: data.title,
      sentence: data.sentence,
      now: await getInstructions(id),
      ...(data.nowReceiving === undefined ? {} : { nowReceiving: await getInstructions(id, 'receiving') }),
      ...(data.nowOn === undefined ? {} : { nowOn: await getInstructionsOn(id) }),
      ...(data.flow === undefined ? {} : { flow: await getStepHref(data.flow) }),
      ...(data.flowReceiving === undefined ? {} : { flowReceiving: await getStepHref(data.flowReceiving) }),
      ...(data.setting === undefined ? {} : { setting: data.setting }),
      ...(data.settingReceiving === undefined ? {} : { settingReceiving: data.settingReceiving }),
    };
  }
  return { closedPorts: (await getProvider()).closed, problems, ways };
}
