import { encodeRegistryFile, type RegistryFile, registryFiles } from '../../domain/connect/registry.ts';

export function getStaticPaths() {
  return registryFiles().map((file) => ({ params: { file: file.fileName.replace(/\.reg$/, '') }, props: { file } }));
}

/** Serve a file of the TLS 1.2 fix for older Windows. */
export function GET({ props: { file } }: { props: { file: RegistryFile } }) {
  return new Response(encodeRegistryFile(file.text), { headers: { 'Content-Type': 'text/x-ms-regedit' } });
}
