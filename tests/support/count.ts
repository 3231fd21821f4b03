/** Adds up what ran and prints the true counts as the last line: `count.ts <failed checks> <vitest status> <engines status>`. */
import { existsSync, readFileSync } from 'node:fs';

interface Counts {
  passed: number;
  failed: number;
}

const [checks = '0', vitest = '1', engines = '1'] = process.argv.slice(2);
const tests = readCounts('.cache/tests.json', (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
}));
const journeys = readCounts('.cache/engines.json', (report) => ({
  passed: report.passed,
  failed: report.failed,
}));
const steps = 3;
// A run that broke off counts as one failure of its own, so that a missing report can never look like success.
const broken = Number(vitest !== '0' && tests.failed === 0) + Number(engines !== '0' && journeys.failed === 0);
const passed = tests.passed + journeys.passed + steps - Number(checks);
const failed = tests.failed + journeys.failed + Number(checks) + broken;
console.log(`Tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function readCounts(file: string, pick: (report: Record<string, unknown>) => Record<keyof Counts, unknown>): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = pick(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>); // written by our own runs
  return { passed: Number(passed), failed: Number(failed) };
}
