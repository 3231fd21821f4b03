import type { AstroIntegration } from 'astro';

/**
 * Put the site's stylesheet before every page's own. The order of the cascade layers is declared in it, and a
 * component's layer that a browser met first would count for less than the reset.
 */
export function siteStyles(): AstroIntegration {
  return {
    name: 'site-styles',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', "import '/src/styles/site.css';"),
    },
  };
}
