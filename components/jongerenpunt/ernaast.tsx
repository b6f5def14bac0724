import Link from 'next/link';
import type { Lopendregel } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { werkAdres } from '#components/werkprocessen/adres.ts';

/** What runs for the same young person already, and with whom; so that nobody asks him everything again. */
export function Ernaast({ regels }: { regels: readonly Lopendregel[] }) {
  if (regels.length === 0) return null;
  return (
    <Mededeling titel="Dit loopt al">
      <ul>
        {regels.map((regel) => (
          <li key={regel.id}>
            <Link href={werkAdres(regel.soort, regel.id)} prefetch={false}>
              {soortLabel(regel.soort)}
            </Link>{' '}
            sinds <Datum op={regel.gestartOp} />,{' '}
            {regel.eigenaar ? `bij ${regel.eigenaar}` : 'nog bij niemand'}
          </li>
        ))}
      </ul>
    </Mededeling>
  );
}
