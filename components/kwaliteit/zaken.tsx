import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Kwaliteitslijst, Kwaliteitszaak } from '#lib/kwaliteit/overzicht/model.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

const KOLOMMEN: readonly Kolom<Kwaliteitszaak>[] = [
  {
    sleutel: 'zaak',
    kop: 'Zaak',
    hoofd: true,
    cel: ({ href, soort, datum }) => (
      <Link href={href} prefetch={false}>
        {soort}
        <span className="alleen-voorlezen"> van {formatDatum(datum)}</span>
      </Link>
    ),
  },
  { sleutel: 'wat', kop: 'Wat', cel: ({ toelichting }) => toelichting },
  { sleutel: 'datum', kop: 'Datum', opEenRegel: true, cel: ({ datum }) => formatDatum(datum) },
  { sleutel: 'wie', kop: 'Bij wie', cel: ({ eigenaar }) => eigenaar ?? 'nog niemand' },
  { sleutel: 'gemeente', kop: 'Gemeente', cel: ({ gemeente }) => gemeente },
];

type Waarden = Readonly<Record<'schooljaar' | 'reden' | 'na', string | undefined>>;

/** The cases behind one number; whose they are stands in the dossier, that asks for a reason. */
export function Zaken({ lijst, waarden }: { lijst: Kwaliteitslijst; waarden: Waarden }) {
  const { zaken, verder, deel } = lijst;
  if (zaken.length === 0 && !waarden.na)
    return <LegeStaat titel="Geen zaken">Achter dit cijfer zit nu niets.</LegeStaat>;
  return (
    <>
      <Tabel
        bijschrift="Zaken"
        verbergBijschrift
        kolommen={KOLOMMEN}
        rijen={zaken}
        rijSleutel={({ sleutel }) => sleutel}
      />
      <Bladeren {...bladeradressen({ pad: `/kwaliteit/${deel}`, waarden, verder })} />
    </>
  );
}
