import type { Identification } from '../../domain/identify/identify.ts';

/** Longest part of a paste that is shown with its marks, in characters. */
const windowLength = 320;

/** A piece of the paste, and whether it is what the answer went by. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Cut the part of the text around the decisive words, with all marks that lie in it. */
export function markedPieces(text: string, found: Extract<Identification, { kind: 'recognised' }>): Piece[] {
  const decisive = found.matches.filter((match) => match.decisive);
  const matched = (decisive.length > 0 ? decisive : found.matches.slice(0, 1)).flatMap((match) => match.marks);
  const marks = [...(found.words.length > 0 ? found.words : matched)].sort((a, b) => a.start - b.start);
  const first = marks[0];
  if (!first) return [];
  const from = text.length <= windowLength ? 0 : Math.max(0, first.start - 60);
  const to = Math.min(text.length, Math.max(from + windowLength, first.end));
  const pieces: Piece[] = [{ text: from > 0 ? '… ' : '', marked: false }];
  let at = from;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, to);
    if (end <= start) continue;
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
