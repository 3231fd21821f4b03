import type { Flow, Outcome, Question } from '../../schemas/flow.ts';
import type { Provider } from '../../schemas/provider.ts';
import { holds } from '../provider/conditions.ts';
import { parseInstruction } from '../provider/instruction.ts';
import { choicesOf, findNode } from './graph.ts';

/**
 * Take out of a tree what a provider makes pointless: options and nodes whose condition does not hold, questions that
 * are left with one answer, fixes that do not apply (the reader goes on to what comes after them), and then every node
 * that nothing leads to any more. The result must be checked again.
 */
export function pruneFlow(flow: Flow, provider: Provider): Flow {
  const applies = ({ when }: { when?: string | undefined }) => when === undefined || holds(when, provider) === true;
  const redirects = new Map<string, string | undefined>();
  for (const outcome of flow.outcomes)
    if (!applies(outcome)) redirects.set(outcome.id, outcome.instead ?? outcome.otherwise);
  for (const question of flow.questions) if (!applies(question)) redirects.set(question.id, question.instead);

  let pruned = { ...flow, questions: flow.questions.map((question) => withoutCommands(question, applies)) };
  for (let changed = true; changed; ) {
    const resolve = (id: string) => followRedirects(id, redirects);
    pruned = {
      ...pruned,
      start: resolve(pruned.start) ?? pruned.start,
      questions: pruned.questions
        .filter(({ id }) => !redirects.has(id))
        .map((question) => redirectOptions(question, resolve, applies)),
      outcomes: pruned.outcomes
        .filter(({ id }) => !redirects.has(id))
        .map((outcome) => redirectOutcome(outcome, resolve)),
    };
    const pointless = pruned.questions.filter((question) => question.options.length < 2);
    for (const question of pointless) redirects.set(question.id, question.options[0]?.next);
    changed = pointless.length > 0;
  }
  return withoutUnreachable(withoutConditions(withApplyingSteps(pruned, provider)));
}

/** A step may start with a condition in square brackets, as the instructions of a problem do. */
function withApplyingSteps(flow: Flow, provider: Provider): Flow {
  const stepsFor = (steps: readonly string[]) =>
    steps
      .map(parseInstruction)
      .filter(({ condition }) => condition === undefined || holds(condition, provider) === true)
      .map(({ text }) => text);
  return { ...flow, outcomes: flow.outcomes.map((outcome) => ({ ...outcome, steps: stepsFor(outcome.steps) })) };
}

/** What is left applies: a condition, and the way round it, say nothing any more. */
function withoutConditions(flow: Flow): Flow {
  const strip = <T extends { when?: unknown; instead?: unknown }>({ when: _when, instead: _instead, ...rest }: T) =>
    rest;
  return {
    ...flow,
    questions: flow.questions.map((question) => ({
      ...strip(question),
      options: question.options.map(strip),
      commands: question.commands.map(strip),
    })),
    outcomes: flow.outcomes.map(strip),
  };
}

type Resolve = (id: string) => string | undefined;

function followRedirects(id: string, redirects: ReadonlyMap<string, string | undefined>): string | undefined {
  const seen = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined && redirects.has(current) && !seen.has(current)) {
    seen.add(current);
    current = redirects.get(current);
  }
  return current;
}

function withoutCommands(question: Question, applies: (part: { when?: string | undefined }) => boolean): Question {
  return { ...question, commands: question.commands.filter(applies) };
}

function redirectOptions(
  question: Question,
  resolve: Resolve,
  applies: (part: { when?: string | undefined }) => boolean,
): Question {
  const options = question.options.filter(applies).flatMap((option) => {
    const next = resolve(option.next);
    return next === undefined ? [] : [{ ...option, next }];
  });
  return { ...question, options };
}

function redirectOutcome(outcome: Outcome, resolve: Resolve): Outcome {
  if (outcome.otherwise === undefined) return outcome;
  // A way on that the provider has lost stays in place, so that the check names it.
  return { ...outcome, otherwise: resolve(outcome.otherwise) ?? outcome.otherwise };
}

function withoutUnreachable(flow: Flow): Flow {
  const reached = reachableIds(flow);
  return {
    ...flow,
    questions: flow.questions.filter(({ id }) => reached.has(id)),
    outcomes: flow.outcomes.filter(({ id }) => reached.has(id)),
  };
}

/** Collect the ids that the first question leads to, whether or not the tree has a node of that id. */
export function reachableIds(flow: Flow): Set<string> {
  const reached = new Set<string>();
  const visit = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    const node = findNode(flow, id);
    if (!node) return;
    for (const choice of choicesOf(flow, node)) visit(choice.next);
    const { instead } = node.kind === 'question' ? node.question : node.outcome;
    if (instead !== undefined) visit(instead);
  };
  visit(flow.start);
  return reached;
}
