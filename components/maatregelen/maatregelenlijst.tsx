import Link from 'next/link';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { MAATREGELSOORT_LABEL, STAND_LABEL } from '#lib/vsv-trajecten/maatregelen/labels.ts';
import {
  MAATREGELSOORTEN,
  STANDEN,
  type Maatregelenlijst as Lijst,
  type Maatregelrij,
} from '#lib/vsv-trajecten/maatregelen/model.ts';
import { kostenPerDeelnemer } from '#lib/vsv-trajecten/maatregelen/rules.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

type Params = Readonly<Record<string, string | undefined>>;

export function Filters({ params }: { params: Params }) {
  return (
    <Lijstfilter
      pad="/maatregelen"
      label="Maatregelen kiezen"
      velden={[
        {
          naam: 'stand',
          label: 'Stand',
          standaard: 'open',
          waarde: params.stand,
          keuzes: STANDEN.map((stand) => ({ waarde: stand, label: STAND_LABEL[stand] })),
        },
        {
          naam: 'soort',
          label: 'Soort',
          leeg: 'Elke soort',
          waarde: params.soort,
          keuzes: MAATREGELSOORTEN.map((soort) => ({ waarde: soort, label: MAATREGELSOORT_LABEL[soort] })),
        },
      ]}
    />
  );
}

/** Each measure with its period and money, and how many began with it; who that is follows from the interventions. */
export function Maatregelenlijst({ lijst, params }: { lijst: Lijst; params: Params }) {
  if (lijst.rijen.length === 0)
    return (
      <LegeStaat
        titel={params.soort || params.stand ? 'Geen maatregel met deze keuzes' : 'Nog geen maatregelen'}
      >
        Een maatregel betaalt begeleiding: het regionaal programma, een convenant, eigen middelen. Bij een
        interventie kiest de coach de maatregel; zo is te zien wat hij oplevert.
      </LegeStaat>
    );
  return (
    <Tabel
      bijschrift="Maatregelen"
      verbergBijschrift
      kolommen={kiesKolommen(KOLOMMEN, lijst.stand)}
      rijen={lijst.rijen}
      rijSleutel={({ id }) => id}
    />
  );
}

export const euro = (bedrag: number | null) => (bedrag === null ? 'onbekend' : `€ ${formatGetal(bedrag)}`);

const KOLOMMEN: Kolom<Maatregelrij>[] = [
  {
    sleutel: 'naam',
    kop: 'Maatregel',
    hoofd: true,
    cel: ({ id, naam }) => (
      <Link href={`/maatregelen/${id}`} prefetch={false}>
        {naam}
      </Link>
    ),
  },
  { sleutel: 'soort', kop: 'Soort', cel: ({ soort }) => MAATREGELSOORT_LABEL[soort] },
  { sleutel: 'van', kop: 'Van', opEenRegel: true, cel: ({ van }) => <Datum op={van} /> },
  {
    sleutel: 'tot',
    kop: 'Tot en met',
    opEenRegel: true,
    cel: ({ tot }) => (tot ? <Datum op={tot} /> : 'geen einde'),
  },
  { sleutel: 'budget', kop: 'Budget', getal: true, cel: ({ budget }) => euro(budget) },
  { sleutel: 'deelnemers', kop: 'Begonnen', getal: true, cel: ({ deelnemers }) => deelnemers },
  { sleutel: 'lopend', kop: 'Loopt nog', getal: true, cel: ({ lopend }) => lopend },
  {
    sleutel: 'kosten',
    kop: 'Budget per deelnemer',
    getal: true,
    cel: ({ budget, deelnemers }) => euro(kostenPerDeelnemer(budget, deelnemers)),
  },
  { sleutel: 'financier', kop: 'Financier', cel: ({ financier }) => financier },
  { sleutel: 'beheerder', kop: 'Beheerder', cel: ({ beheerder }) => beheerder },
  {
    sleutel: 'gesloten',
    kop: 'Gesloten op',
    cel: ({ geslotenOp }) => geslotenOp && formatDatum(geslotenOp),
  },
];
