import { Bladeren } from '#components/ui/bladeren.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { OordeelStatus } from '#components/inlezen/oordeel.tsx';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Regeloordeel } from '#lib/uitwisseling/model.ts';

type Eigenschappen = {
  taakId: string;
  regels: readonly Regeloordeel[];
  vanaf: number;
  totaal: number;
  perKeer: number;
};

/** Every refused or remarkable row with its own sentence; what stands in the row is not shown. */
export function Regeloordelen({ taakId, regels, vanaf, totaal, perKeer }: Eigenschappen) {
  const tot = vanaf + regels.length;
  const adres = (begin: number) => `/beheer/inlezen/${taakId}?vanaf=${begin}#regels`;
  return (
    <>
      {totaal > perKeer && (
        <p className="text-muted">
          Regel {formatGetal(vanaf + 1)} tot en met {formatGetal(tot)} van {formatGetal(totaal)}. Alle
          afgewezen regels staan in het CSV-bestand.
        </p>
      )}
      <Tabel
        bijschrift="Afgewezen en opvallende regels"
        verbergBijschrift
        rijen={regels}
        rijSleutel={(item) => [item.bestand, item.regel, item.code, item.kolom].join('/')}
        kolommen={[
          { sleutel: 'oordeel', kop: 'Oordeel', cel: (item) => <OordeelStatus oordeel={item.oordeel} /> },
          { sleutel: 'bestand', kop: 'Bestand', cel: (item) => item.bestand },
          { sleutel: 'regel', kop: 'Regel', getal: true, cel: (item) => item.regel },
          { sleutel: 'kolom', kop: 'Kolom', cel: (item) => item.kolom ?? 'hele regel' },
          { sleutel: 'reden', kop: 'Wat er aan de hand is', hoofd: true, cel: (item) => item.reden },
        ]}
      />
      <Bladeren
        {...(vanaf > 0 && { vorige: adres(Math.max(0, vanaf - perKeer)) })}
        {...(tot < totaal && { volgende: adres(tot) })}
        wat="regels"
      />
    </>
  );
}
