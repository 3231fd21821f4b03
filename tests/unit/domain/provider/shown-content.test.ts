import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { markValues, shownContent } from '../../../../src/domain/provider/shown-content.ts';
import { addressOf, anyAddress } from '../../../support/addresses.ts';

const anna = addressOf('anna@example.org');

describe('markValues', () => {
  const cases = [
    {
      name: 'marks a value with the words for it inside',
      html: '<p>Use <strong>mail.%EMAILDOMAIN%</strong>.</p>',
      expected: '<p>Use <strong><span data-value="mail.%EMAILDOMAIN%">mail.your-domain</span></strong>.</p>',
    },
    {
      name: 'leaves the full stop outside',
      html: 'Sign in with %EMAILADDRESS%.',
      expected: 'Sign in with <span data-value="%EMAILADDRESS%">your whole e-mail address</span>.',
    },
    {
      name: 'puts no element into an attribute',
      html: '<a title="mail.%EMAILDOMAIN%">x</a>',
      expected: '<a title="mail.your-domain">x</a>',
    },
    { name: 'leaves other HTML alone', html: '<p>1 &lt; 2 &amp; 50 %</p>', expected: '<p>1 &lt; 2 &amp; 50 %</p>' },
  ];
  test.each(cases)('$name', ({ html, expected }) => expect(markValues(html)).toBe(expected));
});

describe('shownContent', () => {
  test('fills every text of a structure, and leaves the rest as it is', () => {
    const content = { steps: ['Use mail.%EMAILDOMAIN%', 'Save'], port: 587, kept: undefined, none: null };
    expect(shownContent(content, anna)).toEqual({
      steps: ['Use mail.example.org', 'Save'],
      port: 587,
      kept: undefined,
      none: null,
    });
  });

  test('changes marked HTML back and forth', () => {
    const html = markValues('<p>Sign in with %EMAILADDRESS%.</p>');
    const filled = shownContent(html, anna);
    expect(filled).toBe('<p>Sign in with <span data-value="%EMAILADDRESS%">anna@example.org</span>.</p>');
    expect(shownContent(filled, undefined)).toBe(html);
  });

  test('puts no address into HTML as an element', () => {
    const html = markValues('%EMAILADDRESS%');
    fc.assert(
      fc.property(fc.oneof(anyAddress, fc.constant({ ...anna, local: '<img src=x onerror=alert(1)>"&' })), (known) => {
        const { document } = parseHTML(`<body>${shownContent(html, known)}</body>`);
        expect(document.querySelectorAll('body *')).toHaveLength(1);
        expect(document.querySelector('span')?.textContent).toBe(`${known.local}@${known.domain}`);
      }),
    );
  });
});
