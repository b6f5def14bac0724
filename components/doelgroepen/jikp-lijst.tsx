import Link from 'next/link';
import { JIKPGROND_LABEL } from '#lib/doelgroepen/jikp/labels.ts';
import { JIKP_GRONDEN, type Jikpaantal, type Jikplijst } from '#lib/doelgroepen/jikp/model.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { adresMet, Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { WERKKOLOM } from '#components/doelgroepen/werkkolom.tsx';
import { gemeenteveld } from '#components/lijsten/filtervelden.ts';
import { jongerekolommen } from '#components/lijsten/jongerekolommen.tsx';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

type Params = Readonly<Record<string, string | undefined>>;
type Rij = Jikplijst['rijen'][number];
const PAD = '/uit-beeld/jikp';

export function JikpFilter({ lijst, params }: { lijst: Jikplijst; params: Params }) {
  return (
    <Lijstfilter
      pad={PAD}
      label="Jongeren in een kwetsbare positie zoeken"
      velden={[
        {
          naam: 'grond',
          label: 'Waarom',
          leeg: 'Alle',
          waarde: params.grond,
          keuzes: JIKP_GRONDEN.map((grond) => ({ waarde: grond, label: JIKPGROND_LABEL[grond] })),
        },
        gemeenteveld(lijst.gemeenten, params.gemeente),
      ]}
    />
  );
}

/** How many there are now per ground, and of how many nobody works on it; each number leads to its list. */
export function Jikpcijfer({ lijst: { aantallen }, params }: { lijst: Jikplijst; params: Params }) {
  const som = (wat: 'aantal' | 'zonderWerk') => aantallen.reduce((tot, item) => tot + item[wat], 0);
  const kolommen: Kolom<Jikpaantal | Totaal>[] = [
    {
      ...{ sleutel: 'grond', kop: 'Waarom', hoofd: true },
      cel: ({ grond }) => (
        <Link href={adresMet(PAD, { gemeente: params.gemeente, grond: grond ?? undefined })} prefetch={false}>
          {grond ? JIKPGROND_LABEL[grond] : 'Samen'}
        </Link>
      ),
    },
    { sleutel: 'aantal', kop: 'Jongeren', getal: true, cel: ({ aantal }) => formatGetal(aantal) },
    {
      ...{ sleutel: 'zonder', kop: 'Van wie zonder werk van ons', getal: true },
      cel: ({ zonderWerk }) => formatGetal(zonderWerk),
    },
  ];
  return (
    <Tabel
      bijschrift="Hoeveel het er nu zijn"
      kolommen={kolommen}
      rijen={[...aantallen, { grond: null, aantal: som('aantal'), zonderWerk: som('zonderWerk') }]}
      rijSleutel={({ grond }) => grond ?? 'samen'}
    />
  );
}
type Totaal = Omit<Jikpaantal, 'grond'> & { readonly grond: null };

/** Who, by which rule, and whether somebody works on it already. */
export function JikpLijst({ lijst, params }: { lijst: Jikplijst; params: Params }) {
  if (lijst.rijen.length === 0)
    return (
      <LegeStaat
        titel="Niemand met deze keuzes"
        {...(params.grond || params.gemeente ? { actie: <KnopLink href={PAD}>Wis de keuzes</KnopLink> } : {})}
      >
        De regel kijkt naar de inschrijvingen die Baken kent.
      </LegeStaat>
    );
  return (
    <>
      <Tabel
        bijschrift="Jongeren in een kwetsbare positie, op naam"
        verbergBijschrift
        kolommen={kiesKolommen(kolommen(lijst), lijst.stand)}
        rijen={lijst.rijen}
        rijSleutel={(rij) => rij.jongereId}
      />
      <Bladeren
        {...bladeradressen({
          pad: PAD,
          waarden: { grond: params.grond, gemeente: params.gemeente, na: params.na },
          verder: lijst.verder,
        })}
      />
    </>
  );
}

const kolommen = ({ stand }: Jikplijst): Kolom<Rij>[] => [
  ...jongerekolommen<Rij>(stand, ({ jongereId }) => `/jongeren/${jongereId}`),
  { sleutel: 'gemeente', kop: 'Gemeente', opEenRegel: true, cel: ({ gemeente }) => gemeente },
  { sleutel: 'grond', kop: 'Grond', cel: ({ grond }) => <Status>{JIKPGROND_LABEL[grond]}</Status> },
  { sleutel: 'waarom', kop: 'Waarom', cel: ({ uitleg }) => uitleg },
  WERKKOLOM,
];
