import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allServers, offeredPorts } from '../../../../src/domain/provider/offer.ts';
import { fillTokens, tokenNames, tokensIn, tokenValue } from '../../../../src/domain/provider/tokens.ts';
import { anyProvider, exampleProvider, plainProvider } from '../../../support/providers.ts';

describe('tokenValue', () => {
  const cases = [
    { name: 'gives the host of a role', token: 'submission.host', expected: 'smtp.lantern.example' },
    { name: 'gives the port of a role', token: 'pop3.port', expected: '995' },
    { name: 'gives the encryption of a role in words', token: 'second-submission.security', expected: 'SSL/TLS' },
    { name: 'gives port and encryption as one choice', token: 'submission.choice', expected: 'port 587 with STARTTLS' },
    { name: 'gives the name', token: 'name', expected: 'Lantern Mail' },
    { name: 'gives the user name in words', token: 'username', expected: 'your whole e-mail address' },
    { name: 'gives the first address of webmail', token: 'webmail', expected: 'https://webmail.lantern.example' },
    { name: 'gives the closed ports as a list', token: 'closed', expected: '25 and 110' },
    { name: 'gives the lowest TLS version', token: 'tls.minimum', expected: 'TLS 1.2' },
    { name: 'gives the days that mail may stay', token: 'retention.days', expected: '90' },
    { name: 'gives the address of support', token: 'support.email', expected: 'help@lantern.example' },
    { name: 'gives the page of support', token: 'support.url', expected: 'https://lantern.example/help' },
  ];
  test.each(cases)('$name', ({ token, expected }) => {
    expect(tokenValue(token, exampleProvider)).toEqual({ kind: 'value', value: expected });
  });

  const lacking = [
    'imap.host',
    'second-submission.port',
    'submission-starttls.choice',
    'webmail',
    'closed',
    'retention.days',
    'support.url',
  ];
  test.each(lacking)('says that a provider without it lacks {%s}', (token) => {
    expect(tokenValue(token, plainProvider)).toEqual({ kind: 'lacking' });
  });

  test.each([
    '',
    'submission',
    'submission.name',
    'smtp.port',
    'Submission.port',
    'toString',
    'name.port',
  ])('does not know {%s}', (token) => {
    expect(tokenValue(token, exampleProvider)).toEqual({ kind: 'unknown' });
  });

  test('knows every name that it lists for error messages', () => {
    expect(tokenNames.filter((token) => tokenValue(token, plainProvider).kind === 'unknown')).toEqual([]);
  });
});

describe('tokensIn', () => {
  const cases = [
    {
      name: 'lists each token once',
      text: '{name}: {submission.port}, not {name}',
      expected: ['name', 'submission.port'],
    },
    { name: 'finds none in plain text', text: 'Set the port to 587.', expected: [] },
    { name: 'lists unknown tokens too', text: 'Set {smtp.port}.', expected: ['smtp.port'] },
    {
      name: 'lists a token that is misspelled with a capital',
      text: '{Submission.port}',
      expected: ['Submission.port'],
    },
    { name: 'lists a token that is misspelled with a space', text: '{ name }', expected: [' name '] },
    { name: 'lists a token that is misspelled with an underscore', text: '{tls_minimum}', expected: ['tls_minimum'] },
    { name: 'leaves braces alone that hold more than a name', text: 'ForEach { $_.Name }', expected: [] },
  ];
  test.each(cases)('$name', ({ text, expected }) => expect(tokensIn(text)).toEqual(expected));
});

describe('fillTokens', () => {
  const cases = [
    {
      name: 'fills several tokens of a sentence',
      text: 'Set **{submission.port}** with {submission.security}.',
      expected: 'Set **587** with STARTTLS.',
    },
    { name: 'fills a token as often as it stands there', text: '{name} {name}', expected: 'Lantern Mail Lantern Mail' },
    { name: 'changes nothing without tokens', text: 'Send again. {}', expected: 'Send again. {}' },
    {
      name: 'fills tokens inside a link',
      text: '[{webmail}]({webmail})',
      expected: '[https://webmail.lantern.example](https://webmail.lantern.example)',
    },
  ];
  test.each(cases)('$name', ({ text, expected }) => expect(fillTokens(text, exampleProvider)).toBe(expected));

  test('takes a name as it is, whatever a replacement pattern would make of it', () => {
    expect(fillTokens('Ask {name}.', { ...exampleProvider, name: "$& $1 $' Mail" })).toBe("Ask $& $1 $' Mail.");
  });

  test('refuses a token that it does not know, and lists those it knows', () => {
    expect(() => fillTokens('Use {smtp.port}', exampleProvider)).toThrowErrorMatchingInlineSnapshot(
      `[Error: {smtp.port} is not a token. Known tokens: incoming.host, incoming.port, incoming.security, incoming.choice, imap.host, imap.port, imap.security, imap.choice, pop3.host, pop3.port, pop3.security, pop3.choice, submission.host, submission.port, submission.security, submission.choice, second-submission.host, second-submission.port, second-submission.security, second-submission.choice, submission-starttls.host, submission-starttls.port, submission-starttls.security, submission-starttls.choice, submission-tls.host, submission-tls.port, submission-tls.security, submission-tls.choice, name, username, incoming.choices, webmail, closed, tls.minimum, retention.days, support.email, support.url.]`,
    );
  });

  test('refuses a token that the provider lacks', () => {
    expect(() => fillTokens('Use {imap.port}', plainProvider)).toThrowErrorMatchingInlineSnapshot(
      `[Error: This provider has no value for {imap.port}. Put the passage under a condition.]`,
    );
  });

  test('leaves no token in any text for any provider', () => {
    const part = fc.oneof(
      fc.constantFrom(...tokenNames).map((token) => `{${token}}`),
      fc.constantFrom('Set the port to ', '**', ' and ', '`', '\n', '$& '),
    );
    fc.assert(
      fc.property(anyProvider, fc.array(part), (provider, parts) => {
        const text = parts.filter((each) =>
          tokensIn(each).every((token) => tokenValue(token, provider).kind === 'value'),
        );
        expect(fillTokens(text.join(''), provider)).not.toMatch(/[{}]/);
      }),
    );
  });

  test('fills or refuses whatever stands between braces like a name', () => {
    const name = fc.oneof(
      fc
        .constantFrom(...tokenNames)
        .chain((token) => fc.constantFrom(token, token.toUpperCase(), ` ${token}`, `${token}s`)),
      fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/),
    );
    fc.assert(
      fc.property(anyProvider, name, (provider, token) => {
        if (tokenValue(token, provider).kind === 'value')
          expect(fillTokens(`{${token}}`, provider)).not.toMatch(/[{}]/);
        else expect(() => fillTokens(`{${token}}`, provider)).toThrow();
      }),
    );
  });

  test('names no port, and no pair of port and encryption, that a provider lacks', () => {
    const words = { tls: 'SSL/TLS', starttls: 'STARTTLS' };
    const about = (field: string) => fc.constantFrom(...tokenNames.filter((token) => token.endsWith(`.${field}`)));
    fc.assert(
      fc.property(anyProvider, about('port'), about('choice'), (provider, port, choice) => {
        if (tokenValue(port, provider).kind === 'value') {
          expect(offeredPorts(provider)).toContain(Number(fillTokens(`{${port}}`, provider)));
        }
        if (tokenValue(choice, provider).kind === 'value') {
          const choices = allServers(provider).map((server) => `port ${server.port} with ${words[server.security]}`);
          expect(choices).toContain(fillTokens(`{${choice}}`, provider));
        }
      }),
    );
  });
});
