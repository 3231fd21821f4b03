import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { autoconfigXml, ownDomains } from '../../../src/domain/connect/autoconfig.ts';
import { type Imported, importProvider } from '../../../src/provider-import/import-provider.ts';
import type { KnownFacts } from '../../../src/provider-import/write-provider.ts';
import { type Provider, providerSchema } from '../../../src/schemas/provider.ts';
import { anyHostileText } from '../../support/addresses.ts';
import { anyProvider } from '../../support/providers.ts';

const known: KnownFacts = { site: 'https://help.lamp.example', support: 'help@lamp.example' };
const importText = (xml: string, facts = known) => importProvider(new TextEncoder().encode(xml), facts, 'file.xml');
const importFile = (name: string, facts = known) =>
  importText(readFileSync(`tests/fixtures/autoconfig/${name}.xml`, 'utf8'), facts);

/** Read what was written, as the site does. */
function factsOf(imported: Imported): Provider {
  if (imported.kind === 'nothing') throw new Error(imported.notes.map(({ message }) => message).join('\n'));
  return providerSchema.parse(parse(imported.yaml));
}

const notesOf = (imported: Imported) => imported.notes.map(({ line, message }) => `${line}: ${message}`);

describe('a plain file', () => {
  test('becomes this file of facts', () => {
    const imported = importFile('plain', {});
    expect(imported.kind === 'taken' && imported.yaml).toMatchInlineSnapshot(`
      "# Made from file.xml. "npm run provider:check" lists what is left to fill in.
      # What each line means, and what may stand there: content/README.md

      name: 'Lamp & Lantern: Mail'
      site: FILL-IN # the address that this help site is served from, such as https://help.example.com
      username: '%EMAILADDRESS%'
      domains: [ lamp.example, lantern.example ]

      # Servers in the order a mail program should try them.
      incoming:
        - { protocol: imap, host: imap.lamp.example, port: 993, security: tls }
        - { protocol: pop3, host: pop.lamp.example, port: 995, security: tls }
      submission:
        - { host: smtp.lamp.example, port: 465, security: tls }
        - { host: smtp.lamp.example, port: 587, security: starttls, when: port 465 does not connect }

      closed: [] # ports that you keep closed on purpose, such as 25: the file does not say
      tls: { minimum: '1.2' } # the file does not say; 1.2 is the least that RFC 8997 allows
      webmail: [ https://webmail.lamp.example/ ]
      # retention: { days: 90, scope: webmail }   how many days mail may stay, if there is such a rule
      support: { email: FILL-IN } # and url: the address of a page, if there is one
      "
    `);
    expect(imported.kind === 'taken' && imported.left).toMatchInlineSnapshot(`
      [
        "site, the address that this help site is served from (or --site)",
        "support.email, where users write for help (or --support)",
      ]
    `);
    expect(imported.notes).toEqual([]);
  });

  test('becomes the facts of a provider once site and support are known', () => {
    expect(factsOf(importFile('plain'))).toMatchObject({
      name: 'Lamp & Lantern: Mail',
      site: 'https://help.lamp.example',
      domains: ['lamp.example', 'lantern.example'],
      webmail: ['https://webmail.lamp.example/'],
      support: { email: 'help@lamp.example' },
    });
  });
});

