import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { AANDACHT_LABEL, aandachtUitleg } from '#lib/doelgroepen/aandacht/labels.ts';
import { AANDACHTREGELS, type Aandachtlijst, type Aandachtrij } from '#lib/doelgroepen/aandacht/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { ActieFormulier } from '#components/ui/actie-formulier.tsx';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Params = Readonly<Record<string, string | undefined>>;
type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Acties = { zetOpzij: Actie; zetTerug: Actie };
const PAD = '/aandacht';

export function AandachtFilter({ lijst, params }: { lijst: Aandachtlijst; params: Params }) {
  return (
    <>
      <Lijstfilter
        pad={PAD}
        label="Aandachtspunten zoeken"
        velden={[
          {
            naam: 'regel',
            label: 'Waarom',
            leeg: 'Alle regels',
            waarde: params.regel,
            keuzes: AANDACHTREGELS.map((regel) => ({ waarde: regel, label: AANDACHT_LABEL[regel] })),
          },
          {
            naam: 'eigenaar',
            label: 'Van wie',
            standaard: 'ik',
            waarde: params.eigenaar,
            keuzes: [
              { waarde: 'ik', label: 'Van mij' },
              { waarde: 'team', label: 'Van iedereen' },
              { waarde: 'niemand', label: 'Van niemand' },
            ],
          },
          { naam: 'opzij', label: 'Toon wat is weggezet', aan: params.opzij === 'ja' },
        ]}
      />
      <Uitklap titel="Wat zijn de regels?">
        <dl>
          {AANDACHTREGELS.map((regel) => (
            <div key={regel}>
              <dt>{AANDACHT_LABEL[regel]}</dt>
              <dd>{aandachtUitleg(lijst.contactDagen)[regel]}</dd>
            </div>
          ))}
        </dl>
      </Uitklap>
    </>
  );
}

/** Each point with its sentence; it is set aside with a reason, and is back when the situation changes. */
export function AandachtLijst({
  lijst,
  params,
  acties,
}: {
  lijst: Aandachtlijst;
  params: Params;
  acties: Acties;
}) {
  if (lijst.rijen.length === 0) return <Leeg params={params} />;
  return (
    <>
      <Tabel
        bijschrift="Aandachtspunten, op naam"
        verbergBijschrift
        kolommen={kiesKolommen(kolommen(lijst, params.opzij === 'ja', acties), lijst.stand)}
        rijen={lijst.rijen}
        rijSleutel={(rij) => `${rij.werkprocesId}-${rij.regel}`}
      />
      <Bladeren {...bladeradressen({ pad: PAD, waarden: gekozen(params), verder: lijst.verder })} />
    </>
  );
}

const gekozen = ({ regel, eigenaar, opzij, na }: Params) => ({ regel, eigenaar, opzij, na });

function kolommen({ mag }: Aandachtlijst, weggezet: boolean, acties: Acties): Kolom<Aandachtrij>[] {
  const opzij: Kolom<Aandachtrij> = {
    sleutel: 'opzij',
    kop: 'Weggezet omdat',
    cel: (rij) => rij.opzij?.reden,
  };
  const doen: Kolom<Aandachtrij> = {
    sleutel: 'doen',
    kop: 'Wegzetten of terugzetten',
    verbergKop: true,
    cel: (rij) =>
      rij.opzij ? <Terug rij={rij} actie={acties.zetTerug} /> : <Weg rij={rij} actie={acties.zetOpzij} />,
  };
  return [
    {
      sleutel: 'wie',
      kop: 'Jongere',
      hoofd: true,
      cel: ({ regel, werkprocesId, naam }) => (
        <Link
          href={`/${regel === 'geen-contact' ? 'werkprocessen' : 'trajecten'}/${werkprocesId}`}
          prefetch={false}
        >
          {formatNaamInLijst(naam)}
        </Link>
      ),
    },
    { sleutel: 'regel', kop: 'Regel', cel: ({ regel }) => <Status>{AANDACHT_LABEL[regel]}</Status> },
    { sleutel: 'waarom', kop: 'Waarom', cel: ({ zin }) => zin },
    { sleutel: 'soort', kop: 'Soort werk', cel: ({ soort }) => soortLabel(soort) },
    {
      sleutel: 'eigenaar',
      kop: 'Van',
      cel: ({ eigenaar }) => eigenaar ?? <span className="gedempt">niemand</span>,
    },
    ...(weggezet ? [opzij] : []),
    ...(mag.wegzetten ? [doen] : []),
  ];
}

function Weg({ rij, actie }: { rij: Aandachtrij; actie: Actie }) {
  const { werkprocesId, regel, stand } = rij;
  return (
    <Uitklap titel="Zet weg" knop="stil" klein>
      <ActieFormulier
        actie={actie}
        eenmalig={randomUUID()}
        uniek={`${werkprocesId}-${regel}`}
        label={`Wegzetten: ${formatNaamInLijst(rij.naam)}, ${AANDACHT_LABEL[regel].toLowerCase()}`}
        verborgen={{ werkprocesId, regel, stand }}
      >
        <Veld
          naam="reden"
          label="Waarom vraagt dit nu geen aandacht?"
          hint="Verandert de situatie, dan komt het terug."
          maxLength={300}
        />
        <Verzendknop>Zet weg</Verzendknop>
      </ActieFormulier>
    </Uitklap>
  );
}

function Terug({ rij, actie }: { rij: Aandachtrij; actie: Actie }) {
  if (!rij.opzij) return null;
  return (
    <ActieFormulier
      actie={actie}
      eenmalig={randomUUID()}
      uniek={rij.opzij.id}
      label={`Terugzetten: ${formatNaamInLijst(rij.naam)}`}
      verborgen={{ id: rij.opzij.id }}
    >
      <Verzendknop soort="secundair" klein>
        Zet terug
      </Verzendknop>
    </ActieFormulier>
  );
}

function Leeg({ params }: { params: Params }) {
  if (params.opzij) return <LegeStaat titel="Er is niets weggezet" />;
  if (params.regel || params.eigenaar)
    return (
      <LegeStaat titel="Niemand met deze keuzes" actie={<KnopLink href={PAD}>Wis de keuzes</KnopLink>} />
    );
  return (
    <LegeStaat
      titel="Niets van u vraagt nu aandacht"
      actie={<KnopLink href={`${PAD}?eigenaar=team`}>Bekijk van iedereen</KnopLink>}
    >
      Zodra een regel geldt voor uw werk, staat het hier met de reden.
    </LegeStaat>
  );
}
