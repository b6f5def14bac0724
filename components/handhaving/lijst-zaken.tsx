import Link from 'next/link';
import type { Zaakregel } from '#lib/handhaving/zaak/model.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import { Uiterlijk } from '#components/handhaving/uiterlijk.tsx';
import { instrumentenVan, titelVan } from '#components/handhaving/zakenlijst.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

type Eigenschappen = {
  regels: readonly Zaakregel[];
  overleg: string;
  /** Which columns this user chose for both lists of enforcement. */
  stand: Lijststand;
  vandaag: Dag;
  gesloten: boolean;
};

/** Files of the compartment in a list to work from: since when, what happened last, which term comes first. */
export function Zaakregels({ regels, overleg, stand, vandaag, gesloten }: Eigenschappen) {
  const kolommen: Kolom<Zaakregel>[] = [
    {
      sleutel: 'wie',
      kop: 'Zaak',
      hoofd: true,
      cel: (regel) => (
        <Link href={`/handhaving/zaken/${regel.id}`} prefetch={false}>
          {titelVan(regel)}
        </Link>
      ),
    },
    { sleutel: 'stand', kop: 'Stand', cel: (regel) => instrumentenVan(regel, overleg) },
    { sleutel: 'begonnen', kop: 'Begonnen', opEenRegel: true, cel: ({ beginOp }) => <Datum op={beginOp} /> },
    {
      sleutel: 'laatst',
      kop: 'Laatste stap',
      opEenRegel: true,
      cel: ({ laatstOp }) => (laatstOp ? <Datum op={laatstOp} /> : '–'),
    },
    gesloten
      ? {
          sleutel: 'gesloten',
          kop: 'Gesloten',
          opEenRegel: true,
          cel: ({ geslotenOp }) => (geslotenOp ? <Datum op={geslotenOp} /> : '–'),
        }
      : {
          sleutel: 'uiterlijk',
          kop: 'Uiterlijk',
          cel: ({ uiterlijk, eigen }) => (eigen ? <Uiterlijk op={uiterlijk} vandaag={vandaag} /> : '–'),
        },
    ...(regels.some(({ eigen }) => !eigen)
      ? [{ sleutel: 'bij', kop: 'Bij', cel: (regel: Zaakregel) => regel.behandelaar ?? 'nog niemand' }]
      : []),
  ];
  return (
    <Tabel
      bijschrift="Handhavingszaken"
      verbergBijschrift
      rijen={regels}
      rijSleutel={(regel) => regel.id}
      kolommen={kiesKolommen(kolommen, stand)}
    />
  );
}