describe('a file with one of everything', () => {
  test('is taken over as far as it goes', () => {
    expect(factsOf(importFile('odd'))).toMatchObject({
      name: 'Odd',
      username: '%EMAILADDRESS%',
      domains: ['odd.example'],
      incoming: [
        {
          protocol: 'imap',
          host: 'mail.%EMAILDOMAIN%',
          port: 1143,
          security: 'starttls',
          username: '%EMAILLOCALPART%.%EMAILDOMAIN%',
        },
      ],
      submission: [
        { host: 'smtp.odd.example', port: 587, security: 'tls' },
        { host: 'smtp2.odd.example', port: 587, security: 'starttls', when: 'smtp.odd.example does not connect' },
      ],
    });
  });

  test('says of each line what was left out, and what to check', () => {
    expect(notesOf(importFile('odd'))).toMatchInlineSnapshot(`
      [
        "6: The domain “not a domain” is left out: it is not written as DNS has it.",
        "9: A server of type “exchange”: left out. This site explains IMAP, POP3 and SMTP only.",
        "16: IMAP on oauth.odd.example, port 993: left out. It takes OAuth2 only: programs sign in on a web page of the provider, and no password works.",
        "23: POP3 on plain.odd.example, port 110: left out. It is not encrypted, and this site offers encrypted servers only.",
        "30: IMAP on two words, port 993: left out. Write a host name such as mail.example.com or mail.%EMAILDOMAIN%, without https:// and without a port.",
        "37: IMAP on mail.%EMAILDOMAIN%, port 1143: taken over, but the port is unusual. Check it.",
        "37: IMAP on mail.%EMAILDOMAIN%, port 1143: taken over, but the file asks for a hashed password (CRAM-MD5 and the like). Check that it takes a plain one inside the encryption: the pages, the profile and the settings file say so.",
        "45: IMAP on mail.%EMAILDOMAIN%, port 1143: taken over, but the port is unusual. Check it.",
        "45: mail.%EMAILDOMAIN%, port 1143, stands there twice: taken over once.",
        "51: How long POP3 programs leave mail on the server is not taken over. See "retention".",
        "55: SMTP on open.odd.example, port 587: left out. It takes no password (none).",
        "61: SMTP on smtp.odd.example, port 25: left out. The port is for mail between servers, and most networks block it.",
        "68: SMTP on smtp.odd.example, port 587: taken over, but port 587 is usual for SMTP with STARTTLS. Check it.",
        "68: The user name “everybody” cannot be everybody’s: the one of the other servers is used.",
        "82: A page of documentation is not taken over: this site takes its place. Look there for what the file does not say. https://odd.example/help/",
        "85: What users must switch on first is not taken over. Say it in an article. https://odd.example/enable/ Turn on access for programs first.",
        "89: OAuth2 is not taken over: this site explains signing in with a password.",
      ]
    `);
  });
});

describe('a file that no site can be made of', () => {
  const cases = [
    { name: 'one that takes OAuth2 only', imported: () => importFile('oauth-only') },
    { name: 'one that is no XML', imported: () => importText('<clientConfig>\n  <emailProvider>\n</clientConfig>') },
    { name: 'one of another kind', imported: () => importText('<html><body/></html>') },
    { name: 'an empty one', imported: () => importText('') },
  ];
  test.each(cases)('$name is refused, with the reason', ({ imported }) => {
    expect(imported().kind).toBe('nothing');
    expect(notesOf(imported())).toMatchSnapshot();
  });

  test('nothing outside of a file is read, whatever it names', () => {
    const xml = readFileSync('tests/fixtures/autoconfig/plain.xml', 'utf8')
      .replace('?>', '?><!DOCTYPE clientConfig [<!ENTITY secret SYSTEM "file:///etc/hostname">]>')
      .replace('Lamp &amp; Lantern: Mail', 'Lamp&secret;');
    const imported = importText(xml);
    if (imported.kind === 'taken') expect(factsOf(imported).name).toMatch(/^Lamp$/);
  });
});

describe('what this site writes', () => {
  test('is taken over as it was, for any provider', () => {
    const server = ({ host, port, security, username }: Provider['submission'][number], all: string) => ({
      host,
      port,
      security,
      username: username ?? all,
    });
    const comparable = ({ incoming, submission, username }: Provider) => ({
      incoming: incoming.map((each) => ({ protocol: each.protocol, ...server(each, username) })),
      submission: submission.map((each) => server(each, username)),
    });
    const isOnce = <T>(list: T[]) => new Set(list.map((each) => JSON.stringify(each))).size === list.length;
    fc.assert(
      fc.property(anyProvider, (provider) => {
        const wanted = comparable(provider);
        fc.pre(isOnce([...wanted.incoming, ...wanted.submission].map(({ username, ...rest }) => rest)));
        fc.pre(provider.submission.every(({ port }) => port !== 25));
        const facts = factsOf(importText(autoconfigXml(provider, provider.site)));
        expect(comparable(facts)).toEqual(wanted);
        expect(facts.domains).toEqual(ownDomains(provider));
        expect(facts.name).toBe(provider.name);
      }),
    );
  });

  test('stays YAML that says the same, whatever a name holds', () => {
    fc.assert(
      fc.property(anyHostileText, fc.string(), (hostile, more) => {
        const name = `A${hostile}${more}`
          .replace(/[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}]/gu, '')
          .replace(/\s+/g, ' ')
          .trim();
        fc.pre(!name.includes('%') && name.length <= 60);
        const imported = importText(
          autoconfigXml({ ...factsOf(importFile('plain')), name }, 'https://help.lamp.example'),
        );
        expect(factsOf(imported).name).toBe(name);
      }),
    );
  });
});
