import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<P> {
  load: () => Promise<ComponentType<P>>;
  props: P;
}

/** Show a part of a step whose script is fetched only where the step needs it. */
export function Later<P extends object>({ load, props }: Props<P>) {
  const [part, setPart] = useState<{ Part: ComponentType<P> }>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (Part) => wanted && setPart({ Part }),
      // The step can be done without it.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return part ? <part.Part {...props} /> : null;
}
