import { readFileSync } from 'node:fs';
import type { TellingWords } from '../domain/identify/telling/telling-words.ts';
import { readWordsFile } from '../learning/words-file.ts';
import { remember } from './remember.ts';

/** Read what was learnt of single words; the file is found from the root of the project, where every build starts. */
export const getTellingWords = remember(
  async (): Promise<TellingWords> => readWordsFile(readFileSync('src/learning/telling-words.txt', 'utf8')),
);
