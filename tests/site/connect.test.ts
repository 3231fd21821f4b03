import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appleProfile, hasGenericProfile } from '../../src/domain/connect/apple-profile.ts';
import { autoconfigPaths, autoconfigXml } from '../../src/domain/connect/autoconfig.ts';
import { dnsRecords, sampleDomain, zoneFile } from '../../src/domain/connect/dns-records.ts';
import { firewallRules } from '../../src/domain/connect/firewall.ts';
import { encodeRegistryFile, registryFiles } from '../../src/domain/connect/registry.ts';
import { hostInWords } from '../../src/domain/provider/words.ts';
import { providerSchema } from '../../src/schemas/provider.ts';
import { parsePage, readPages, textOf } from '../support/pages.ts';
import { fixtureSites, mainSite } from '../support/sites.ts';

describe.each([mainSite, ...fixtureSites])('the site for $name', ({ folder, providerFile }) => {
  const provider = providerSchema.parse(parse(readFileSync(providerFile, 'utf8')));
  const pages = new Map(readPages(folder).map((page) => [page.address, page]));
  const pageAt = (address: string) => parsePage(pages.get(address) ?? { html: '' });

  test.each(autoconfigPaths)('serves the settings to programs at %s', (path) => {
    expect(readFileSync(folder + path, 'utf8')).toBe(autoconfigXml(provider, provider.site));
  });

  test('serves a profile for each protocol that needs no address, and no other', () => {
    for (const protocol of ['imap', 'pop3'] as const) {
      const file = `${folder}/setup/${protocol}.mobileconfig`;
      expect(existsSync(file)).toBe(hasGenericProfile(provider, protocol));
      if (existsSync(file)) expect(readFileSync(file, 'utf8')).toBe(appleProfile(provider, { protocol }));
    }
  });

  test('serves the registration files byte for byte, and shows their text', () => {
    const shown = Array.from(pageAt('/outlook-tls/').querySelectorAll('pre'), (pre) => pre.textContent?.trim());
    for (const { id, fileName, text } of registryFiles()) {
      expect(new Uint8Array(readFileSync(`${folder}/outlook-tls/${fileName}`))).toEqual(encodeRegistryFile(text));
      if (id === 'enable' || id === 'undo') expect(shown).toContain(text.trim());
    }
  });

  test('tells whoever runs the domain exactly the provider’s records and ports', () => {
    const admin = pageAt('/admin/');
    const zone = zoneFile(dnsRecords(provider));
    expect(admin.querySelector('#zone-file')?.textContent?.replaceAll('your-domain', sampleDomain)).toBe(zone);
    const cells = Array.from(admin.querySelectorAll('tr'), (row) => Array.from(row.querySelectorAll('td'), textOf));
    for (const { host, port, purpose } of firewallRules(provider))
      expect(cells).toContainEqual([hostInWords(host), String(port), purpose]);
  });
});
