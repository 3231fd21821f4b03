import { parseAddress } from '../domain/provider/address.ts';
import { readableDomain } from '../domain/provider/punycode.ts';
import { startOwnForm } from './own-form.ts';

startOwnForm(
  (typed) => {
    const parsed = parseAddress(typed);
    if (parsed.kind === 'invalid') return parsed;
    const { local, domain, asciiDomain } = parsed.address;
    return { kind: 'valid', known: { local, domain: readableDomain(domain), asciiDomain } };
  },
  ({ local, domain }) => (local === undefined ? '' : `${local}@${domain}`),
);
