import { randomUUID } from 'node:crypto';
import { AANDACHT_LABEL, AANDACHT_UITLEG } from '#lib/doelgroepen/aandacht/labels.ts';
import { AANDACHTREGELS, type Aandachtlijst, type Aandachtrij } from '#lib/doelgroepen/aandacht/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { ActieFormulier } from '#components/ui/actie-formulier.tsx';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Params = Readonly<Record<string, string | undefined>>;
type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Acties = { zetOpzij: Actie; zetTerug: Actie };
const PAD = '/aandacht';

export function AandachtFilter({ params }: { params: Params }) {
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
              <dd>{AANDACHT_UITLEG[regel]}</dd>
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
      <Lijst label="Aandachtspunten, op naam">
        {lijst.rijen.map((rij) => (
          <Lijstrij
            key={`${rij.werkprocesId}-${rij.regel}`}
            titel={formatNaamInLijst(rij.naam)}
            href={
              rij.regel === 'geen-contact'
                ? `/werkprocessen/${rij.werkprocesId}`
                : `/trajecten/${rij.werkprocesId}`
            }
            onder={[rij.zin, rij.opzij && `Weggezet: ${rij.opzij.reden}`, rij.eigenaar ?? 'Van niemand']
              .filter(Boolean)
              .join(' · ')}
          >
            <Status>{AANDACHT_LABEL[rij.regel]}</Status>
            {lijst.mag.wegzetten &&
              (rij.opzij ? (
                <Terug rij={rij} actie={acties.zetTerug} />
              ) : (
                <Weg rij={rij} actie={acties.zetOpzij} />
              ))}
          </Lijstrij>
        ))}
      </Lijst>
      <Bladeren {...bladeradressen({ pad: PAD, waarden: params, verder: lijst.verder })} />
    </>
  );
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
