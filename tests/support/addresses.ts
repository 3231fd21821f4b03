import fc from 'fast-check';
import { type EmailAddress, parseAddress } from '../../src/domain/provider/address.ts';

/** Read an address that the test knows to be valid. */
export function addressOf(text: string): EmailAddress {
  const parsed = parseAddress(text);
  if (parsed.kind === 'invalid') throw new Error(`${text}: ${parsed.reason}`);
  return parsed.address;
}

const localPiece = fc.string({
  unit: fc.constantFrom(...'abcXYZ019', ..."!#$%&'*+-/=?^_`{|}~", 'ü', 'ß', 'é', '名', 'я', '🦊'),
  minLength: 1,
  maxLength: 8,
});

/** Any valid address: quotes, ampersands, plus signs, other scripts, up to 64 characters before the @. */
export const anyAddress: fc.Arbitrary<EmailAddress> = fc
  .tuple(
    fc.oneof(
      fc.array(localPiece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('.')),
      fc.constantFrom('a'.repeat(64), `${'&'.repeat(32)}${"'".repeat(32)}`, 'tag+plus', '%EMAILDOMAIN%'),
    ),
    fc.oneof(fc.domain(), fc.constantFrom('bücher.example', '例え.テスト', 'faß.example', 'пример.example')),
  )
  .filter(([local]) => new TextEncoder().encode(local).length <= 64)
  .map(([local, domain]) => addressOf(`${local}@${domain}`));

/** Texts that a document must not take for its own: what an address or a name would be if nobody had checked it. */
export const anyHostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</string><key>PayloadType</key><string>',
    '"><incomingServer type="imap">',
    ']]>',
    '<![CDATA[',
    '<!ENTITY x "y">',
    '&lt;&amp;&#60;&undefined;',
    '-->',
    '\u0000\u0008\u000b\ufffe\uffff',
    '\ud800',
    '\r\n\t',
    '$& $1',
    '%EMAILADDRESS%',
  ),
);
