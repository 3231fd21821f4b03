import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/domain/probe/finding.ts';
import { findingInWords } from '../../../../src/domain/probe/in-words.ts';
import { readProbes } from '../../../../src/domain/probe/read-probes.ts';

const today = '2026-11-23';
const host = 'mail.example.com';

const selfSigned = `depth=0 CN = mail.example.com
verify error:num=18:self-signed certificate
verify return:1
depth=0 CN = mail.example.com
verify error:num=62:hostname mismatch
verify return:1
CONNECTED(00000003)
---
Certificate chain
 0 s:CN = mail.example.com
   i:CN = mail.example.com
   v:NotBefore: Nov 23 02:26:17 2026 GMT; NotAfter: Dec  3 02:26:17 2026 GMT
---
subject=CN = mail.example.com
issuer=CN = mail.example.com
---
Verification error: hostname mismatch
---
New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384
Verify return code: 62 (hostname mismatch)`;

const cases: { name: string; text: string; found: Finding[] }[] = [
  {
    name: 'Test-NetConnection, open',
    text: `ComputerName     : mail.example.com\nRemoteAddress    : 192.0.2.10\nRemotePort       : 587\nInterfaceAlias   : Wi-Fi\nSourceAddress    : 192.168.1.20\nTcpTestSucceeded : True`,
    found: [{ host, port: 587, reach: 'open' }],
  },
  {
    name: 'Test-NetConnection, no answer, with its warning and its pings',
    text: `WARNING: TCP connect to (192.0.2.10 : 587) failed\n\nComputerName           : mail.example.com\nRemoteAddress          : 192.0.2.10\nRemotePort             : 587\nPingSucceeded          : True\nPingReplyDetails (RTT) : 23 ms\nTcpTestSucceeded       : False`,
    found: [{ host, port: 587, reach: 'no-answer' }],
  },
  {
    name: 'Test-NetConnection, a name that does not exist',
    text: `PS C:\\Users\\Ann> Test-NetConnection mail.exmaple.com -Port 587\nWARNING: Name resolution of mail.exmaple.com failed\n\nComputerName   : mail.exmaple.com\nRemoteAddress  :\nInterfaceAlias :\nSourceAddress  :\nPingSucceeded  : False`,
    found: [{ host: 'mail.exmaple.com', port: 587, reach: 'no-name' }],
  },
  {
    name: 'nc of Linux, open',
    text: 'Connection to mail.example.com (192.0.2.10) 587 port [tcp/submission] succeeded!',
    found: [{ host, port: 587, reach: 'open' }],
  },
  {
    name: 'nc of macOS, open',
    text: 'Connection to mail.example.com port 465 [tcp/urd] succeeded!',
    found: [{ host, port: 465, reach: 'open' }],
  },
  {
    name: 'nc of Linux, refused',
    text: 'nc: connect to mail.example.com (192.0.2.10) port 2525 (tcp) failed: Connection refused',
    found: [{ host, port: 2525, reach: 'refused' }],
  },
  {
    name: 'nc of Linux, timed out',
    text: 'nc: connect to mail.example.com port 587 (tcp) timed out: Operation now in progress',
    found: [{ host, port: 587, reach: 'no-answer' }],
  },
  {
    name: 'nc of Linux, rejected by a firewall',
    text: 'nc: connect to 10.9.0.2 port 26 (tcp) failed: No route to host',
    found: [{ host: '10.9.0.2', port: 26, reach: 'no-answer' }],
  },
  {
    name: 'nc of macOS, timed out',
    text: 'nc: connectx to mail.example.com port 587 (tcp) failed: Operation timed out',
    found: [{ host, port: 587, reach: 'no-answer' }],
  },
  {
    name: 'nc, IPv6 unreachable and IPv4 open',
    text: 'nc: connect to mail.example.com (2001:db8::10) port 587 (tcp) failed: Network is unreachable\nConnection to mail.example.com (192.0.2.10) 587 port [tcp/submission] succeeded!',
    found: [{ host, port: 587, reach: 'open' }],
  },
  {
    name: 'nc, a name that does not exist',
    text: 'nc: getaddrinfo for host "mail.exmaple.com" port 587: Name or service not known',
    found: [{ host: 'mail.exmaple.com', port: 587, reach: 'no-name' }],
  },
  {
    name: 'nc of macOS, a name that does not exist',
    text: 'nc: getaddrinfo: nodename nor servname provided, or not known',
    found: [{ reach: 'no-name' }],
  },
  {
    name: 'ncat, open',
    text: 'Ncat: Version 7.93 ( https://nmap.org/ncat )\nNcat: Connected to 10.9.0.2:587.\nNcat: 0 bytes sent, 0 bytes received in 0.05 seconds.',
    found: [{ host: '10.9.0.2', port: 587, reach: 'open' }],
  },
  {
    name: 'ncat, timed out, with its command',
    text: '$ ncat -vz -w 5 mail.example.com 587\nNcat: TIMEOUT.',
    found: [{ host, port: 587, reach: 'no-answer' }],
  },
  {
    name: 'telnet of Windows, no connection',
    text: 'Connecting To mail.example.com...Could not open connection to the host, on port 587: Connect failed',
    found: [{ port: 587, reach: 'no-answer' }],
  },
  {
    name: 'telnet of Linux, open, with the greeting',
    text: "$ telnet mail.example.com 587\nTrying 192.0.2.10...\nConnected to mail.example.com.\nEscape character is '^]'.\n220 mail.example.com ESMTP Postfix",
    found: [{ host, port: 587, reach: 'open', greeting: '220 mail.example.com ESMTP Postfix' }],
  },
  {
    name: 'telnet of Linux, refused',
    text: '$ telnet mail.example.com 25\nTrying 192.0.2.10...\ntelnet: Unable to connect to remote host: Connection refused',
    found: [{ host, port: 25, reach: 'refused' }],
  },
  {
    name: 'telnet through a firewall that masks the greeting',
    text: '220 *************************************',
    found: [
      {
        reach: 'open',
        greeting: '220 *************************************',
        between: 'a firewall that rewrites mail (Cisco “fixup”)',
      },
    ],
  },
  {
    name: 'an answer to EHLO whose STARTTLS is crossed out',
    text: '250-SIZE 14680064\n250 XXXXXXXA',
    found: [{ starttls: 'missing', between: 'a firewall that rewrites mail (Cisco “fixup”)' }],
  },
  {
    name: 'openssl, self-signed and for another name',
    text: selfSigned,
    found: [{ reach: 'open', certificate: 'name', names: [host], until: '2026-12-03', tls: 'TLS 1.3' }],
  },
  {
    name: 'openssl -brief, self-signed',
    text: 'verify error:num=18:self-signed certificate\nCONNECTION ESTABLISHED\nProtocol version: TLSv1.3\nCiphersuite: TLS_AES_256_GCM_SHA384\nPeer certificate: CN = mail.example.com\nVerification error: self-signed certificate',
    found: [{ reach: 'open', certificate: 'untrusted', tls: 'TLS 1.3', names: [host] }],
  },
  {
    name: 'openssl, all well, with the names of the chain left out',
    text: '$ openssl s_client -connect mail.example.com:465 -servername mail.example.com </dev/null\nCONNECTED(00000005)\n---\nCertificate chain\n 0 s:CN = mail.example.com\n   i:C = US, O = Some CA, CN = R11\n 1 s:C = US, O = Some CA, CN = R11\n   i:C = US, O = Root, CN = Root X1\n   v:NotBefore: Mar 13 00:00:00 2024 GMT; NotAfter: Mar 12 23:59:59 2025 GMT\n---\nNew, TLSv1.2, Cipher is ECDHE-RSA-AES256-GCM-SHA384\nVerify return code: 0 (ok)',
    found: [{ host, port: 465, reach: 'open', certificate: 'good', tls: 'TLS 1.2', names: [host] }],
  },
  {
    name: 'openssl, expired by its own words',
    text: 'CONNECTED(00000003)\nverify error:num=10:certificate has expired\nnotAfter=Nov  1 00:00:00 2026 GMT\nVerify return code: 10 (certificate has expired)',
    found: [{ reach: 'open', certificate: 'expired', until: '2026-11-01' }],
  },
  {
    name: 'LibreSSL of macOS, an unknown issuer',
    text: 'CONNECTED(00000005)\ndepth=0 CN = mail.example.com\nverify error:num=20:unable to get local issuer certificate\n    Protocol  : TLSv1.2\n    Verify return code: 21 (unable to verify the first certificate)',
    found: [{ reach: 'open', certificate: 'untrusted', tls: 'TLS 1.2' }],
  },
  {
    name: 'openssl, TLS spoken to a STARTTLS port',
    text: 'CONNECTED(00000003)\n407:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../ssl/record/ssl3_record.c:354:',
    found: [{ reach: 'open', wrongMode: true }],
  },
  {
    name: 'openssl, no STARTTLS on offer',
    text: "CONNECTED(00000003)\nDidn't find STARTTLS in server response, trying anyway...",
    found: [{ reach: 'open', starttls: 'missing' }],
  },
  {
    name: 'openssl, no common version of TLS',
    text: '4047:error:0A00042E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version:../ssl/record/rec_layer_s3.c:1586:SSL alert number 70',
    found: [{ reach: 'open', tooOld: true }],
  },
  {
    name: 'openssl, refused',
    text: '4047:error:8000006F:system library:BIO_connect:Connection refused:../crypto/bio/bio_sock2.c:117:calling connect()\nconnect:errno=111',
    found: [{ reach: 'refused' }],
  },
  {
    name: 'openssl, a name that does not exist',
    text: '4007:error:10080002:BIO routines:BIO_lookup_ex:system lib:../crypto/bio/bio_addr.c:746:Name or service not known\nconnect:errno=22',
    found: [{ reach: 'no-name' }],
  },
  {
    name: 'curl -v, a self-signed certificate',
    text: '*   Trying 192.0.2.10:993...\n* Connected to mail.example.com (192.0.2.10) port 993 (#0)\n* TLSv1.3 (OUT), TLS alert, unknown CA (560):\n* SSL certificate problem: self-signed certificate\n* Closing connection 0',
    found: [{ host, port: 993, reach: 'open', certificate: 'untrusted' }],
  },
  {
    name: 'curl, refused',
    text: "curl: (7) Failed to connect to mail.example.com port 2525 after 0 ms: Couldn't connect to server",
    found: [{ host, port: 2525, reach: 'refused' }],
  },
  {
    name: 'curl, timed out',
    text: 'curl: (28) Failed to connect to mail.example.com port 587 after 5001 ms: Timeout was reached',
    found: [{ host, port: 587, reach: 'no-answer' }],
  },
  {
    name: 'curl, a name that does not exist',
    text: 'curl: (6) Could not resolve host: mail.exmaple.com',
    found: [{ host: 'mail.exmaple.com', reach: 'no-name' }],
  },
  {
    name: 'curl, no STARTTLS',
    text: 'curl: (64) STARTTLS not supported.',
    found: [{ reach: 'open', starttls: 'missing' }],
  },
  {
    name: 'curl -v of Windows, a certificate for another name',
    text: '* Connected to mail.example.com (192.0.2.10) port 465\n* schannel: SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL (0x80090322) - The target principal name is incorrect.',
    found: [{ host, port: 465, reach: 'open', certificate: 'name' }],
  },
  {
    name: 'curl -v, STARTTLS on offer',
    text: '* Connected to mail.example.com (192.0.2.10) port 587 (#0)\n< 220 mail.example.com ESMTP\n> EHLO laptop\n< 250-mail.example.com\n< 250-STARTTLS\n< 250 HELP',
    found: [{ host, port: 587, reach: 'open', greeting: '220 mail.example.com ESMTP', starttls: 'offered' }],
  },
  {
    name: 'nslookup of Windows, a name that does not exist',
    text: "Server:  router.lan\nAddress:  192.168.1.1\n\n*** router.lan can't find mail.exmaple.com: Non-existent domain",
    found: [{ host: 'mail.exmaple.com', reach: 'no-name' }],
  },
  {
    name: 'Resolve-DnsName, a name that does not exist',
    text: 'Resolve-DnsName : mail.exmaple.com : DNS name does not exist',
    found: [{ host: 'mail.exmaple.com', reach: 'no-name' }],
  },
  {
    name: 'two outputs at once, port by port',
    text: 'nc: connectx to mail.example.com port 587 (tcp) failed: Operation timed out\nConnection to mail.example.com port 465 [tcp/urd] succeeded!',
    found: [
      { host, port: 587, reach: 'no-answer' },
      { host, port: 465, reach: 'open' },
    ],
  },
  {
    name: 'two tests of PowerShell in one paste',
    text: 'PS C:\\> tnc mail.example.com -Port 587\nWARNING: TCP connect to (192.0.2.10 : 587) failed\nComputerName : mail.example.com\nRemotePort : 587\nTcpTestSucceeded : False\n\nPS C:\\> tnc mail.example.com -Port 465\nComputerName : mail.example.com\nRemotePort : 465\nTcpTestSucceeded : True',
    found: [
      { host, port: 587, reach: 'no-answer' },
      { host, port: 465, reach: 'open' },
    ],
  },
  { name: 'nothing of a letter to a friend', text: 'Dear Ann,\nhow are you? I am well.\nBen', found: [] },
  { name: 'nothing of a command without its output', text: '$ nc -vz -w 5 mail.example.com 587', found: [] },
];

test.each(cases)('reads $name', ({ text, found }) => {
  expect(readProbes(text, today)).toEqual(found);
});

describe('findingInWords', () => {
  test('says what was seen, a sentence each', () => {
    expect(readProbes(selfSigned, today).flatMap(findingInWords)).toEqual([
      'The port is open.',
      'The encryption is TLS 1.3.',
      'The certificate is for another name.',
      'The certificate names mail.example.com.',
      'It holds until 2026-12-03.',
    ]);
  });
});

test('a long paste without meaning is read in no time worth naming', () => {
  const text = `${'nc: connect to '.repeat(2000)}\n`.repeat(4);
  expect(readProbes(text, today)).toEqual([]);
});
