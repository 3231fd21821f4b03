/** Name the file with the provider's facts: `PROVIDER=<file>` replaces `content/provider.yaml`. */
export function providerFile(): string {
  return process.env.PROVIDER ?? 'content/provider.yaml';
}
