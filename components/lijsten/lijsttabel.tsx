import type { ReactNode } from 'react';
import Link from 'next/link';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

type Eigenschappen<Rij> = {
  bijschrift: string;
  stand: Lijststand;
  kolommen: readonly Kolom<Rij>[];
  rijen: readonly Rij[];
  /** Instead of the table when there is nothing in it. */
  leeg: ReactNode;
  /** Address of the list, its filters and where it begins, and where the next page begins. */
  plek: Parameters<typeof bladeradressen>[0];
};

/** What stands below the filters of a list: the rows in the columns that were chosen, and the way to turn pages. */
export function Lijsttabel<Rij extends { readonly id: string }>(lijst: Eigenschappen<Rij>) {
  const { bijschrift, stand, kolommen, rijen, leeg, plek } = lijst;
  return (
    <>
      {rijen.length === 0 ? (
        leeg
      ) : (
        <Tabel
          bijschrift={bijschrift}
          verbergBijschrift
          eenRegel
          kolommen={kiesKolommen(kolommen, stand)}
          rijen={rijen}
          rijSleutel={(rij) => rij.id}
        />
      )}
      <Bladeren {...bladeradressen(plek)} />
    </>
  );
}

/** Who the case is about; the name leads to the case. */
export function zaakkolom<Rij extends { readonly id: string; readonly naam: Jongerenaam }>(
  pad: string,
): Kolom<Rij> {
  return {
    sleutel: 'naam',
    kop: 'Jongere',
    hoofd: true,
    cel: (rij) => (
      <Link href={`${pad}/${rij.id}`} prefetch={false}>
        {formatNaam(rij.naam)}
      </Link>
    ),
  };
}
