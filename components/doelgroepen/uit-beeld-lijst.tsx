import { randomUUID } from 'node:crypto';
import { LABEL_CONTACTSOORT } from '#lib/contact/labels.ts';
import type { UitBeeldlijst, UitBeeldrij } from '#lib/doelgroepen/uit-beeld/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import { addWerkdagen } from '#lib/kalender/werkdagen.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { ActieFormulier } from '#components/ui/actie-formulier.tsx';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { gemeenteveld } from '#components/lijsten/filtervelden.ts';
import { jongerekolommen } from '#components/lijsten/jongerekolommen.tsx';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Params = Readonly<Record<string, string | undefined>>;
type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Rij = UitBeeldrij;
const PAD = '/uit-beeld';
/** A new attempt in a week of working days, unless one chooses otherwise. */
const OPNIEUW_NA = 5;

export function UitBeeldFilter({ lijst, params }: { lijst: UitBeeldlijst; params: Params }) {
  return (
    <Lijstfilter
      pad={PAD}
      label="Jongeren uit beeld zoeken"
      velden={[
        {
          naam: 'eigenaar',
          label: 'Van wie',
          standaard: 'team',
          waarde: params.eigenaar,
          keuzes: [
            { waarde: 'team', label: 'Van iedereen' },
            { waarde: 'ik', label: 'Van mij' },
            { waarde: 'niemand', label: 'Van niemand' },
          ],
        },
        gemeenteveld(lijst.gemeenten, params.gemeente),
      ]}
    />
  );
}

const gekozen = ({ eigenaar, gemeente, na }: Params) => ({ eigenaar, gemeente, na });

/** Who, why and what was tried; an attempt is recorded in the row itself. */
export function UitBeeldLijst({
  lijst,
  params,
  actie,
}: {
  lijst: UitBeeldlijst;
  params: Params;
  actie: Actie;
}) {
  if (lijst.rijen.length === 0)
    return params.na ? (
      <>
        <LegeStaat titel="Hierna komt niemand meer" />
        <Bladeren {...bladeradressen({ pad: PAD, waarden: gekozen(params), verder: null })} />
      </>
    ) : params.eigenaar || params.gemeente ? (
      <LegeStaat titel="Niemand met deze keuzes" actie={<KnopLink href={PAD}>Wis de keuzes</KnopLink>} />
    ) : (
      <LegeStaat titel="Niemand is uit beeld">
        Iedereen met werk van het Doorstroompunt is kort geleden bereikt, of is net binnen.
      </LegeStaat>
    );
  return (
    <>
      <Tabel
        bijschrift="Jongeren uit beeld, de eerstvolgende poging eerst"
        verbergBijschrift
        kolommen={kiesKolommen(kolommen(lijst, actie), lijst.stand)}
        rijen={lijst.rijen}
        rijSleutel={(rij) => rij.werkprocesId}
      />
      <Bladeren {...bladeradressen({ pad: PAD, waarden: gekozen(params), verder: lijst.verder })} />
    </>
  );
}

function kolommen({ vandaag, mag, stand }: UitBeeldlijst, actie: Actie): Kolom<Rij>[] {
  return [
    ...jongerekolommen<Rij>(stand, ({ werkprocesId }) => `/werkprocessen/${werkprocesId}`),
    { sleutel: 'gemeente', kop: 'Gemeente', opEenRegel: true, cel: ({ gemeente }) => gemeente },
    {
      sleutel: 'waarom',
      kop: 'Waarom',
      cel: (rij) => (
        <>
          {rij.uitleg}
          <Pogingen rij={rij} />
        </>
      ),
    },
    {
      sleutel: 'volgende',
      kop: 'Volgende poging',
      cel: ({ volgendeDatum }) =>
        volgendeDatum ? <Datum op={volgendeDatum} /> : <span className="gedempt">geen dag gezet</span>,
    },
    { sleutel: 'actie', kop: 'Wat dan', cel: ({ volgendeActie }) => volgendeActie },
    {
      sleutel: 'bereikt',
      kop: 'Laatst bereikt',
      opEenRegel: true,
      cel: ({ laatstBereikt }) => laatstBereikt && <Datum op={laatstBereikt} />,
    },
    { sleutel: 'pogingen', kop: 'Pogingen sindsdien', getal: true, cel: ({ pogingen }) => pogingen },
    {
      sleutel: 'eigenaar',
      kop: 'Van',
      cel: ({ eigenaar }) => eigenaar ?? <span className="gedempt">niemand</span>,
    },
    ...(mag.vastleggen
      ? [
          {
            sleutel: 'poging',
            kop: 'Poging vastleggen',
            verbergKop: true,
            cel: (rij: Rij) => <Poging rij={rij} vandaag={vandaag} actie={actie} />,
          },
        ]
      : []),
  ];
}

function Pogingen({ rij: { laatste } }: { rij: UitBeeldrij }) {
  if (laatste.length === 0) return null;
  return (
    <ul className="gedempt">
      {laatste.map(({ op, soort, met, bereikt, door }, plek) => (
        <li key={plek}>
          {formatDatum(op)}: {LABEL_CONTACTSOORT[soort].toLowerCase()} met {met},{' '}
          {bereikt ? 'bereikt' : 'niet bereikt'}
          {door && `, ${door}`}
        </li>
      ))}
    </ul>
  );
}

/** Open, choose, record: three actions. */
function Poging({ rij, vandaag, actie }: { rij: UitBeeldrij; vandaag: Dag; actie: Actie }) {
  const naam = formatNaamInLijst(rij.naam);
  return (
    <Uitklap titel="Poging" knop="secundair" klein icoon="plus">
      <ActieFormulier
        actie={actie}
        eenmalig={randomUUID()}
        uniek={rij.werkprocesId}
        label={`Poging vastleggen bij ${naam}`}
        verborgen={{
          ...{ jongereId: rij.jongereId, werkprocesId: rij.werkprocesId, datum: vandaag },
          versies: `${rij.werkprocesId}:${rij.versie}`,
        }}
      >
        {rij.telefoon && !rij.geheimhouding && <p>Telefoon: {rij.telefoon}</p>}
        <Keuzelijst
          naam="soort"
          label="Hoe"
          waarde="telefoon"
          keuzes={(['telefoon', 'bericht', 'huisbezoek', 'mail', 'gesprek'] as const).map((soort) => ({
            waarde: soort,
            label: LABEL_CONTACTSOORT[soort],
          }))}
        />
        <Keuzes
          naam="met"
          label="Resultaat"
          waarde="jongere:nee"
          keuzes={[
            { waarde: 'jongere:nee', label: 'Niet bereikt' },
            { waarde: 'jongere:ja', label: 'Jongere bereikt' },
            { waarde: 'ouder:ja', label: 'Ouder bereikt' },
          ]}
        />
        <Veld naam="volgendeActie" label="Volgende actie" waarde="Opnieuw contact zoeken" maxLength={200} />
        <Veld
          naam="volgendeDatum"
          label="Volgende poging op"
          soort="date"
          waarde={addWerkdagen(vandaag, OPNIEUW_NA)}
        />
        <Verzendknop>Leg vast</Verzendknop>
      </ActieFormulier>
    </Uitklap>
  );
}
