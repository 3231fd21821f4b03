import { describe, expect, test } from 'vitest';
import { readContext } from '../../../../../src/domain/identify/context/context.ts';
import { fold } from '../../../../../src/domain/identify/text/fold.ts';
import { tokenise } from '../../../../../src/domain/identify/text/tokens.ts';

const read = (text: string) => {
  const folded = fold(text);
  return readContext(tokenise(folded), folded.text);
};

describe('readContext', () => {
  test.each([
    { text: 'Port: 25, Secure(SSL): No', ports: [25] },
    { text: 'Anschluss: 995', ports: [995] },
    { text: 'poort: 143', ports: [143] },
    { text: 'Puerto: 587', ports: [587] },
    { text: '端口: 465', ports: [465] },
    { text: 'EMAIL_PORT: "587"', ports: [587] },
    { text: 'connect to mx.example.com[192.0.2.1]:25', ports: [25] },
    { text: 'ssl://smtp.example.com:465', ports: [465] },
    { text: 'telnet smtp.example.com 587', ports: [587] },
    { text: 'server 2001:db8::1 (2001:db8::1:25)', ports: [25] },
    { text: 'dial tcp :22', ports: [22] },
    { text: 'index.js:847:30', ports: [] },
    { text: '550 reasons', ports: [] },
  ])('reads $ports from "$text"', ({ text, ports }) => expect(read(text).ports).toEqual(ports));

  test.each([
    { text: 'the outgoing server (SMTP)', direction: 'sending' },
    { text: 'der Posteingang über IMAP', direction: 'receiving' },
    { text: 'something failed', direction: undefined },
  ])('reads the direction $direction', ({ text, direction }) => expect(read(text).direction).toBe(direction));

  test.each([
    { text: 'Secure(SSL): Yes', implicitTls: true },
    { text: 'Sécurisé (SSL) : Non', implicitTls: false },
    { text: 'beveiligd (SSL): Ja', implicitTls: true },
    { text: 'smtp', implicitTls: undefined },
  ])('reads encryption from "$text"', ({ text, implicitTls }) => expect(read(text).implicitTls).toBe(implicitTls));
});
