/**
 * The oldest browsers that scripts and styles are compiled for. Chromium 109 and Firefox 115 are the last ones that run
 * on Windows 7, where many of our readers are stuck.
 */
export const buildBrowsers = {
  target: ['chrome109', 'firefox115', 'safari16'],
  cssTarget: ['chrome109', 'firefox115', 'safari16'],
};
