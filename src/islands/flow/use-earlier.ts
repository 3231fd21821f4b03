import { useEffect, useState } from 'preact/hooks';
import type { CarriedAnswer } from '../../domain/flow/carried.ts';
import { type EarlierTree, earlierTrees, type FlowWords } from '../../domain/flow/words.ts';

/** Put the answers of earlier trees into words. The words are fetched only when there are such answers. */
export function useEarlier(carried: readonly CarriedAnswer[]): EarlierTree[] {
  const [words, setWords] = useState<Record<string, FlowWords | undefined>>({});
  const wanted = [...new Set(carried.map(({ flow }) => flow))].join(' ');
  useEffect(() => {
    for (const flow of wanted.split(' ').filter((id) => id !== '')) {
      fetchWords(flow).then(
        (found) => setWords((known) => ({ ...known, [flow]: found })),
        // Without them the report lacks the earlier answers; the step itself works.
        () => undefined,
      );
    }
  }, [wanted]);
  return earlierTrees(carried, words);
}

async function fetchWords(flow: string): Promise<FlowWords> {
  const response = await fetch(`/fix/${flow}/words.json`);
  if (!response.ok) throw new Error(`The words of ${flow} answered ${response.status}`);
  return response.json() as Promise<FlowWords>; // written by this site's own build
}
