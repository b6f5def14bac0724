import Link from 'next/link';
import type { Iemand } from '#lib/jongeren/kolommen.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Kolom } from '#components/ui/tabel.tsx';

/** Who the row is about, with the day of birth behind the name or, when that was chosen, in a column of its own. */
export function jongerekolommen<Rij extends Iemand>(
  stand: Lijststand,
  adresVan: (rij: Rij) => string,
): Kolom<Rij>[] {
  const apart = stand.zichtbaar.includes('geboren');
  return [
    {
      sleutel: 'wie',
      kop: 'Jongere',
      hoofd: true,
      cel: (rij) => (
        <>
          <Link href={adresVan(rij)} prefetch={false}>
            {formatNaamInLijst(rij.naam)}
          </Link>
          {!apart && (
            <span className="gedempt op-een-regel font-normal"> {formatDatum(rij.geboortedatum)}</span>
          )}
        </>
      ),
    },
    {
      sleutel: 'geboren',
      kop: 'Geboren',
      opEenRegel: true,
      cel: ({ geboortedatum }) => formatDatum(geboortedatum),
    },
  ];
}
