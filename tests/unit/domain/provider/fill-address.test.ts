import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillAddress, fillPlaceholders, hasPlaceholder } from '../../../../src/domain/provider/fill-address.ts';
import { offeredPorts } from '../../../../src/domain/provider/offer.ts';
import { settingsRows } from '../../../../src/domain/provider/settings.ts';
import { addressOf, anyAddress } from '../../../support/addresses.ts';
import { anyProvider, exampleProvider } from '../../../support/providers.ts';

describe('fillPlaceholders', () => {
  const cases = [
    { name: 'the whole address', text: '%EMAILADDRESS%', address: 'anna@example.com', expected: 'anna@example.com' },
    { name: 'the name', text: '%EMAILLOCALPART%', address: 'anna@example.com', expected: 'anna' },
    { name: 'the domain', text: 'mail.%EMAILDOMAIN%', address: 'anna@example.com', expected: 'mail.example.com' },
    {
      name: 'a domain of another script in ASCII',
      text: 'mail.%EMAILDOMAIN%',
      address: 'anna@bücher.example',
      expected: 'mail.xn--bcher-kva.example',
    },
    {
      name: 'several of them',
      text: '%EMAILLOCALPART%.%EMAILDOMAIN%',
      address: 'anna@example.com',
      expected: 'anna.example.com',
    },
    {
      name: 'a name that looks like one, once',
      text: '%EMAILADDRESS%',
      address: '%EMAILDOMAIN%@example.com',
      expected: '%EMAILDOMAIN%@example.com',
    },
    { name: 'a name with a dollar sign', text: '%EMAILLOCALPART%', address: '$&@example.com', expected: '$&' },
  ];
  test.each(cases)('puts in $name', ({ text, address, expected }) => {
    expect(fillPlaceholders(text, addressOf(address))).toBe(expected);
  });
});

describe('fillAddress', () => {
  test('makes settings that can be typed as they are', () => {
    const hosted = {
      ...exampleProvider,
      submission: [{ host: 'mail.%EMAILDOMAIN%', port: 465, security: 'tls' } as const],
    };
    const rows = settingsRows(fillAddress(hosted, addressOf('anna+x@bücher.example')));
    expect(rows.at(-1)).toMatchObject({
      host: 'mail.xn--bcher-kva.example',
      username: 'anna+x@xn--bcher-kva.example',
    });
  });

  test('changes hosts and user names, and nothing that a provider offers', () => {
    fc.assert(
      fc.property(anyProvider, anyAddress, (provider, address) => {
        const filled = fillAddress(provider, address);
        expect(offeredPorts(filled)).toEqual(offeredPorts(provider));
        for (const [index, { host }] of [...filled.incoming, ...filled.submission].entries()) {
          const before = [...provider.incoming, ...provider.submission][index]?.host ?? '';
          if (!hasPlaceholder(before)) expect(host).toBe(before);
        }
        expect({ ...filled, username: '', incoming: [], submission: [] }).toEqual({
          ...provider,
          username: '',
          incoming: [],
          submission: [],
        });
      }),
    );
  });
});
