/** Domains of which so many people have an address that a name one slip away from them is mostly that slip. */
const wellKnown = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'hotmail.co.uk',
  'yahoo.com',
  'yahoo.co.uk',
  'icloud.com',
  'protonmail.com',
  'btinternet.com',
  't-online.de',
  'freenet.de',
  'orange.fr',
  'wanadoo.fr',
];

/** Mail providers whose names are one slip away from those. */
const alike = ['mail.com', 'email.com', 'ymail.com'];

/**
 * Find the domain that was probably meant: one of the provider's own, or else a well-known one, from which the typed one
 * differs by a single slip. A domain that is known itself was meant as it is.
 */
export function findMeantDomain(typed: string, own: readonly string[]): string | undefined {
  const domain = typed.toLowerCase();
  const known = [...own, ...wellKnown];
  if (known.includes(domain) || alike.includes(domain)) return undefined;
  return known.find((candidate) => isOneSlip(domain, candidate));
}

/** Answer whether one letter is missing, added or another one, or two that follow each other are swapped. */
function isOneSlip(typed: string, meant: string): boolean {
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from += 1;
  const rest = (text: string, skipped: number) => text.slice(from + skipped);
  return (
    rest(typed, 1) === rest(meant, 1) ||
    rest(typed, 0) === rest(meant, 1) ||
    rest(typed, 1) === rest(meant, 0) ||
    (typed[from] === meant[from + 1] && typed[from + 1] === meant[from] && rest(typed, 2) === rest(meant, 2))
  );
}
