import Link from 'next/link';
import { formatDatum, formatPeriode } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Toetsregel } from '#lib/kwaliteit/toets/model.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

const KOLOMMEN: readonly Kolom<Toetsregel>[] = [
  {
    sleutel: 'naam',
    kop: 'Toets',
    hoofd: true,
    cel: ({ id, naam }) => (
      <Link href={`/kwaliteit/toets/${id}`} prefetch={false}>
        {naam}
      </Link>
    ),
  },
  { sleutel: 'periode', kop: 'Periode', cel: ({ van, tot }) => formatPeriode({ van, tot }) },
  {
    sleutel: 'getoetst',
    kop: 'Getoetst',
    getal: true,
    cel: ({ getoetst, zaken }) => `${getoetst} van ${zaken}`,
  },
  {
    sleutel: 'door',
    kop: 'Getrokken',
    cel: ({ gemaaktOp, gemaaktDoor }) =>
      [formatDatum(todayInAmsterdam(gemaaktOp)), gemaaktDoor].filter(Boolean).join(', '),
  },
];

type Eigenschappen = { toetsen: readonly Toetsregel[]; na: string | undefined; verder: string | null };

export function Toetsen({ toetsen, na, verder }: Eigenschappen) {
  if (toetsen.length === 0 && !na)
    return <LegeStaat titel="Nog geen toets">Trek hierboven een eerste steekproef.</LegeStaat>;
  return (
    <>
      <Tabel
        bijschrift="Eerdere toetsen"
        verbergBijschrift
        kolommen={KOLOMMEN}
        rijen={toetsen}
        rijSleutel={({ id }) => id}
      />
      <Bladeren {...bladeradressen({ pad: '/kwaliteit/toets', waarden: { na }, verder })} />
    </>
  );
}
