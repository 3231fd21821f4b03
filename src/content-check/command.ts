import { checkContent } from './check-content.ts';
import { formatFaults } from './fault.ts';

const report = checkContent(process.env.PROVIDER ?? 'content/provider.yaml', new Date().toISOString().slice(0, 10));
const counts = Object.entries(report.counts).map(([kind, count]) => `${count} ${kind}`);
console.log(`Read ${counts.join(', ')}.`);
if (report.warnings.length > 0) console.log(`\nFacts to check again:\n${formatFaults(report.warnings)}`);
if (report.faults.length > 0) console.error(`\n${report.faults.length} fault(s):\n${formatFaults(report.faults)}`);
else console.log(`\nTrees:\n${report.trees.map((tree) => `    ${tree}`).join('\n')}\n\nNo faults.`);
process.exitCode = report.faults.length > 0 ? 1 : 0;
