import Link from 'next/link';
import { LABEL_LIJSTSOORT, standVanRegel } from '#lib/handhaving/lijst/labels.ts';
import type { Lijstregel } from '#lib/handhaving/lijst/model.ts';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import { Uiterlijk } from '#components/handhaving/uiterlijk.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

/** `zorg`: with reports of care concerns, for who may read those. */
type Eigenschappen = { zorg: boolean; regels: readonly Lijstregel[]; stand: Lijststand; vandaag: Dag };

/** Administrative and civil enforcement: what it is, since when, what happened last and what comes first. */
export function Dwanglijst({ zorg, regels, stand, vandaag }: Eigenschappen) {
  return (
    <Tabel
      bijschrift={zorg ? 'Dwangsommen en zorgmeldingen' : 'Dwangsommen'}
      verbergBijschrift
      rijen={regels}
      rijSleutel={(regel) => regel.id}
      kolommen={kiesKolommen(kolommen(vandaag), stand)}
    />
  );
}

function kolommen(vandaag: Dag): Kolom<Lijstregel>[] {
  return [
    {
      sleutel: 'wie',
      kop: 'Jongere',
      hoofd: true,
      cel: (regel) => (
        <Link href={adresVan(regel)} prefetch={false}>
          {formatNaamInLijst(regel.naam)}
        </Link>
      ),
    },
    { sleutel: 'soort', kop: 'Soort', cel: ({ soort }) => LABEL_LIJSTSOORT[soort] },
    { sleutel: 'stand', kop: 'Stand', cel: standVanRegel },
    {
      sleutel: 'begonnen',
      kop: 'Begonnen',
      opEenRegel: true,
      cel: ({ begonnenOp }) => <Datum op={begonnenOp} />,
    },
    {
      sleutel: 'laatst',
      kop: 'Laatste stap',
      opEenRegel: true,
      cel: ({ laatstOp }) => <Datum op={laatstOp} />,
    },
    {
      sleutel: 'uiterlijk',
      kop: 'Uiterlijk',
      cel: ({ uiterlijk }) => <Uiterlijk op={uiterlijk} vandaag={vandaag} />,
    },
    { sleutel: 'bij', kop: 'Bij', cel: ({ wie }) => wie ?? '–' },
  ];
}

const adresVan = ({ soort, id, jongereId }: Lijstregel) =>
  soort === 'dwangsom' ? `/handhaving/dwangsom/${id}` : `/jongeren/${jongereId}/handhaving`;
