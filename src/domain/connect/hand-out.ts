import type { Provider, Server } from '../../schemas/provider.ts';
import { securityName, userNameInWords } from '../provider/words.ts';

/**
 * Write the text that whoever runs a domain sends to its users: the settings, where the steps are, and where to ask.
 * Hosts keep `%EMAILDOMAIN%`; nothing in it belongs to one person.
 */
export function handOut(provider: Provider): string {
  const { incoming, submission, webmail, site, support } = provider;
  const page = (path: string) => new URL(path, site).href;
  const [first, ...others] = submission;
  const protocols = incoming.filter(
    ({ protocol }, index) => incoming.findIndex((server) => server.protocol === protocol) === index,
  );
  const blocks = [
    'Hello,',
    'with these settings you can read and send your mail in a program on your computer or phone.',
    ...protocols.map((server, index) =>
      block(`${index === 0 ? 'Incoming mail' : 'or'}: ${server.protocol.toUpperCase()}`, server, provider),
    ),
    ...(first ? [block('Outgoing mail: SMTP', first, provider)] : []),
    ...others.map((server) =>
      block(`Outgoing mail, only when ${server.when ?? 'the first one does not connect'}`, server, provider),
    ),
    'The password is that of your mailbox, both times. In the settings of outgoing mail, signing in must be turned on.',
    [
      `How to do it, step by step: ${page('/setup/')}`,
      `Something does not work? Paste the error message: ${page('/search/')}`,
      ...webmail.slice(0, 1).map((url) => `In a browser, without any program: ${url}`),
      `Help from a person: ${support.url ?? support.email}`,
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function block(title: string, server: Server, provider: Provider): string {
  return [
    title,
    `  Server:     ${server.host}`,
    `  Port:       ${server.port}`,
    `  Encryption: ${securityName(server.security)}`,
    `  User name:  ${userNameInWords(provider, server)}`,
  ].join('\n');
}
