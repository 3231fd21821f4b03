import { qrCode } from './qr-code.ts';

interface Props {
  /** The whole address of the page that the code opens. */
  address: string;
  /** What the code does, for those who do not see it. */
  label: string;
}

/**
 * Show a QR code. Dark on light in both themes: many cameras do not read the reverse. An island that wants one loads it
 * when asked: `const { QrCode } = await import('../qr/QrCode.tsx')`.
 */
export function QrCode({ address, label }: Props) {
  const { size, path } = qrCode(address);
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      width={size * 4}
      height={size * 4}
      role="img"
      aria-label={label}
    >
      <path fill="white" d={`M0 0h${size}v${size}H0z`} />
      <path fill="black" shape-rendering="crispEdges" d={path} />
    </svg>
  );
}
