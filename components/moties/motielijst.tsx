import Link from 'next/link';
import { LABEL_MOTIESOORT } from '#lib/moties/labels.ts';
import type { Motieregel } from '#lib/moties/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';

/** Every promise, with how much of it is still open and when the council hears more. */
export function Motielijst({ rijen, magMaken }: { rijen: readonly Motieregel[]; magMaken: boolean }) {
  if (rijen.length === 0)
    return (
      <LegeStaat titel="Er is nog niets vastgelegd">
        {magMaken
          ? 'Leg een motie, een raadsbesluit, een begrotingsregel of een afspraak uit een convenant vast.'
          : 'Een kwaliteitsmedewerker of manager legt vast wat aan de raad is beloofd.'}
      </LegeStaat>
    );
  return (
    <Tabel
      bijschrift="Moties en andere beloften aan een raad"
      verbergBijschrift
      rijen={rijen}
      rijSleutel={({ id }) => id}
      kolommen={[
        {
          sleutel: 'titel',
          kop: 'Wat is beloofd',
          hoofd: true,
          cel: (rij) => (
            <Link prefetch={false} href={`/moties/${rij.id}`}>
              {rij.titel}
            </Link>
          ),
        },
        { sleutel: 'raad', kop: 'Aan wie', cel: (rij) => rij.raad },
        { sleutel: 'soort', kop: 'Soort', cel: (rij) => LABEL_MOTIESOORT[rij.soort] },
        { sleutel: 'op', kop: 'Besloten op', cel: (rij) => <Datum op={rij.vastgesteldOp} /> },
        { sleutel: 'vragen', kop: 'Gevraagd', getal: true, cel: (rij) => rij.vragen },
        { sleutel: 'tips', kop: 'Tips', cel: tipsVan },
        {
          sleutel: 'verslag',
          kop: 'Volgend verslag',
          cel: (rij) => rij.volgendeRapportdag && <Datum op={rij.volgendeRapportdag} />,
        },
        { sleutel: 'eigenaar', kop: 'Wie', cel: (rij) => rij.eigenaar },
        {
          sleutel: 'openbaar',
          kop: 'Openbaar',
          cel: (rij) =>
            rij.gepubliceerd ? <Status toon="goed">gepubliceerd</Status> : <Status>nog niet</Status>,
        },
      ]}
    />
  );
}

function tipsVan({ tips, tipsOpen }: Motieregel) {
  if (tips === 0) return null;
  return tipsOpen === 0 ? `${tips}, alle beantwoord` : `${tips}, waarvan ${tipsOpen} open`;
}
