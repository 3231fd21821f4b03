/** Where a program runs, as far as a cure differs there: no antivirus scans mail on a phone, and a website has no hotspot. */
export const deviceKinds = ['phone', 'website'] as const;

export type DeviceKind = (typeof deviceKinds)[number];

const phones = ['ios', 'android'];

/** Tell from the systems that a program runs on whether it is one of a phone, or a website or device that only sends. */
export function deviceKindOf(platforms: readonly string[]): DeviceKind | undefined {
  if (platforms.length === 0) return undefined;
  if (platforms.every((platform) => phones.includes(platform))) return 'phone';
  return platforms.includes('device') ? 'website' : undefined;
}
