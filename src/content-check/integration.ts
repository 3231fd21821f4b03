import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { formatFaults } from './fault.ts';

/** Stop a build on any fault in the content, with all of them listed; in development, only say so. */
export function contentCheck(providerFile: string): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const report = checkContent(providerFile, new Date().toISOString().slice(0, 10));
        if (report.warnings.length > 0) logger.warn(`Facts to check again:\n${formatFaults(report.warnings)}`);
        if (report.faults.length === 0) return;
        const text = `${report.faults.length} fault(s) in the content:\n${formatFaults(report.faults)}`;
        if (command === 'build') throw new Error(text);
        logger.error(text);
      },
    },
  };
}
