import Link from 'next/link';
import { Jongerenaam } from '#components/indicatoren/jongerenaam.tsx';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { werkAdres } from '#components/werkprocessen/adres.ts';
import type { Herleiding, Zaak } from '#lib/indicatoren/queries.ts';
import type { Voorbij } from '#lib/indicatoren/zaakwerk/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

type Eigenschappen = {
  herleiding: Herleiding;
  /** The address of this list without a page, and where this page begins. */
  pad: string;
  waarden: Readonly<Record<string, string | undefined>>;
};

/** The cases behind one figure, each leading to its dossier. */
export function Zakenlijst({ herleiding, pad, waarden }: Eigenschappen) {
  const { zaken, verder, indicator } = herleiding;
  if (zaken.length === 0 && !waarden.na)
    return (
      <LegeStaat titel="Achter dit cijfer zitten geen zaken">
        Het staat op nul, of over dit jaar is niets vastgelegd.
      </LegeStaat>
    );
  return (
    <>
      {zaken.length === 0 ? (
        <LegeStaat titel="Hierna komen geen zaken meer" />
      ) : (
        <Tabel
          bijschrift={`Zaken achter ${indicator.titel}`}
          verbergBijschrift
          kolommen={kolommen(herleiding)}
          rijen={zaken}
          rijSleutel={({ sleutel }) => sleutel}
        />
      )}
      <Bladeren {...bladeradressen({ pad, waarden, verder })} />
    </>
  );
}

function kolommen({ indicator, waarden, filter, zaken }: Herleiding): Kolom<Zaak>[] {
  const dimensies = indicator.dimensies.filter(({ vast }) => !vast);
  return [
    {
      sleutel: 'naam',
      kop: 'Jongere',
      hoofd: true,
      cel: (zaak) => <Jongerenaam zaak={zaak} verborgen={indicator.afgeschermd ?? false} />,
    },
    {
      sleutel: 'geboren',
      kop: 'Geboren',
      opEenRegel: true,
      cel: ({ geboortedatum }) => (geboortedatum ? formatDatum(geboortedatum) : ''),
    },
    ...(zaken.some(({ werk }) => werk) ? [werkkolom] : []),
    ...(filter.meting === 'te-laat' || zaken.some(({ werk }) => werk && werk.voorbij.length > 0)
      ? [termijnkolom]
      : []),
    ...dimensies.map(({ code, label }): Kolom<Zaak> => ({
      sleutel: code,
      kop: label.charAt(0).toUpperCase() + label.slice(1),
      cel: (zaak) =>
        waarden[code]?.find((waarde) => waarde.code === zaak.dimensies[code])?.label ?? zaak.dimensies[code],
    })),
    ...(indicator.uitwerking === 'percentage'
      ? [
          {
            sleutel: 'telt',
            kop: 'In de teller',
            cel: ({ telt }: Zaak) => (telt ? <Status toon="goed">ja</Status> : <Status>nee</Status>),
          },
        ]
      : []),
  ];
}

/** What work it is, and since when; behind it the work itself. */
const werkkolom: Kolom<Zaak> = {
  sleutel: 'werk',
  kop: 'Werkproces',
  cel: ({ werk }) =>
    werk && (
      <Link href={werkAdres(werk.soort, werk.id)} prefetch={false}>
        {soortLabel(werk.soort)}, sinds {formatDatum(werk.gestartOp)}
      </Link>
    ),
};

/** Which term is over, and since when; behind it the term. */
const termijnkolom: Kolom<Zaak> = {
  sleutel: 'termijn',
  kop: 'Termijn voorbij',
  cel: ({ werk }) => {
    const voorbij = werk?.voorbij ?? [];
    const [enige, ...meer] = voorbij;
    if (enige && meer.length === 0) return <Termijn termijn={enige} />;
    return (
      voorbij.length > 0 && (
        <ul>
          {voorbij.map((termijn) => (
            <li key={termijn.id}>
              <Termijn termijn={termijn} />
            </li>
          ))}
        </ul>
      )
    );
  },
};

function Termijn({ termijn: { id, titel, uiterlijk } }: { termijn: Voorbij }) {
  return (
    <span>
      <Link href={`/termijnen/${id}`} prefetch={false}>
        {titel}
      </Link>
      , laatste dag {formatDatum(uiterlijk)}
    </span>
  );
}
