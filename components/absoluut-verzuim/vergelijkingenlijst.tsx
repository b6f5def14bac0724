import Link from 'next/link';
import { LABEL_AANLEIDING, LABEL_VERGELIJKING } from '#lib/absoluut-verzuim/vergelijken/labels.ts';
import type { Vergelijking } from '#lib/absoluut-verzuim/vergelijken/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

/** What each comparison found. */
export function Vergelijkingenlijst({ vergelijkingen }: { vergelijkingen: readonly Vergelijking[] }) {
  if (vergelijkingen.length === 0)
    return (
      <LegeStaat titel="Er is nog niet vergeleken">
        De werker van Baken doet het op vaste dagen zodra er inschrijvingen zijn ingelezen.
      </LegeStaat>
    );
  return (
    <Tabel
      bijschrift="Vergelijkingen"
      verbergBijschrift
      kolommen={KOLOMMEN}
      rijen={vergelijkingen}
      rijSleutel={(rij) => rij.id}
    />
  );
}

const getal = new Intl.NumberFormat('nl-NL');
const telling = (
  sleutel: 'cohort' | 'treffers' | 'nieuw' | 'opgelost',
  kop: string,
): Kolom<Vergelijking> => ({
  sleutel,
  kop,
  getal: true,
  cel: (rij) => (rij[sleutel] === null ? '–' : getal.format(rij[sleutel])),
});

const KOLOMMEN: readonly Kolom<Vergelijking>[] = [
  {
    sleutel: 'dag',
    kop: 'Dag',
    hoofd: true,
    cel: (rij) => (
      <Link href={`/absoluut-verzuim/vergelijkingen/${rij.id}`} prefetch={false}>
        {formatDatum(rij.peildatum)}
      </Link>
    ),
  },
  {
    sleutel: 'waarom',
    kop: 'Aanleiding',
    cel: (rij) => `${LABEL_AANLEIDING[rij.aanleiding]}${rij.door ? `, ${rij.door}` : ''}`,
  },
  { sleutel: 'status', kop: 'Stand', cel: (rij) => LABEL_VERGELIJKING[rij.status] },
  telling('cohort', 'Onder een plicht'),
  telling('treffers', 'Zonder school'),
  telling('nieuw', 'Nieuw signaal'),
  telling('opgelost', 'Opgelost'),
];
