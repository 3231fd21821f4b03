import { parseAddress } from '../domain/provider/address.ts';
import { findKeptAddress } from '../islands/address/kept-address.ts';
import { startOwnForm } from './own-form.ts';

startOwnForm(
  (typed) => {
    const name = typed.replace(/^.*@|^https?:\/\/|\/.*$/g, '');
    if (name === '') return { kind: 'invalid', reason: 'Type your domain, for example example.com.' };
    const parsed = parseAddress(`name@${name}`);
    if (parsed.kind === 'invalid') return parsed;
    const { domain, asciiDomain } = parsed.address;
    // The part before the @ stays known as long as the domain is the same.
    const kept = findKeptAddress();
    return {
      kind: 'valid',
      known: kept?.asciiDomain === asciiDomain ? kept : { domain, asciiDomain },
    };
  },
  ({ domain }) => domain,
);
