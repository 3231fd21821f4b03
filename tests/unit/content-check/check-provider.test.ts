import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkProvider } from '../../../src/content-check/check-provider.ts';
import { readContentFile } from '../../../src/content-check/content-file.ts';

const sound = `name: Lamp
site: https://help.lamp.example
username: '%EMAILADDRESS%'
incoming:
  - { protocol: imap, host: imap.lamp.example, port: 993, security: tls }
submission:
  - { host: smtp.lamp.example, port: 465, security: tls }
tls: { minimum: '1.2' }
support: { email: help@lamp.example }
`;

/** Check a file with some of its text changed. */
function check(...changes: [from: string | RegExp, to: string][]) {
  const file = join(mkdtempSync(join(tmpdir(), 'provider-')), 'provider.yaml');
  writeFileSync(
    file,
    changes.reduce((text, [from, to]) => text.replace(from, to), sound),
  );
  const { faults, doubts } = checkProvider(readContentFile(file));
  const said = (list: typeof faults) => list.map(({ line, message }) => `${line}: ${message}`);
  return { faults: said(faults), doubts: said(doubts) };
}

test('a sound file has no fault and no doubt', () => {
  expect(check()).toEqual({ faults: [], doubts: [] });
});

test('every fault is told at once, each with its line', () => {
  const { faults } = check(
    [/site: .*/, 'site: FILL-IN'],
    ["'%EMAILADDRESS%'", 'anna'],
    ['port: 993', 'port: 99999'],
    ['security: tls }\ntls', 'security: ssl }\ntls'],
    ['help@lamp.example', 'FILL-IN'],
    ['name: Lamp', 'name: Lamp\ncolour: red'],
  );
  expect(faults).toMatchInlineSnapshot(`
    [
      "3: site: Write the whole address that this help site is served from, such as https://help.example.com. (left to fill in)",
      "4: username: Write %EMAILADDRESS% (the whole address), %EMAILLOCALPART% (the part before the @), or a form made of %EMAILLOCALPART% and %EMAILDOMAIN%, such as %EMAILLOCALPART%.%EMAILDOMAIN%. (found "anna")",
      "6: incoming.0.port: A port is a number from 1 to 65535. (found 99999)",
      "8: submission.0.security: Write tls (implicit TLS) or starttls. Mailguide offers no unencrypted port. (found "ssl")",
      "10: support.email: Write the address where users get help, such as support@example.com. (left to fill in)",
      "2: colour: There is no field of this name here. Correct the name or take it out. (found "red")",
    ]
  `);
});

test('what only looks wrong is told, and stops nothing', () => {
  const { faults, doubts } = check(
    ['site: https://help.lamp.example', 'site: http://lamp.example/help/'],
    ['port: 993, security: tls', 'port: 993, security: starttls'],
    [
      'submission:\n',
      'submission:\n  - { host: smtp.lamp.example, port: 25, security: starttls }\n  - { host: "%EMAILLOCALPART%.lamp.example", port: 587, security: starttls }\n',
    ],
    ["tls: { minimum: '1.2' }", "tls: { minimum: '1.2' }\nwebmail: [http://webmail.lamp.example]"],
  );
  expect(faults).toEqual([]);
  expect(doubts).toMatchInlineSnapshot(`
    [
      "5: incoming.0: Port 993 usually goes with tls. Is starttls right?",
      "7: submission.0: Port 25 is for mail between servers, and most networks block it.",
      "8: submission.1: A host with a name of its own for each mailbox cannot stand in DNS records.",
      "8: submission.1: Say with "when:" in which case to use this one rather than the one before.",
      "9: submission.2: Say with "when:" in which case to use this one rather than the one before.",
      "2: site: The site is built to be served from the top of its host; leave the path out.",
      "2: site: Serve it over https: programs fetch their settings from it.",
      "11: webmail.0: Passwords are typed there: write an address with https.",
    ]
  `);
});
