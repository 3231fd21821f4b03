import { describe, expect, test } from 'vitest';
import { encodeRegistryFile, registryFiles } from '../../../../src/domain/connect/registry.ts';

type Registry = Map<string, Map<string, number>>;

/** Import a file as Microsoft KB310516 says Registry Editor does; anything it would refuse or misread is an error. */
function importFile(bytes: Uint8Array, registry: Registry): void {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) throw new Error('There is no byte order mark of UTF-16, little-endian.');
  const text = new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('A line does not end in CR and LF.');
  const lines = text.split('\r\n');
  if (lines[0] !== 'Windows Registry Editor Version 5.00' || lines[1] !== '') throw new Error('The head is missing.');
  if (!text.endsWith('\r\n\r\n')) throw new Error('The blank line at the end is missing.');
  let key: Map<string, number> | undefined;
  for (const line of lines.slice(2)) {
    const path = /^\[(HKEY_LOCAL_MACHINE(?:\\[^\\[\]]+)+)\]$/.exec(line)?.[1];
    const [, name = '', data = ''] = /^"([^"\\]+)"=(-|dword:[0-9a-f]{8})$/.exec(line) ?? [];
    if (path !== undefined) {
      key = registry.get(path) ?? new Map();
      registry.set(path, key);
    } else if (name !== '' && key) {
      if (data === '-') key.delete(name);
      else key.set(name, Number.parseInt(data.slice('dword:'.length), 16));
    } else if (line !== '') throw new Error(`Registry Editor cannot read: ${line}`);
  }
}

const winHttp = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
const schannel = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';
const files = registryFiles();
const fileOf = (id: string) => encodeRegistryFile(files.find((file) => file.id === id)?.text ?? '');

describe('registryFiles', () => {
  test.each(['enable', 'undo'])('writes this file to %s', async (id) => {
    await expect(files.find((file) => file.id === id)?.text).toMatchFileSnapshot(
      `../../../fixtures/connect/golden/${id}-tls12.reg.txt`,
    );
  });

  test('sets the values that Microsoft names', () => {
    const registry: Registry = new Map();
    importFile(fileOf('enable'), registry);
    const client = new Map([
      ['DisabledByDefault', 0],
      ['Enabled', 1],
    ]);
    expect(registry).toEqual(
      new Map([
        [`HKEY_LOCAL_MACHINE\\SOFTWARE\\${winHttp}`, new Map([['DefaultSecureProtocols', 0xa00]])],
        [`HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\${winHttp}`, new Map([['DefaultSecureProtocols', 0xa00]])],
        [`${schannel}\\TLS 1.1\\Client`, client],
        [`${schannel}\\TLS 1.2\\Client`, client],
      ]),
    );
  });

  test.each([
    '',
    '-32-bit',
    '-windows-8',
    '-windows-8-32-bit',
  ])('the undo of “enable%s” leaves no value of it, and every other value', (variant) => {
    const registry: Registry = new Map();
    importFile(fileOf(`enable${variant}`), registry);
    for (const values of registry.values()) values.set('SomebodyElses', 7);
    importFile(fileOf(`undo${variant}`), registry);
    expect(Array.from(registry.values(), (values) => [...values])).toEqual(
      Array.from(registry.values(), () => [['SomebodyElses', 7]]),
    );
  });

  test('a 32-bit Windows gets no key of a 64-bit one, Windows 8 none of Schannel', () => {
    const texts = (part: string) => files.filter(({ id }) => id.includes(part)).map(({ text }) => text);
    expect(texts('32-bit').filter((text) => text.includes('Wow6432Node'))).toEqual([]);
    expect(texts('windows-8').filter((text) => text.includes('SCHANNEL'))).toEqual([]);
  });

  test('each value and each key is explained', () => {
    const keys = files.flatMap((file) => file.keys);
    expect(keys.filter(({ purpose }) => !/\.$/.test(purpose))).toEqual([]);
    expect(keys.flatMap(({ values }) => values).filter(({ means }) => !/\.$/.test(means))).toEqual([]);
  });

  test('each file has a name of its own', () => {
    expect(new Set(files.map(({ fileName }) => fileName)).size).toBe(files.length);
    expect(files.filter(({ fileName }) => !/^[a-z0-9-]+\.reg$/.test(fileName))).toEqual([]);
  });
});
