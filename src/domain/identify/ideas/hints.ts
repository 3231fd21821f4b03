import type { Token } from '../text/tokens.ts';
import { type IdeaRule, ideaRules } from './idea-rules.ts';
import { findIdeas, type Idea, type Mention } from './ideas.ts';

/** What the ideas of a text point at, though no wording of a message was found. */
export interface Hint {
  problem: string;
  strength: number;
  /** The tokens that name the ideas. */
  tokens: readonly number[];
}

/** A reply or a dialog is shorter; of a log the beginning and the end count. */
const headTokens = 260;
const tailTokens = 140;
/** A longer sentence is a list or a log line, in which words far apart have nothing to do with each other. */
const longestSentence = 40;
/** Ideas that stand further apart than this say less together. */
const easyStretch = 4;
const stretchCost = 0.06;
const mostCost = 1;

const rulesByIdea = new Map<Idea, IdeaRule[]>();
for (const rule of ideaRules) {
  const [first] = rule.ideas;
  if (first) rulesByIdea.set(first, [...(rulesByIdea.get(first) ?? []), rule]);
}

/** Judge by the ideas in each sentence what a text points at, clearest first. */
export function findHints(tokens: readonly Token[], text: string, isLeftOut: (at: number) => boolean): Hint[] {
  const near =
    tokens.length <= headTokens + tailTokens
      ? tokens.map((_, at) => at)
      : tokens.flatMap((_, at) => (at < headTokens || at >= tokens.length - tailTokens ? [at] : []));
  const best = new Map<string, Hint>();
  for (const sentence of cutSentences(near, tokens, text)) {
    if (isAdvice(sentence, tokens)) continue;
    const mentions = findIdeas(sentence.map((at) => tokens[at]).filter((token) => token !== undefined));
    const ideas = new Map<Idea, Mention[]>();
    for (const mention of mentions) {
      const at = sentence[mention.from] ?? 0;
      if (isLeftOut(at) || isStageFrame(at, tokens) || isLabel(at, tokens, text)) continue;
      const list = ideas.get(mention.idea);
      if (list) list.push(mention);
      else ideas.set(mention.idea, [mention]);
    }
    const signs = sentence.filter((at) => tokens[at]?.kind === 'sign').length * 2 > sentence.length;
    for (const idea of ideas.keys()) {
      for (const rule of rulesByIdea.get(idea) ?? []) {
        if (!rule.ideas.every((wanted) => ideas.has(wanted))) continue;
        addHint(best, rule, ideas, sentence, signs);
      }
    }
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}

/** Tell whether a word belongs to "(in reply to RCPT TO command)", which names a step and no fault. */
function isStageFrame(at: number, tokens: readonly Token[]): boolean {
  for (let back = 0; back <= 7; back += 1) {
    const word = tokens[at - back]?.text;
    if (word === 'reply' || word === 'after') {
      const next = tokens[at - back + 1]?.text;
      return (
        (next === 'to' && tokens[at - back - 1]?.text === 'in') ||
        (word === 'after' && /^(?:rcpt|mail|end|data|pipelined)$/.test(next ?? ''))
      );
    }
  }
  return false;
}

/** What mail servers look up in their own files and databases, not in the DNS. */
const ownTable = /^(?:(?:user|pass)db|tables?|maps?|alias(?:es)?|domains|virtual|database|directory)$/;

/** Tell whether a word is a label that stands there whatever happened: "(SSL)", "Remote-MTA: dns;", "server error 550". */
function isLabel(at: number, tokens: readonly Token[], text: string): boolean {
  const token = tokens[at];
  if (token?.text === 'server') {
    return tokens[at + 1]?.text === 'error' && /^[45]\d\d$/.test(tokens[at + 2]?.text ?? '');
  }
  // RFC 5321 lets a server say "Requested action aborted" whatever went wrong.
  if (token?.text === 'aborted') return tokens[at - 1]?.text === 'action';
  if (token?.text === 'lookup') return ownTable.test(tokens[at - 1]?.text ?? '');
  if (token?.text === 'dns') return text[token.end] === ';';
  return token?.text === 'ssl' && text[token.start - 1] === '(' && text[token.end] === ')';
}

function addHint(
  best: Map<string, Hint>,
  rule: IdeaRule,
  ideas: ReadonlyMap<Idea, readonly Mention[]>,
  sentence: readonly number[],
  signs: boolean,
): void {
  const mentions = closest(rule, ideas);
  const from = Math.min(...mentions.map((mention) => mention.from));
  const to = Math.max(...mentions.map((mention) => mention.to));
  const stretch = ((to - from) / (signs ? 3 : 1) - easyStretch) * stretchCost;
  const strength = rule.strength - Math.min(mostCost, Math.max(0, stretch));
  const tokens = mentions.flatMap((mention) => sentence.slice(mention.from, mention.to + 1));
  const known = best.get(rule.problem);
  if (!known || strength > known.strength) {
    best.set(rule.problem, { problem: rule.problem, strength, tokens });
  }
}

/** Pick for each idea of a rule the mention that stands closest to the first one's. */
function closest(rule: IdeaRule, ideas: ReadonlyMap<Idea, readonly Mention[]>): Mention[] {
  const [first, ...others] = rule.ideas;
  let nearest: Mention[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const anchor of (first && ideas.get(first)) ?? []) {
    const picked = [anchor];
    let sum = 0;
    for (const idea of others) {
      let best: Mention | undefined;
      for (const mention of ideas.get(idea) ?? []) {
        if (!best || distance(mention, anchor) < distance(best, anchor)) best = mention;
      }
      if (best) {
        picked.push(best);
        sum += distance(best, anchor);
      }
    }
    if (sum < least) [nearest, least] = [picked, sum];
  }
  return nearest;
}

function distance(a: Mention, b: Mention): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** What programs tell people to do next, whatever went wrong; folded. */
const advice =
  /^(?:please |bitte |veuillez |por favor |prosze |prosim |пожалуиста )?(?:check|verify|contact|make sure|be sure|for more|prufen|uberprufen|kontrollieren|wenden|vergewissern|stellen sie|verifiez|controlez|contactez|assurez|compruebe|verifique|revise|pongase|asegurese|controllare|verificare|contattare|assicurarsi|contate|certifique|controleer|neem contact|zorg|kontrollera|kontakta|kontroller|kontakt|tarkista|ota yhteytta|sprawdz|skontaktuj|upewnij|zkontrolujte|overte|obratte|ellenorizze|forduljon|kontrol edi|проверьте|обратитесь|убедитесь|请检查|請檢查|请联系)/;

/** Tell whether a sentence only tells what to do next: its words name what to check, not what is wrong. */
function isAdvice(sentence: readonly number[], tokens: readonly Token[]): boolean {
  const words = sentence.slice(0, 5).map((at) => tokens[at]);
  const signs = words.every((token) => token?.kind === 'sign');
  return advice.test(words.map((token) => token?.text ?? '').join(signs ? '' : ' '));
}

/** Cut tokens where a sentence ends; a colon joins what it refuses and why. */
function cutSentences(near: readonly number[], tokens: readonly Token[], text: string): number[][] {
  const sentences: number[][] = [];
  let current: number[] = [];
  let last: Token | undefined;
  for (const at of near) {
    const token = tokens[at];
    if (!token) continue;
    const between = last ? text.slice(last.end, token.start) : '';
    if (
      current.length > 0 &&
      (/[.!?;。！？；][\s"')]|[.!?。]$|\n\s*\n|[。！？；]/.test(between) || current.length >= longestSentence)
    ) {
      sentences.push(current);
      current = [];
    }
    current.push(at);
    last = token;
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}
