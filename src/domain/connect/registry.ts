/** A value that the fix writes, and what it does. */
export interface RegistryValue {
  name: string;
  data: number;
  means: string;
}

/** A key of the registry with the values that the fix writes into it. */
export interface RegistryKey {
  path: string;
  values: readonly RegistryValue[];
  /** What reads it. */
  purpose: string;
}

/** A file that Windows' Registry Editor imports. */
export interface RegistryFile {
  id: RegistryFileId;
  fileName: string;
  title: string;
  keys: readonly RegistryKey[];
  /** Its text, with plain line ends; `encodeRegistryFile` makes the bytes. */
  text: string;
}

const machine = 'HKEY_LOCAL_MACHINE';
const winHttp = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
const protocols = 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';

/** 0x200 stands for TLS 1.1 and 0x800 for TLS 1.2 (Microsoft, WinHTTP option flags; KB3140245). */
const winHttpValue: RegistryValue = {
  name: 'DefaultSecureProtocols',
  data: 0xa00,
  means: 'Programs that let Windows choose get TLS 1.1 and TLS 1.2: 0x200 and 0x800, added up.',
};
const clientValues: readonly RegistryValue[] = [
  { name: 'DisabledByDefault', data: 0, means: 'This version is offered without a program asking for it.' },
  { name: 'Enabled', data: 1, means: 'This version may be used at all.' },
];

const winHttpKey: RegistryKey = {
  path: `${machine}\\SOFTWARE\\${winHttp}`,
  values: [winHttpValue],
  purpose: 'WinHTTP, the part of Windows that programs use for web addresses. Outlook reaches Exchange through it.',
};
const winHttpKeyOf32Bit: RegistryKey = {
  path: `${machine}\\SOFTWARE\\Wow6432Node\\${winHttp}`,
  values: [winHttpValue],
  purpose: 'The same for 32-bit programs on a 64-bit Windows.',
};
const schannelKeys: readonly RegistryKey[] = ['TLS 1.1', 'TLS 1.2'].map((version) => ({
  path: `${machine}\\${protocols}\\${version}\\Client`,
  values: clientValues,
  purpose: `Schannel, Windows’ own encryption, when this computer calls a server with ${version}. It carries every connection that is not a web address.`,
}));

const variants = {
  '': { keys: [winHttpKey, winHttpKeyOf32Bit, ...schannelKeys], of: 'Windows 7 and Server 2008 R2, 64-bit' },
  '-32-bit': { keys: [winHttpKey, ...schannelKeys], of: 'Windows 7, 32-bit' },
  '-windows-8': { keys: [winHttpKey, winHttpKeyOf32Bit], of: 'Windows 8 and Server 2012, 64-bit' },
  '-windows-8-32-bit': { keys: [winHttpKey], of: 'Windows 8, 32-bit' },
} as const;

export type RegistryFileId = `${'enable' | 'undo'}${keyof typeof variants}`;

/** Every file of the TLS 1.2 fix for older Windows: for each kind of Windows one that enables and one that undoes. */
export function registryFiles(): RegistryFile[] {
  return (Object.keys(variants) as (keyof typeof variants)[]).flatMap((variant) => {
    const { keys, of } = variants[variant];
    const file = (action: 'enable' | 'undo', title: string): RegistryFile => ({
      id: `${action}${variant}`,
      fileName: `${action}-tls12${variant}.reg`,
      title: `${title}: ${of}`,
      keys,
      text: registryText(keys, action),
    });
    return [file('enable', 'Enable TLS 1.2'), file('undo', 'Undo')];
  });
}

/**
 * Turn a text into the bytes that Registry Editor writes itself and reads: UTF-16, little-endian, with a byte order
 * mark, and lines that end in CR and LF.
 */
export function encodeRegistryFile(text: string): Uint8Array<ArrayBuffer> {
  const marked = `\ufeff${text.replace(/\r?\n/g, '\r\n')}`;
  const bytes = new Uint8Array(marked.length * 2);
  for (let index = 0; index < marked.length; index += 1) {
    const code = marked.charCodeAt(index);
    bytes[index * 2] = code & 0xff;
    bytes[index * 2 + 1] = code >> 8;
  }
  return bytes;
}

/** `"name"=dword:…` sets a value, `"name"=-` takes it away; a blank line ends each key (Microsoft KB310516). */
function registryText(keys: readonly RegistryKey[], action: 'enable' | 'undo'): string {
  const data = (value: RegistryValue) =>
    action === 'undo' ? '-' : `dword:${value.data.toString(16).padStart(8, '0')}`;
  const blocks = keys.map(({ path, values }) =>
    [`[${path}]`, ...values.map((value) => `"${value.name}"=${data(value)}`)].join('\n'),
  );
  return `${['Windows Registry Editor Version 5.00', ...blocks].join('\n\n')}\n\n`;
}
