import { type IdeaRule, ideaRules } from './idea-rules.ts';
import { findIdeas, type Idea, type Mention } from './ideas.ts';
import type { Token } from './tokens.ts';

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
const pairWeight = 0.15;

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
    for (const idea of ideas.keys()) {
      for (const rule of rulesByIdea.get(idea) ?? []) {
        if (!rule.ideas.every((wanted) => ideas.has(wanted))) continue;
        addHint(best, rule, ideas, sentence);
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
      return (next === 'to' && tokens[at - back - 1]?.text === 'in') || (word === 'after' && /^(?:rcpt|mail|end|data|pipelined)$/.test(next ?? ''));
    }
  }
  return false;
}

/** Tell whether a word is the label "(SSL)" of Outlook's report, which stands there whatever happened. */
function isLabel(at: number, tokens: readonly Token[], text: string): boolean {
  const token = tokens[at];
  return token?.text === 'ssl' && text[token.start - 1] === '(' && text[token.end] === ')';
}

function addHint(
  best: Map<string, Hint>,
  rule: IdeaRule,
  ideas: ReadonlyMap<Idea, readonly Mention[]>,
  sentence: readonly number[],
): void {
  const tokens = rule.ideas.flatMap((idea) => {
    const mention = ideas.get(idea)?.[0];
    return mention ? sentence.slice(mention.from, mention.to + 1) : [];
  });
  const known = best.get(rule.problem);
  if (!known) best.set(rule.problem, { problem: rule.problem, strength: rule.strength, tokens });
  else if (rule.strength > known.strength) {
    best.set(rule.problem, { problem: rule.problem, strength: rule.strength + pairWeight * known.strength * 0.5, tokens });
  }
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
    if (current.length > 0 && (/[.!?;。！？；][\s"')]|[.!?。]$|\n\s*\n|[。！？；]/.test(between) || current.length >= longestSentence)) {
      sentences.push(current);
      current = [];
    }
    current.push(at);
    last = token;
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}
