import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import type { Overdrachtregel } from '#lib/werkprocessen/overdragen/model.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { werkAdres } from '#components/werkprocessen/adres.ts';

/** Where this work came from or went to, and why. */
export function Overdrachten({ regels }: { regels: readonly Overdrachtregel[] }) {
  return regels.map((regel) => (
    <Mededeling
      key={regel.id}
      titel={
        regel.richting === 'naar'
          ? 'Overgedragen aan het Doorstroompunt'
          : regel.soort === 'jongerenpunt'
            ? 'Begonnen als vraag aan het Jongerenpunt'
            : 'Overgedragen door leerplicht'
      }
    >
      <p>
        {regel.reden}{' '}
        <span className="gedempt">
          {formatDatum(regel.overgedragenOp)}
          {regel.wie && `, ${regel.wie}`}
        </span>
      </p>
      <p>
        <Link href={werkAdres(regel.soort, regel.werkprocesId)} prefetch={false}>
          {soortLabel(regel.soort)}
        </Link>
      </p>
    </Mededeling>
  ));
}
