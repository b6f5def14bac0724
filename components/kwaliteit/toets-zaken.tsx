import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Toetspagina, Toetszaak } from '#lib/kwaliteit/toets/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

type Eigenschappen = { pagina: Toetspagina; gekozen: string | undefined };

/** The drawn cases, in the order of the draw. */
export function Toetszaken({ pagina: { zaken, toets }, gekozen }: Eigenschappen) {
  const klaar = zaken.filter(({ getoetstOp }) => getoetstOp !== null).length;
  const kolommen: Kolom<Toetszaak>[] = [
    {
      sleutel: 'zaak',
      kop: 'Zaak',
      hoofd: true,
      cel: ({ id, volgnummer, soort }) => (
        <Link href={`/kwaliteit/toets/${toets.id}?zaak=${id}#toetsen`} prefetch={false}>
          {volgnummer}. {soortLabel(soort)}
        </Link>
      ),
    },
    { sleutel: 'begonnen', kop: 'Begonnen', opEenRegel: true, cel: (rij) => formatDatum(rij.gestartOp) },
    { sleutel: 'wie', kop: 'Bij wie', cel: ({ eigenaar }) => eigenaar ?? 'nog niemand' },
    { sleutel: 'gemeente', kop: 'Gemeente', cel: ({ gemeente }) => gemeente },
    { sleutel: 'stand', kop: 'Stand', cel: (rij) => <Stand zaak={rij} aantal={toets.vragen.length} /> },
  ];
  return (
    <Sectie titel="Zaken" aantal={`${klaar} van ${zaken.length} getoetst`}>
      <Tabel
        bijschrift="Getrokken zaken"
        verbergBijschrift
        kolommen={kolommen}
        rijen={zaken}
        rijSleutel={({ id }) => id}
        gekozen={({ id }) => id === gekozen}
      />
    </Sectie>
  );
}

function Stand({ zaak, aantal }: { zaak: Toetszaak; aantal: number }) {
  const beantwoord = Object.keys(zaak.antwoorden).length;
  if (zaak.getoetstOp)
    return (
      <Status toon="goed">
        {[`getoetst ${formatDatum(zaak.getoetstOp)}`, zaak.getoetstDoor].filter(Boolean).join(', ')}
      </Status>
    );
  if (beantwoord === 0) return <span className="gedempt">nog niet begonnen</span>;
  return (
    <Status toon="bezig">
      {beantwoord} van {aantal} vragen
    </Status>
  );
}
