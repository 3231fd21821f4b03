import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allServers,
  findServer,
  offeredPorts,
  type ServerRole,
  serverRoles,
} from '../../../../src/domain/provider/offer.ts';
import { anyProvider, exampleProvider, plainProvider } from '../../../support/providers.ts';

describe('findServer', () => {
  const cases: { name: string; role: ServerRole; example: number | undefined; plain: number | undefined }[] = [
    { name: 'takes the first incoming server', role: 'incoming', example: 993, plain: 995 },
    { name: 'finds no IMAP server where there is none', role: 'imap', example: 993, plain: undefined },
    { name: 'finds POP3 wherever it stands', role: 'pop3', example: 995, plain: 995 },
    { name: 'takes the first submission server', role: 'submission', example: 587, plain: 465 },
    {
      name: 'finds no second submission server in a list of one',
      role: 'second-submission',
      example: 465,
      plain: undefined,
    },
    {
      name: 'finds no STARTTLS where only TLS is offered',
      role: 'submission-starttls',
      example: 587,
      plain: undefined,
    },
    { name: 'finds implicit TLS wherever it stands', role: 'submission-tls', example: 465, plain: 465 },
  ];
  test.each(cases)('$name', ({ role, example, plain }) => {
    expect(findServer(exampleProvider, role)?.port).toBe(example);
    expect(findServer(plainProvider, role)?.port).toBe(plain);
  });

  test('takes the first of two servers for the same role', () => {
    const [first] = exampleProvider.incoming;
    const incoming = [...exampleProvider.incoming, ...(first ? [{ ...first, port: 143 }] : [])];
    expect(findServer({ ...exampleProvider, incoming }, 'imap')?.port).toBe(993);
  });

  test('finds only servers that the provider has', () => {
    fc.assert(
      fc.property(anyProvider, fc.constantFrom(...serverRoles), (provider, role) => {
        const server = findServer(provider, role);
        expect(server === undefined || allServers(provider).includes(server)).toBe(true);
      }),
    );
  });
});

describe('offeredPorts', () => {
  test('keeps the order of the servers, incoming first', () => {
    expect(offeredPorts(exampleProvider)).toEqual([993, 995, 587, 465]);
  });

  test('names a port once that two servers share', () => {
    const submission = exampleProvider.submission.map((server) => ({ ...server, port: 993 }));
    expect(offeredPorts({ ...exampleProvider, submission })).toEqual([993, 995]);
  });

  test('never names a port that is closed', () => {
    fc.assert(
      fc.property(anyProvider, (provider) => {
        expect(offeredPorts(provider).filter((port) => provider.closed.includes(port))).toEqual([]);
      }),
    );
  });
});
