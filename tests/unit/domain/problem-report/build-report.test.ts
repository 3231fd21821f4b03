import { expect, test } from 'vitest';
import { buildReport, mailtoAddress, type ReportParts } from '../../../../src/domain/problem-report/build-report.ts';

const parts: ReportParts = {
  ended: 'Tell Lantern Mail what you have tried',
  trees: [
    { title: 'It worked until yesterday', answers: [{ question: 'What is different?', summary: 'Nothing known' }] },
    { title: 'I cannot send', answers: [{ question: 'Does webmail send?', summary: 'Sends from webmail' }] },
  ],
  settings: ['SMTP smtp.lantern.example, port 587 with STARTTLS'],
  program: ' Outlook 2016 ',
  system: 'Windows 10',
  network: '',
  error: '550 5.7.1 <ann@example.com>: Relay access denied, password=secret',
  link: 'https://help.lantern.example/fix/sending/support/',
};

test('a report has what support asks for, in order, and nothing private of the error', () => {
  expect(buildReport(parts)).toMatchInlineSnapshot(`
    "Mail program: Outlook 2016
    System: Windows 10

    It worked until yesterday:
    1. What is different? – Nothing known

    I cannot send:
    1. Does webmail send? – Sends from webmail

    Ended at: Tell Lantern Mail what you have tried

    Settings of the provider:
    - SMTP smtp.lantern.example, port 587 with STARTTLS

    Error message:
    550 5.7.1 <address>: Relay access denied, password=<password>

    The same answers as a page: https://help.lantern.example/fix/sending/support/"
  `);
});

test('what is not known is left out', () => {
  const empty = { ...parts, program: '', system: ' ', error: '  ', settings: [], trees: [], link: '' };
  expect(buildReport(empty)).toBe('Ended at: Tell Lantern Mail what you have tried');
});

test('a report that is mailed keeps its lines, and its subject', () => {
  expect(mailtoAddress('help@lantern.example', 'I cannot send: 50 %', 'One & two\nthree')).toBe(
    'mailto:help@lantern.example?subject=I%20cannot%20send%3A%2050%20%25&body=One%20%26%20two%0D%0Athree',
  );
});
