import Link from 'next/link';
import { KnopLink } from '#components/ui/knop.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { OordeelStatus } from '#components/inlezen/oordeel.tsx';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Oordeelsoort } from '#lib/uitwisseling/model.ts';

type Eigenschappen = {
  taakId: string;
  oordelen: readonly Oordeelsoort[];
  magRegels: boolean;
  magScholen: boolean;
};

/** Verdicts by sentence; what stands in the refused rows is a file, for who may see it. */
export function Oordelen({ taakId, oordelen, magRegels, magScholen }: Eigenschappen) {
  const afgewezen = oordelen.some((item) => item.oordeel === 'afgewezen');
  return (
    <>
      <Tabel
        bijschrift="Oordelen per zin"
        verbergBijschrift
        rijen={oordelen}
        rijSleutel={(item) => [item.oordeel, item.voorbeeld, item.bestand, item.kolom].join('/')}
        kolommen={[
          { sleutel: 'oordeel', kop: 'Oordeel', cel: (item) => <OordeelStatus oordeel={item.oordeel} /> },
          { sleutel: 'reden', kop: 'Wat er aan de hand is', hoofd: true, cel: (item) => item.voorbeeld },
          { sleutel: 'aantal', kop: 'Regels', getal: true, cel: (item) => formatGetal(item.aantal) },
          {
            sleutel: 'waar',
            kop: 'Waar',
            cel: (item) =>
              `${item.bestand}, vanaf regel ${item.eersteRegel}${item.kolom ? `, kolom ${item.kolom}` : ''}`,
          },
        ]}
      />
      {magScholen && oordelen.some((item) => item.code === 'school-onbekend') && (
        <p className="mt-4">
          <Link href="/beheer/scholen#toevoegen">Ontbrekende school toevoegen</Link>
        </p>
      )}
      {afgewezen && magRegels && (
        <p className="mt-4">
          <KnopLink href={`/beheer/inlezen/${taakId}/afgewezen`} download>
            Afgewezen regels downloaden (CSV)
          </KnopLink>
        </p>
      )}
      {afgewezen && !magRegels && (
        <p className="mt-4 text-muted">
          De afgewezen regels zelf bevatten persoonsgegevens; een collega van de administratie kan ze
          downloaden.
        </p>
      )}
    </>
  );
}
