import { registryFiles } from '../domain/connect/registry.ts';
import { conditionNames, holds } from '../domain/provider/conditions.ts';
import { findServer, type ServerRole, serverRoles } from '../domain/provider/offer.ts';
import type { Provider } from '../schemas/provider.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

/** The components an author may use, and the attributes of each. The page hands in the same set. */
export const authorComponents: Readonly<Record<string, readonly string[]>> = {
  Address: [],
  AppleProfile: ['device'],
  AutoconfigAddress: ['on'],
  Choice: ['of', 'client'],
  Closed: [],
  Copy: [],
  DnsCheck: [],
  DnsRecords: [],
  Domain: [],
  FirewallRules: [],
  HandOut: [],
  Host: ['of'],
  Note: [],
  PhoneCode: [],
  Port: ['of'],
  ProviderName: [],
  RegistryFile: ['of'],
  RegistryValues: [],
  Retention: [],
  RetentionPlace: [],
  Security: ['of', 'client'],
  Settings: ['of', 'client'],
  Standard: [],
  Support: [],
  ThisProvider: [],
  TlsMinimum: [],
  UserName: [],
  Warning: [],
  Webmail: [],
  When: ['offers', 'lacks'],
  ZoneFile: [],
};

const registryFileIds: readonly string[] = registryFiles().map(({ id }) => id);

const needs: Readonly<Record<string, string>> = {
  Closed: 'closed-ports',
  Retention: 'retention',
  RetentionPlace: 'retention',
  Webmail: 'webmail',
};
const tag = /<(\/?)([A-Z][\w.]*)((?:\s[^<>]*?)?)(\/?)>/g;
const attribute = /\s([a-z]+)(?:="([^"]*)")?(?=\s|$)/g;

/**
 * Check the components in the body of an MDX file: their names, their attributes, and whether the provider has the value.
 * @param clientIds what `client="…"` may name
 */
export function checkProse(content: ContentFile, provider: Provider, clientIds: readonly string[] = []): Fault[] {
  const faults: Fault[] = [];
  const open: boolean[] = [];
  for (const match of maskCode(content.body).matchAll(tag)) {
    const [, closing, name = '', rest = '', selfClosing] = match;
    const line = () => content.bodyLine + content.body.slice(0, match.index).split('\n').length - 1;
    const add = (message: string) => faults.push({ file: content.file, line: line(), message });
    const attributes = new Map(Array.from(rest.matchAll(attribute), (part) => [part[1] ?? '', part[2] ?? '']));
    const allowed = authorComponents[name];
    if (!allowed) {
      add(`<${name}> is not a component. Write one of: ${Object.keys(authorComponents).join(', ')}.`);
      continue;
    }
    if (closing === '/') {
      if (name === 'When') open.pop();
      continue;
    }
    const strange = rest.replace(attribute, '').trim();
    if (strange !== '') {
      add(`<${name}> has "${strange}", which is not read. Write attributes with double quotes, for example of="imap".`);
      if (name === 'When' && selfClosing !== '/') open.push(false);
      continue;
    }
    for (const key of attributes.keys()) {
      if (!allowed.includes(key))
        add(
          `<${name}> has no attribute "${key}". ${allowed.length > 0 ? `Write ${allowed.join(' or ')}.` : 'Leave it out.'}`,
        );
    }
    const client = attributes.get('client');
    if (client !== undefined && allowed.includes('client') && !clientIds.includes(client))
      add(`There is no client "${client}". Write one of: ${clientIds.join(', ') || 'none exists yet'}.`);
    if (name === 'When' && selfClosing !== '/') open.push(checkCondition(attributes, provider, add));
    else checkValue(name, attributes.get('of'), open.every(Boolean) ? provider : undefined, add);
  }
  return faults;
}

function maskCode(body: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ');
  return body.replace(/^```[\s\S]*?^```/gm, blank).replace(/`[^`\n]*`/g, blank);
}

function checkCondition(
  attributes: ReadonlyMap<string, string>,
  provider: Provider,
  add: (message: string) => void,
): boolean {
  const offers = attributes.get('offers');
  const lacks = attributes.get('lacks');
  const condition = offers ?? lacks;
  if (condition === undefined || (offers !== undefined && lacks !== undefined)) {
    add('<When> takes either offers="…" or lacks="…".');
    return false;
  }
  const answer = holds(condition, provider);
  if (answer === undefined)
    add(`"${condition}" is not a condition. Write one or more of: ${conditionNames.join(', ')}.`);
  return offers === undefined ? answer === false : answer === true;
}

/** Check what a component shows; without a provider, in a passage that it does not show, only that the name exists. */
function checkValue(
  name: string,
  of: string | undefined,
  provider: Provider | undefined,
  add: (message: string) => void,
): void {
  const needed = needs[name];
  if (provider && needed !== undefined && holds(needed, provider) === false) {
    add(`This provider has nothing for <${name} />. Put the passage inside <When offers="${needed}">.`);
  }
  if (name === 'RegistryFile' && !registryFileIds.includes(of ?? ''))
    add(`<RegistryFile> needs of="…" with one of: ${registryFileIds.join(', ')}.`);
  if (!['Host', 'Port', 'Security', 'Choice'].includes(name)) return;
  if (of === undefined || !(serverRoles as readonly string[]).includes(of)) {
    add(`<${name}> needs of="…" with one of: ${serverRoles.join(', ')}.${of === undefined ? '' : ` Found "${of}".`}`);
  } else if (provider && !findServer(provider, of as ServerRole)) {
    add(`This provider has no ${of} server. Put <${name} of="${of}" /> inside <When offers="${of}">.`);
  }
}
