import Link from 'next/link';
import { LABEL_DWANGSOM } from '#lib/handhaving/dwangsom/labels.ts';
import type { Dwangsomstaat } from '#lib/handhaving/dwangsom/model.ts';
import { LABEL_LIJSTSOORT } from '#lib/handhaving/lijst/labels.ts';
import type { Lijstregel } from '#lib/handhaving/lijst/model.ts';
import { LABEL_ZORGPARTIJ, LABEL_ZORGUITKOMST } from '#lib/handhaving/zorg/labels.ts';
import type { Zorgpartij, Zorguitkomst } from '#lib/handhaving/zorg/model.ts';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { Uiterlijk } from '#components/handhaving/uiterlijk.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Tabel } from '#components/ui/tabel.tsx';

/** Administrative and civil enforcement: what it is, since when, what happened last and what comes first. */
export function Dwanglijst({ regels, vandaag }: { regels: readonly Lijstregel[]; vandaag: Dag }) {
  return (
    <Tabel
      bijschrift="Dwangsommen en zorgmeldingen"
      verbergBijschrift
      rijen={regels}
      rijSleutel={(regel) => regel.id}
      kolommen={[
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
        { sleutel: 'stand', kop: 'Stand', cel: standVan },
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
      ]}
    />
  );
}

const adresVan = ({ soort, id, jongereId }: Lijstregel) =>
  soort === 'dwangsom' ? `/handhaving/dwangsom/${id}` : `/jongeren/${jongereId}/handhaving`;

function standVan({ soort, stand, uitkomst }: Lijstregel): string {
  if (soort === 'dwangsom') return LABEL_DWANGSOM[stand as Dwangsomstaat];
  const partij = LABEL_ZORGPARTIJ[stand as Zorgpartij];
  return uitkomst
    ? `${partij}: ${LABEL_ZORGUITKOMST[uitkomst as Zorguitkomst].toLowerCase()}`
    : `${partij}: uitkomst nog niet bekend`;
}
