import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { getProse } from '../../../src/queries/prose.ts';

const folder = mkdtempSync(`${tmpdir()}/prose-`);
afterAll(() => rmSync(folder, { recursive: true }));

/** Write an article with this text; its first line is the fifth of the file. */
function article(text: string): { filePath: string } {
  const filePath = `${folder}/article.mdx`;
  writeFileSync(filePath, `---\ntitle: Ports\n---\n\n${text}\n`);
  return { filePath };
}

describe('the text of an entry', () => {
  test('is a component that takes the components of its page', async () => {
    const prose = await getProse(article('Use port <Port />.'));
    expect(JSON.stringify(prose({ components: { Port: 'b' } }))).toContain('{"astro:jsx":true,"type":"b","props":{}}');
  });

  const faults = [
    { name: 'a tag that stays open', text: 'One.\n\n<Note>\n\nTwo.', line: '7:1: Expected a closing tag for `<Note>`' },
    { name: 'a tag that was never opened', text: '</Note>', line: '5:1: Unexpected closing tag `</Note>`' },
    { name: 'a bare angle bracket', text: 'One.\n\nx < 3 and <4', line: '7:' },
  ];
  test.each(faults)('names file and line of $name', async ({ text, line }) => {
    const entry = article(text);
    await expect(getProse(entry)).rejects.toThrow(`${entry.filePath}:${line}`);
  });

  test('names the file where a value is not known', async () => {
    const entry = article('Port {port}.');
    const prose = await getProse(entry);
    expect(() => prose({ components: {} })).toThrow(`${entry.filePath}: port is not defined`);
  });
});
