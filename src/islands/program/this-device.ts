/** How a browser names the system it runs on, by the platforms of a client's front matter. */
const agents: readonly (readonly [RegExp, string])[] = [
  [/iphone|ipad/i, 'ios'],
  [/android/i, 'android'],
  [/macintosh/i, 'macos'],
  [/windows/i, 'windows'],
  [/linux|x11/i, 'linux'],
];

/** Choose among programs the first that runs on the reader's system; the first of all where none does. */
export function firstOnDevice<T extends { platforms: readonly string[] }>(
  programs: readonly T[],
  agent: string,
): T | undefined {
  const here = agents.find(([sign]) => sign.test(agent))?.[1] ?? '';
  return programs.find(({ platforms }) => platforms.includes(here)) ?? programs[0];
}
