import { scanzin } from '#lib/documenten/labels.ts';
import type { Scan } from '#lib/documenten/model.ts';
import { Status, type Toon } from '#components/ui/status.tsx';

/** Whether the virus scanner saw it, in a drawing and a word. */
export function Scanstand({ scan }: { scan: Scan }) {
  return <Status toon={toonVan(scan)}>{scanzin(scan)}</Status>;
}

function toonVan({ stand, reden }: Scan): Toon {
  if (stand === 'schoon') return 'goed';
  if (stand === 'niet-gescand') return 'neutraal';
  return reden === 'besmet' ? 'te-laat' : 'let-op';
}
