import fc from 'fast-check';
import { parse } from 'plist';
import { describe, expect, test } from 'vitest';
import { appleProfile, hasGenericProfile, profileFileName } from '../../../../src/domain/connect/apple-profile.ts';
import { asciiAddress, type EmailAddress } from '../../../../src/domain/provider/address.ts';
import { fillAddress, hasPlaceholder } from '../../../../src/domain/provider/fill-address.ts';
import type { Provider } from '../../../../src/schemas/provider.ts';
import { addressOf, anyAddress, anyHostileText } from '../../../support/addresses.ts';
import { anyProvider, exampleProvider, plainProvider } from '../../../support/providers.ts';
import { withXml } from '../../../support/xml.ts';

interface Profile extends Record<string, unknown> {
  PayloadContent: Record<string, unknown>[];
}

/** Read a profile with a property list parser, and hold it against Apple's list of keys. */
function readProfile(text: string): { profile: Profile; account: Record<string, unknown> } {
  withXml(text, () => undefined);
  const profile = parse(text) as unknown as Profile; // its shape is what the tests below look at
  expect(profile.PayloadContent).toHaveLength(1);
  const account = profile.PayloadContent[0] ?? {};
  for (const payload of [profile, account]) {
    expect(payload).toMatchObject({ PayloadVersion: 1, PayloadUUID: expect.stringMatching(uuid) });
    expect(payload.PayloadIdentifier).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  }
  expect(Object.keys(account).filter((key) => !accountKeys.includes(key))).toEqual([]);
  return { profile, account };
}

const uuid = /^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/;
/** The keys of Apple's com.apple.mail.managed that a profile may have here; none of them holds a password. */
const accountKeys = [
  ...['PayloadType', 'PayloadVersion', 'PayloadIdentifier', 'PayloadUUID', 'PayloadDisplayName'],
  ...['EmailAccountDescription', 'EmailAccountName', 'EmailAccountType', 'EmailAddress'],
  ...['Incoming', 'Outgoing'].flatMap((direction) =>
    ['HostName', 'PortNumber', 'UseSSL', 'Authentication', 'Username'].map((key) => `${direction}MailServer${key}`),
  ),
  'OutgoingPasswordSameAsIncomingPassword',
];

/** What XML can hold in no form (XML 1.0, section 2.2): it has to be left out of a name. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** What the account must say, from the provider's facts. */
function expectedAccount(provider: Provider, protocol: 'imap' | 'pop3', address?: EmailAddress) {
  const { incoming, submission, username } = address ? fillAddress(provider, address) : provider;
  const server = incoming.find((each) => each.protocol === protocol);
  return {
    EmailAccountType: { imap: 'EmailTypeIMAP', pop3: 'EmailTypePOP' }[protocol],
    EmailAddress: address && asciiAddress(address),
    IncomingMailServerHostName: server?.host,
    IncomingMailServerPortNumber: server?.port,
    IncomingMailServerUseSSL: true,
    IncomingMailServerAuthentication: 'EmailAuthPassword',
    IncomingMailServerUsername: address && (server?.username ?? username),
    OutgoingMailServerHostName: submission[0]?.host,
    OutgoingMailServerPortNumber: submission[0]?.port,
    OutgoingMailServerUseSSL: true,
    OutgoingMailServerAuthentication: 'EmailAuthPassword',
    OutgoingMailServerUsername: address && (submission[0]?.username ?? username),
    OutgoingPasswordSameAsIncomingPassword: true,
  };
}

const anna = addressOf('anna+news@bücher.example');
const golden = (name: string) => `../../../fixtures/connect/golden/${name}.mobileconfig`;

