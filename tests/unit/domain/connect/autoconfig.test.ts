import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RelaxNGValidator } from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { autoconfigXml } from '../../../../src/domain/connect/autoconfig.ts';
import type { Provider } from '../../../../src/schemas/provider.ts';
import { anyHostileText } from '../../../support/addresses.ts';
import { anyProvider, exampleProvider } from '../../../support/providers.ts';
import { childText, type ReadElement, readXml, withXml } from '../../../support/xml.ts';

const schema = withXml(readFileSync('tests/fixtures/connect/autoconfig.rng', 'utf8'), (document) =>
  RelaxNGValidator.fromDoc(document),
);
afterAll(() => schema.dispose());

/** Read a file as Thunderbird does (readFromXML.sys.mjs): the provider's names and its servers in their order. */
function readAutoconfig(xml: string) {
  const provider = readXml(xml).children.find(({ name }) => name === 'emailProvider');
  const elements = (name: string) => provider?.children.filter((child) => child.name === name) ?? [];
  const server = (each: ReadElement) => ({
    type: each.attributes.type,
    host: childText(each, 'hostname'),
    port: Number(childText(each, 'port')),
    security: { SSL: 'tls', STARTTLS: 'starttls' }[childText(each, 'socketType')],
    username: childText(each, 'username'),
    authentication: childText(each, 'authentication'),
  });
  return {
    id: provider?.attributes.id,
    domains: elements('domain').map(({ text }) => text),
    displayName: childText(provider, 'displayName'),
    shortName: childText(provider, 'displayShortName'),
    servers: [...elements('incomingServer'), ...elements('outgoingServer')].map(server),
    documentation: elements('documentation').map(({ attributes }) => attributes.url),
    shape: provider?.children.map(({ name }) => name) ?? [],
  };
}

/** What the file must say, from the provider's facts. */
function expectedServers({ incoming, submission, username }: Provider) {
  return [...incoming, ...submission.map((server) => ({ protocol: 'smtp', ...server }))].map((server) => ({
    type: server.protocol,
    host: server.host,
    port: server.port,
    security: server.security,
    username: server.username ?? username,
    authentication: 'password-cleartext',
  }));
}

describe('autoconfigXml', () => {
  test('writes this file', async () => {
    await expect(autoconfigXml(exampleProvider, exampleProvider.site)).toMatchFileSnapshot(
      '../../../fixtures/connect/golden/config-v1.1.xml',
    );
  });

  test('is read back as the provider’s settings, in their order', () => {
    expect(readAutoconfig(autoconfigXml(exampleProvider, exampleProvider.site))).toMatchObject({
      id: 'lantern.example',
      domains: ['lantern.example'],
      displayName: 'Lantern Mail',
      servers: expectedServers(exampleProvider),
      documentation: ['https://help.lantern.example/settings/', 'https://help.lantern.example/fix/'],
    });
  });

  test('names the provider’s own domains, the main one first', () => {
    const read = readAutoconfig(
      autoconfigXml({ ...exampleProvider, domains: ['lantern.example', 'lamp.example'] }, exampleProvider.site),
    );
    expect([read.id, read.domains]).toEqual(['lantern.example', ['lantern.example', 'lamp.example']]);
  });

  test('the draft’s schema tells a broken file from a sound one', () => {
    const sound = autoconfigXml(exampleProvider, exampleProvider.site);
    const broken = [
      sound.replace('<port>993</port>', '<port>some</port>'),
      sound.replace('<incomingServer type="imap">', '<incomingServer>'),
      sound.replace('<documentation url=', '<documentation href='),
    ];
    for (const xml of broken) {
      expect(xml).not.toBe(sound);
      expect(() => withXml(xml, (document) => schema.validate(document))).toThrow();
    }
  });

  test('keeps names as short as the draft asks, whole words where it can', () => {
    const named = (name: string) => readAutoconfig(autoconfigXml({ ...exampleProvider, name }, exampleProvider.site));
    expect(named('The Long Lantern Mail Company').shortName).toBe('The Long Lantern');
    expect(named('x'.repeat(70))).toMatchObject({ displayName: 'x'.repeat(60), shortName: 'x'.repeat(20) });
  });

  test('is valid after the draft’s schema for any provider, and read back as it is', () => {
    fc.assert(
      fc.property(anyProvider, fc.oneof(anyHostileText, fc.constant('Plain')), (provider, name) => {
        const xml = autoconfigXml({ ...provider, name: `A${name}` }, provider.site);
        withXml(xml, (document) => schema.validate(document));
        const read = readAutoconfig(xml);
        expect(read.servers).toEqual(expectedServers(provider));
        expect(read.shape).toEqual([
          ...read.domains.map(() => 'domain'),
          'displayName',
          'displayShortName',
          ...provider.incoming.map(() => 'incomingServer'),
          ...provider.submission.map(() => 'outgoingServer'),
          'documentation',
          'documentation',
        ]);
        expect(Array.from(read.displayName).length).toBeLessThanOrEqual(60);
        expect(Array.from(read.shortName).length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
