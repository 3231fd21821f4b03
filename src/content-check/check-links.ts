import { conditionNames, holds } from '../domain/provider/conditions.ts';
import { parseInstruction } from '../domain/provider/instruction.ts';
import { tokenNames, tokensIn, tokenValue } from '../domain/provider/tokens.ts';
import type { Article } from '../schemas/article.ts';
import type { Client } from '../schemas/client.ts';
import type { Flow } from '../schemas/flow.ts';
import type { MessageFamily } from '../schemas/message.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Provider } from '../schemas/provider.ts';
import type { CheckedFile } from './check-content.ts';
import type { Fault } from './fault.ts';

/** All content whose files name each other. */
export interface LinkedContent {
  articles: CheckedFile<Article>[];
  problems: CheckedFile<Problem>[];
  flows: CheckedFile<Flow>[];
  clients: CheckedFile<Client>[];
  families: CheckedFile<MessageFamily>[];
}

/** Check that every id by which one file names another exists, and that message ids are given once. */
export function checkLinks(all: LinkedContent, provider: Provider): Fault[] {
  const known = {
    article: new Set(all.articles.map(({ id }) => id)),
    problem: new Set(all.problems.map(({ id }) => id)),
    flow: new Set(all.flows.map(({ id }) => id)),
  };
  const missing = (
    file: CheckedFile<unknown>,
    path: readonly PropertyKey[],
    kind: keyof typeof known,
    id: string | undefined,
  ): Fault[] => {
    if (id === undefined || known[kind].has(id)) return [];
    const names = [...known[kind]].join(', ') || 'none exists yet';
    return [
      {
        file: file.content.file,
        line: file.content.lineOf(path),
        message: `There is no ${kind} "${id}". Write one of: ${names}.`,
      },
    ];
  };
  const list = (
    file: CheckedFile<unknown>,
    path: readonly PropertyKey[],
    kind: keyof typeof known,
    ids: readonly string[] = [],
  ) => ids.flatMap((id, index) => missing(file, [...path, index], kind, id));

  return [
    ...[...all.articles, ...all.clients].flatMap((file) =>
      list(file, ['related'], 'article', file.checked.value?.related),
    ),
    ...all.problems.flatMap((file) => [
      ...list(file, ['articles'], 'article', file.checked.value?.articles),
      ...list(file, ['related'], 'problem', file.checked.value?.related),
      ...missing(file, ['flow'], 'flow', treeOf(file.checked.value?.flow)),
      ...missing(file, ['flowReceiving'], 'flow', treeOf(file.checked.value?.flowReceiving)),
      ...checkInstructions(file, provider),
    ]),
    ...all.flows.flatMap((file) =>
      (file.checked.value?.outcomes ?? []).flatMap((outcome, index) => [
        ...list(file, ['outcomes', index, 'articles'], 'article', outcome.articles),
        ...missing(file, ['outcomes', index, 'problem'], 'problem', outcome.problem),
      ]),
    ),
    ...all.families.flatMap((file) =>
      (file.checked.value?.messages ?? []).flatMap((message, index) =>
        list(file, ['messages', index, 'problems'], 'problem', message.problems),
      ),
    ),
    ...duplicateMessages(all.families),
  ];
}

/** The tree that a problem names by its id; an address of a step is checked with the trees. */
function treeOf(flow: string | undefined): string | undefined {
  return flow?.startsWith('/') ? undefined : flow;
}

function checkInstructions(file: CheckedFile<Problem>, provider: Provider): Fault[] {
  const { now, nowReceiving, nowOn } = file.checked.value ?? {};
  const lists = [
    { path: ['now'], lines: now },
    { path: ['nowReceiving'], lines: nowReceiving },
    { path: ['nowOn', 'phone'], lines: nowOn?.phone },
    { path: ['nowOn', 'website'], lines: nowOn?.website },
  ];
  return lists.flatMap(({ path, lines }) => (lines ? checkInstructionList(file, path, lines, provider) : []));
}

function checkInstructionList(
  file: CheckedFile<Problem>,
  list: readonly string[],
  lines: readonly string[],
  provider: Provider,
): Fault[] {
  const instructions = lines.map(parseInstruction);
  const fault = (index: number, message: string): Fault => ({
    file: file.content.file,
    line: file.content.lineOf([...list, index]),
    message,
  });
  const faults = instructions.flatMap(({ condition, text }, index) => {
    const applies = condition === undefined || holds(condition, provider);
    const unknown =
      applies === undefined
        ? [fault(index, `"${condition}" is not a condition. Write one or more of: ${conditionNames.join(', ')}.`)]
        : [];
    const tokens = tokensIn(text).flatMap((token) => {
      const { kind } = tokenValue(token, provider);
      if (kind === 'unknown')
        return [fault(index, `{${token}} is not a token. Write one of: ${tokenNames.join(', ')}.`)];
      return kind === 'lacking' && applies
        ? [
            fault(
              index,
              `${provider.name} has no value for {${token}}. Start the line with a condition, for example "[pop3] ".`,
            ),
          ]
        : [];
    });
    return [...unknown, ...tokens];
  });
  const left = instructions.filter(({ condition }) => condition === undefined || holds(condition, provider) === true);
  if (left.length === 0)
    faults.push(fault(0, `No instruction is left for ${provider.name}. Add one without a condition.`));
  return faults;
}

function duplicateMessages(families: readonly CheckedFile<MessageFamily>[]): Fault[] {
  const seen = new Map<string, string>();
  return families.flatMap((file) =>
    (file.checked.value?.messages ?? []).flatMap((message, index) => {
      const before = seen.get(message.id);
      seen.set(message.id, file.content.file);
      if (before === undefined) return [];
      const line = file.content.lineOf(['messages', index, 'id']);
      return [
        {
          file: file.content.file,
          line,
          message: `The message id "${message.id}" is already used in ${before}. Choose another.`,
        },
      ];
    }),
  );
}
