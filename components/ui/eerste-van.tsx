import type { ReactNode } from 'react';

/** Under a list that is cut off: that there is more, and where the rest is. A list never stops in silence. */
export function EersteVan({ aantal, wat, children }: { aantal: number; wat: string; children?: ReactNode }) {
  return (
    <p className="gedempt mt-4">
      Hier staan de eerste {aantal} {wat}; er zijn er meer. {children}
    </p>
  );
}
