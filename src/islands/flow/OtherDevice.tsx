import { useState } from 'preact/hooks';
import { Later } from './Later.tsx';

const loadCode = async () => (await import('../qr/QrCode.tsx')).QrCode;

/** Take the step with its answers to another device: a code for its camera, and the address. Neither holds anything typed. */
export function OtherDevice({ address }: { address: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="other-device" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Go on on your phone or another device</summary>
      {open && (
        <div class="device-code">
          <Later load={loadCode} props={{ address, label: 'QR code that opens this step with your answers' }} />
          <div class="copyable device-words">
            <p class="camera">Point its camera at the code.</p>
            <p>This address opens the step with your answers:</p>
            <p id="here" class="address">
              {address}
            </p>
            <button type="button" class="button quiet small" data-copy="#here">
              Copy
            </button>
          </div>
        </div>
      )}
    </details>
  );
}
