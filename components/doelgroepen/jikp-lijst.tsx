import Link from 'next/link';
import { JIKPGROND_LABEL } from '#lib/doelgroepen/jikp/labels.ts';
import { JIKP_GRONDEN, type Jikplijst } from '#lib/doelgroepen/jikp/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
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
        {
          naam: 'gemeente',
          label: 'Gemeente',
          leeg: 'Alle gemeenten',
          waarde: params.gemeente,
          keuzes: lijst.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
        },
      ]}
    />
  );
}

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
        kolommen={KOLOMMEN}
        rijen={lijst.rijen}
        rijSleutel={(rij) => rij.jongereId}
      />
      <Bladeren {...bladeradressen({ pad: PAD, waarden: params, verder: lijst.verder })} />
    </>
  );
}

const KOLOMMEN: Kolom<Rij>[] = [
  {
    sleutel: 'wie',
    kop: 'Jongere',
    hoofd: true,
    cel: (rij) => (
      <>
        <Link href={`/jongeren/${rij.jongereId}`} prefetch={false}>
          {formatNaamInLijst(rij.naam)}
        </Link>{' '}
        <span className="gedempt op-een-regel font-normal">{formatDatum(rij.geboortedatum)}</span>
      </>
    ),
  },
  { sleutel: 'gemeente', kop: 'Gemeente', opEenRegel: true, cel: ({ gemeente }) => gemeente },
  { sleutel: 'grond', kop: 'Grond', cel: ({ grond }) => <Status>{JIKPGROND_LABEL[grond]}</Status> },
  { sleutel: 'waarom', kop: 'Waarom', cel: ({ uitleg }) => uitleg },
  {
    sleutel: 'werk',
    kop: 'Werk',
    cel: ({ werkprocesId }) =>
      werkprocesId ? (
        <Link href={`/werkprocessen/${werkprocesId}`} prefetch={false}>
          loopt
        </Link>
      ) : (
        <span className="gedempt">geen</span>
      ),
  },
];
