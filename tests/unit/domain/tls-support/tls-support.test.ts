import { describe, expect, test } from 'vitest';
import { tlsSupport } from '../../../../src/domain/tls-support/tls-support.ts';
import type { TlsAnswer } from '../../../../src/schemas/client.ts';

const part = (tls12: TlsAnswer, tls13: TlsAnswer, action?: string | { tls12?: string; tls13?: string }) => ({
  tls12,
  tls13,
  ...(action === undefined ? {} : { action }),
});
const own = (tls12: TlsAnswer, tls13: TlsAnswer, action?: string) => ({
  engine: 'own' as const,
  ...part(tls12, tls13, action),
});
const leaning = (tls12: TlsAnswer, tls13: TlsAnswer, action?: string) => ({
  engine: 'system' as const,
  ...part(tls12, tls13, action),
});

describe('tlsSupport', () => {
  const windows7 = part('update', 'never', 'Install the update.');
  const windows10 = part('yes', 'never', 'Move to Windows 11.');
  const windows11 = part('yes', 'yes');
  const windowsXp = part('never', 'never', 'Move to a newer Windows.');
  const cases = [
    {
      name: 'a program with its own engine needs nothing of its system',
      version: own('yes', 'yes'),
      system: windowsXp,
      minimum: '1.3' as const,
      expected: { answer: 'yes', by: [], actions: [] },
    },
    {
      name: 'a program with its own engine that is too old is not helped by its system',
      version: own('never', 'never', 'Update the program.'),
      system: windows11,
      minimum: '1.2' as const,
      expected: { answer: 'never', by: ['program'], actions: ['Update the program.'] },
    },
    {
      name: 'a program that leans on its system works where the system does',
      version: leaning('yes', 'yes'),
      system: windows11,
      minimum: '1.3' as const,
      expected: { answer: 'yes', by: [], actions: [] },
    },
    {
      name: 'a program that leans on its system waits for the system’s update',
      version: leaning('yes', 'yes'),
      system: windows7,
      minimum: '1.2' as const,
      expected: { answer: 'update', by: ['system'], actions: ['Install the update.'] },
    },
    {
      name: 'a program that leans on its system never reaches what the system never speaks',
      version: leaning('yes', 'yes'),
      system: windows10,
      minimum: '1.3' as const,
      expected: { answer: 'never', by: ['system'], actions: ['Move to Windows 11.'] },
    },
    {
      name: 'the provider’s minimum decides which version of TLS matters',
      version: leaning('yes', 'yes'),
      system: windows10,
      minimum: '1.2' as const,
      expected: { answer: 'yes', by: [], actions: [] },
    },
    {
      name: 'what both need is said of both, and the heavier of the two is the answer',
      version: leaning('setting', 'never', 'Tick the box.'),
      system: windows7,
      minimum: '1.2' as const,
      expected: { answer: 'update', by: ['program', 'system'], actions: ['Tick the box.', 'Install the update.'] },
    },
    {
      name: 'where the system never can, a setting of the program is not asked for',
      version: leaning('setting', 'setting', 'Tick the box.'),
      system: windowsXp,
      minimum: '1.2' as const,
      expected: { answer: 'never', by: ['system'], actions: ['Move to a newer Windows.'] },
    },
    {
      name: 'one text is about the first version of TLS that is not spoken, and not about another answer',
      version: leaning('yes', 'yes'),
      system: windows7,
      minimum: '1.3' as const,
      expected: { answer: 'never', by: ['system'], actions: [] },
    },
    {
      name: 'two texts answer for a version of TLS each',
      version: leaning('yes', 'yes'),
      system: part('update', 'never', { tls12: 'Install the update.', tls13: 'Move to Windows 11.' }),
      minimum: '1.3' as const,
      expected: { answer: 'never', by: ['system'], actions: ['Move to Windows 11.'] },
    },
    {
      name: 'a word of caution about a "yes" is told',
      version: leaning('yes', 'yes'),
      system: part('yes', 'never', { tls12: 'Some programs need the short form of the fix.' }),
      minimum: '1.2' as const,
      expected: { answer: 'yes', by: [], actions: ['Some programs need the short form of the fix.'] },
    },
  ];
  test.each(cases)('$name', ({ version, system, minimum, expected }) => {
    expect(tlsSupport(version, system, minimum)).toEqual(expected);
  });

  const answers: TlsAnswer[] = ['yes', 'setting', 'update', 'unknown', 'never'];
  test('is never better than the weaker of program and system', () => {
    for (const program of answers) {
      for (const system of answers) {
        const { answer } = tlsSupport(leaning(program, 'never'), part(system, 'never'), '1.2');
        expect(answer).toBe(answers[Math.max(answers.indexOf(program), answers.indexOf(system))]);
      }
    }
  });
});
