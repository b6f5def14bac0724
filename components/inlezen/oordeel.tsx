import { Status } from '#components/ui/status.tsx';
import type { Oordeel } from '#lib/uitwisseling/model.ts';

/** What was decided about a row: refused, or read but worth a look. */
export function OordeelStatus({ oordeel }: Pick<Oordeel, 'oordeel'>) {
  const afgewezen = oordeel === 'afgewezen';
  return <Status toon={afgewezen ? 'te-laat' : 'let-op'}>{afgewezen ? 'Afgewezen' : 'Let op'}</Status>;
}
