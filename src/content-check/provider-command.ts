import { existsSync } from 'node:fs';
import { checkProvider } from './check-provider.ts';
import { readContentFile } from './content-file.ts';
import { formatFaults } from './fault.ts';

/** `npm run provider:check [-- <file>]`: everything that is wrong with the provider's facts, line by line. */
const file = process.argv[2] ?? process.env.PROVIDER ?? 'content/provider.yaml';
if (existsSync(file)) {
  const { faults, doubts } = checkProvider(readContentFile(file));
  if (doubts.length > 0) console.log(`Worth a look:\n${formatFaults(doubts)}\n`);
  if (faults.length > 0) console.error(`${faults.length} fault(s):\n${formatFaults(faults)}`);
  else console.log(`${file} has no faults.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  console.error(`There is no file ${file}.`);
  process.exitCode = 1;
}
