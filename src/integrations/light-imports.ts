import type { AstroUserConfig } from 'astro';

/**
 * What a page runs before it loads a part on demand: the styles of that part first, so that nothing shows unstyled.
 * Vite's own helper also fetches scripts early, which is not worth 0.7 kB (Brotli) on every page of this site.
 */
const helper = `
export const __vitePreload = async (load, files = []) => {
  await Promise.all(files.filter((file) => file.endsWith('.css')).map((file) => {
    const href = '/' + file;
    if (document.querySelector('link[href="' + href + '"]')) return;
    return new Promise((done) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.onload = link.onerror = done;
      link.href = href;
      document.head.append(link);
    });
  }));
  return load();
};
`;

/** Put that helper in place of Vite's. Should a later Vite name its own differently, that one comes back by itself. */
export function lightImports(): NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number] {
  return {
    name: 'light-imports',
    enforce: 'pre',
    apply: 'build',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    applyToEnvironment: (environment) => environment.config.consumer === 'client',
    load: (id) => (id === '\0vite/preload-helper.js' ? helper : undefined),
  };
}
