import { parseAddress } from '../domain/provider/address.ts';
import { startOwnForm } from './own-form.ts';

startOwnForm(
  (typed) => {
    const parsed = parseAddress(typed);
    return parsed.kind === 'invalid' ? parsed : { kind: 'valid', known: parsed.address };
  },
  ({ local, domain }) => (local === undefined ? '' : `${local}@${domain}`),
);
