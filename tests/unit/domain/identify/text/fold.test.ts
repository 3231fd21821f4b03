import { describe, expect, test } from 'vitest';
import { fold } from '../../../../../src/domain/identify/text/fold.ts';

describe('fold', () => {
  test.each([
    { name: 'lowers case and drops accents', text: 'Échec À', folded: 'echec a' },
    { name: 'drops combining marks', text: 'e\u0301', folded: 'e' },
    { name: 'writes full-width characters plainly', text: '０ｘ８', folded: '0x8' },
    { name: 'makes every quote and dash one', text: '„a“ – ‹b›', folded: "'a' - 'b'" },
    { name: 'reads a tag as a space and a block as a line', text: 'a<b>b</b><br/>c', folded: 'a b \nc' },
    { name: 'keeps an address in angle brackets', text: '<bob@example.com>', folded: '<bob@example.com>' },
    { name: 'reads entities', text: '&lt;&eacute;&#x41;&#66;&amp;', folded: '<eab&' },
    { name: 'reads escaped line breaks', text: 'a\\r\\nB \\u00e9', folded: 'a\n\nb e' },
    { name: 'keeps the path of a Windows file', text: 'D:\\node\\test', folded: 'd:\\node\\test' },
    { name: 'reads quoted-printable when the text is', text: 'x=3Dy=\nz =C3=A9', folded: 'x=yz e' },
    { name: 'keeps an equals sign otherwise', text: 'timeout=20', folded: 'timeout=20' },
    { name: 'keeps kana and Hangul whole', text: 'が한', folded: 'が한' },
    { name: 'drops invisible characters', text: 'a\u200bb\u00adc', folded: 'abc' },
  ])('$name', ({ text, folded }) => expect(fold(text).text).toBe(folded));

  test('leads from each folded character back to the original', () => {
    const text = 'ß&nbsp;Ä\\n=';
    const { text: folded, at } = fold(text);
    expect(folded).toBe('ss a\n=');
    expect([...at]).toEqual([0, 0, 1, 7, 8, 10, 11]);
  });
});
