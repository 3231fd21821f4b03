import { expect, test } from 'vitest';
import { parsePage, readPages, textOf } from '../support/pages.ts';
import { mainSite } from '../support/sites.ts';

const pages = new Map(readPages(mainSite.folder).map((page) => [page.address, page]));

/** What the article of 2018 told its readers, corrected where time has passed it by, and where it stands now. */
const facts = [
  { fact: 'TLS 1.0 and 1.1 have ended', at: '/settings/', says: /TLS 1\.0 and 1\.1 were retired .* March 2021/ },
  { fact: 'SSL is broken', at: '/settings/', says: /SSL 2\.0 and 3\.0 are broken/ },
  { fact: 'TLS 1.2 or newer is asked for', at: '/settings/', says: /takes TLS 1\.2 or newer/ },
  {
    fact: 'incoming mail is IMAP on 993 or POP3 on 995',
    at: '/settings/',
    says: /IMAP on port 993 with SSL\/TLS, or POP3 on port 995 with SSL\/TLS/,
  },
  {
    fact: 'outgoing mail is 587, and 465 only when the network blocks it',
    at: '/settings/',
    says: /Choose port 587 with STARTTLS\. Only if your network blocks that port, choose port 465 with SSL\/TLS/,
  },
  {
    fact: 'ports 25, 26, 110 and 143 are not allowed',
    at: '/settings/',
    says: /Ports 25, 26, 110 and 143 are not allowed/,
  },
  {
    fact: 'the connection is encrypted before signing in',
    at: '/settings/',
    says: /encrypted before your password is sent/,
  },
  {
    fact: 'signing in is on for incoming and outgoing mail',
    at: '/settings/',
    says: /Turn it on for incoming and for outgoing mail/,
  },
  { fact: 'the user name is the whole address', at: '/settings/', says: /user name is your whole e-mail address/ },
  {
    fact: 'older Outlook calls STARTTLS “TLS” and SSL/TLS “SSL”',
    at: '/settings/',
    says: /Outlook 2007 to 2016, older builds SSL TLS Auto/,
  },
  {
    fact: 'a choice that may go on unencrypted is the worse one',
    at: '/settings/',
    says: /“Auto” or “if available” can go on unencrypted/,
  },
  {
    fact: 'mail stays 90 days at most in webmail, which is no cloud storage',
    at: '/settings/',
    says: /at most 90 days in webmail: it is not cloud storage/,
  },
  {
    fact: 'webmail works while the system is updated',
    at: '/settings/',
    says: /webmail always works, for sending and receiving, while you or your IT manager update/,
  },
  { fact: '587 is for submission', at: '/ports/587/', says: /sending mail \(submission\)/ },
  {
    fact: '465 is a standard since January 2018',
    at: '/ports/465/',
    says: /Since January 2018, port 465 is registered for submission with implicit TLS \(RFC 8314\)/,
  },
  { fact: '25 is for mail between servers', at: '/ports/25/', says: /between servers/ },
  { fact: '26 is no mail standard', at: '/ports/26/', says: /No mail service is registered on port 26/ },
  { fact: '993 is for IMAP', at: '/ports/993/', says: /IMAP/ },
  { fact: '995 is for POP3', at: '/ports/995/', says: /POP3/ },
  { fact: '110 is the old POP3', at: '/ports/110/', says: /POP3/ },
  { fact: '143 is the old IMAP', at: '/ports/143/', says: /IMAP/ },
  { fact: 'Windows 7 needs an update', at: '/outlook-tls/', says: /KB3140245/ },
  {
    fact: 'Windows 7 needs registry values',
    at: '/outlook-tls/',
    says: /DefaultSecureProtocols[\s\S]*DisabledByDefault/,
  },
  { fact: 'Windows 7 needs a restart', at: '/outlook-tls/', says: /Restart Windows/ },
  { fact: 'the fix can be checked and undone', at: '/outlook-tls/', says: /Check that it worked[\s\S]*Undo/ },
  { fact: 'XP and Vista can never do it', at: '/outlook-tls/', says: /XP, Vista Never/ },
  {
    fact: 'there is a way out when it cannot be done',
    at: '/outlook-tls/',
    says: /If it cannot be fixed[\s\S]*Move to Windows 11/,
  },
  {
    fact: 'the last Thunderbird for Windows 7 is named',
    at: '/thunderbird/',
    says: /Windows 7, 8 or 8\.1 115\.18\.0esr, the last one/,
  },
  { fact: 'Thunderbird can be moved to', at: '/thunderbird/', says: /[Mm]ov\w+ .*Outlook/ },
  {
    fact: 'IMAP keeps webmail and program in step, sent mail included; POP3 does not',
    at: '/webmail/',
    says: /same sent mail[\s\S]*does not appear in webmail/,
  },
  { fact: 'mail can be kept longer', at: '/webmail/', says: /How to keep mail longer/ },
];

test.each(facts)('$fact', ({ at, says }) => {
  const page = pages.get(at);
  expect(page).toBeDefined();
  if (page) expect(textOf(parsePage(page).querySelector('main'))).toMatch(says);
});

test.each([
  '/settings/',
  '/ports/',
  '/outlook-tls/',
  '/thunderbird/',
  '/webmail/',
])('%s names related pages, and sources with the day they were checked', (address) => {
  const page = pages.get(address);
  const document = page && parsePage(page);
  expect(document?.querySelectorAll('.link-list a').length).toBeGreaterThan(0);
  expect(document?.querySelectorAll('.sources time[datetime]').length).toBeGreaterThan(0);
});
