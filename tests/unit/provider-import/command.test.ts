import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const file = 'tests/fixtures/autoconfig/plain.xml';
const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/provider-import/command.ts', ...words]);
  return { status, said: `${stdout}${stderr}` };
};
const fresh = () => join(mkdtempSync(join(tmpdir(), 'import-')), 'provider.yaml');

describe('the command', () => {
  test('writes the file, and says what is left to fill in', () => {
    const out = fresh();
    const { status, said } = run(file, '--out', out);
    expect([status, existsSync(out)]).toEqual([0, true]);
    expect(said).toMatch(/2 incoming and 2 outgoing[\s\S]*Left to fill in: site[\s\S]*Left to fill in: support/);
  });

  test('leaves a file that is there alone, unless it is told otherwise', () => {
    const out = fresh();
    writeFileSync(out, 'mine');
    const refused = run(file, '--out', out);
    expect([refused.status, readFileSync(out, 'utf8')]).toEqual([1, 'mine']);
    expect(refused.said).toContain('stays as it is');
    expect(run(file, '--out', out, '--force').status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('name:');
  });

  test('leaves a file alone when nothing can be made of the new one, even with --force', () => {
    const out = fresh();
    writeFileSync(out, 'mine');
    expect(run('tests/fixtures/autoconfig/oauth-only.xml', '--out', out, '--force').status).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  test('refuses the facts of the delivered site without being told', () => {
    const before = readFileSync('content/provider.yaml', 'utf8');
    expect(run(file).status).toBe(1);
    expect(readFileSync('content/provider.yaml', 'utf8')).toBe(before);
  });

  test.each([[[]], [['--colour']], [[file, 'two.xml']], [['no-such.xml']]])('explains itself on %j', (words) => {
    const { status, said } = run(...words);
    expect(status).toBe(1);
    expect(said).toMatch(/Write: npm run provider:import|There is no file/);
  });
});