describe('appleProfile', () => {
  test('writes this file for an address', async () => {
    await expect(appleProfile(exampleProvider, { address: anna })).toMatchFileSnapshot(golden('imap-with-address'));
  });

  test('writes this file without an address', async () => {
    await expect(appleProfile(exampleProvider)).toMatchFileSnapshot(golden('imap-without-address'));
  });

  test('writes this file for POP3', async () => {
    await expect(appleProfile(exampleProvider, { address: anna, protocol: 'pop3' })).toMatchFileSnapshot(
      golden('pop3-with-address'),
    );
  });

  const read = (...choice: Parameters<typeof appleProfile>) => readProfile(appleProfile(...choice));

  test('is read back as the settings of the address', () => {
    const { profile, account } = read(exampleProvider, { address: anna });
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadOrganization: 'Lantern Mail' });
    expect(account).toMatchObject({
      PayloadType: 'com.apple.mail.managed',
      EmailAccountDescription: 'Lantern Mail',
      ...expectedAccount(exampleProvider, 'imap', anna),
    });
  });

  test('leaves out what the device asks for, where no address is known', () => {
    const { account } = read(exampleProvider);
    expect(account).not.toHaveProperty('EmailAddress');
    expect(account).not.toHaveProperty('IncomingMailServerUsername');
    expect(account).not.toHaveProperty('OutgoingMailServerUsername');
    expect(account).toMatchObject({ IncomingMailServerHostName: 'imap.lantern.example' });
  });

  test('takes the wanted server for outgoing mail, and the full name', () => {
    const { account } = read(exampleProvider, { address: anna, submission: 1, fullName: 'Anna “A” <Kern> & Söhne' });
    expect(account).toMatchObject({ OutgoingMailServerPortNumber: 465, EmailAccountName: 'Anna “A” <Kern> & Söhne' });
  });

  test('names the same things the same, and different things differently', () => {
    const ids = (provider: Provider, choice: Parameters<typeof appleProfile>[1]) => {
      const { profile, account } = read(provider, choice);
      return [profile.PayloadIdentifier, profile.PayloadUUID, account.PayloadIdentifier, account.PayloadUUID];
    };
    const other = { ...exampleProvider, submission: exampleProvider.submission.slice(1), name: 'Renamed' };
    expect(ids(other, { address: anna })).toEqual(ids(exampleProvider, { address: anna }));
    const all = [
      ids(exampleProvider, { address: anna }),
      ids(exampleProvider, { address: anna, protocol: 'pop3' }),
      ids(exampleProvider, { address: addressOf('anna@bücher.example') }),
      ids(exampleProvider, {}),
      ids({ ...exampleProvider, site: 'https://hilfe.lantern.example' }, { address: anna }),
    ].flat();
    expect(new Set(all).size).toBe(all.length);
  });

  test('refuses a protocol that the provider lacks, and hosts that need an address', () => {
    expect(() => appleProfile(plainProvider, { protocol: 'imap' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: This provider has no such server.]`,
    );
    const hosted = {
      ...plainProvider,
      submission: [{ host: 'mail.%EMAILDOMAIN%', port: 465, security: 'tls' as const }],
    };
    expect(() => appleProfile(hosted)).toThrowErrorMatchingInlineSnapshot(
      `[Error: The hosts of this provider need an address.]`,
    );
    expect([hasGenericProfile(plainProvider), hasGenericProfile(hosted)]).toEqual([true, false]);
  });

  test('is read back as it is, for any provider, address and name', () => {
    fc.assert(
      fc.property(
        anyProvider,
        anyAddress,
        anyHostileText,
        fc.constantFrom('imap' as const, 'pop3' as const),
        (provider, address, name, protocol) => {
          fc.pre(provider.incoming.some((server) => server.protocol === protocol));
          const { account } = read({ ...provider, name: `A${name}` }, { address, protocol, fullName: name });
          expect(account).toMatchObject(expectedAccount(provider, protocol, address));
          expect(account.EmailAccountName ?? '').toBe(name.replace(unwritable, ''));
          // Nothing of a name has become an element: the keys are those of a plain name.
          const plain = read({ ...provider, name: 'A' }, { address, protocol, fullName: name === '' ? '' : 'A' });
          expect(Object.keys(account)).toEqual(Object.keys(plain.account));
        },
      ),
    );
  });

  test('can be made without an address whenever it says so', () => {
    fc.assert(
      fc.property(anyProvider, (provider) => {
        if (hasGenericProfile(provider)) {
          const { account } = read(provider);
          expect(hasPlaceholder(JSON.stringify(account))).toBe(false);
        } else expect(() => appleProfile(provider)).toThrow();
      }),
    );
  });
});

test.each([
  { name: 'Example Mail', expected: 'example-mail-imap.mobileconfig' },
  { name: 'Implicit & Sons', expected: 'implicit-sons-imap.mobileconfig' },
  { name: '電子メール', expected: 'mail-imap.mobileconfig' },
])('the profile of $name is called $expected', ({ name, expected }) => {
  expect(profileFileName({ ...exampleProvider, name }, 'imap')).toBe(expected);
});
