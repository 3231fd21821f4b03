import type { Provider } from '../../schemas/provider.ts';
import { holds } from './conditions.ts';
import { fillTokens } from './tokens.ts';

/** One instruction as an editor writes it: `[second-submission] Change the port to {second-submission.port}.` */
export interface Instruction {
  condition: string | undefined;
  text: string;
}

/** Split the condition in square brackets off an instruction. */
export function parseInstruction(line: string): Instruction {
  const match = /^\[([^\]]+)\]\s+([\s\S]+)$/.exec(line);
  return match ? { condition: match[1], text: match[2] ?? '' } : { condition: undefined, text: line };
}

/** Keep the instructions that apply to a provider, with its values filled in by `fillTokens` or `fillTokensOpen`. */
export function instructionsFor(lines: readonly string[], provider: Provider, fill = fillTokens): string[] {
  return lines
    .map(parseInstruction)
    .filter(({ condition }) => condition === undefined || holds(condition, provider) === true)
    .map(({ text }) => fill(text, provider));
}
