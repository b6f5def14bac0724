import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LABEL_BEVOEGDHEID } from '#lib/handhaving/bevoegdheid/labels.ts';
import { BEVOEGDHEIDSOORTEN, type Ambtenaar, type Bevoegdheid } from '#lib/handhaving/bevoegdheid/model.ts';
import { ontbreektOp } from '#lib/handhaving/bevoegdheid/policy.ts';
import type { Plaatsnaam } from '#lib/handhaving/lezen/model.ts';
import type { Actie } from '#components/handhaving/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  ambtenaren: readonly Ambtenaar[];
  gemeenten: readonly Plaatsnaam[];
  vandaag: Datum;
  toevoegen: Actie;
  eindigen: Actie;
};

/** Per officer: what stands in his name, and whether it is enough today. */
export function Bevoegdheden({ ambtenaren, gemeenten, vandaag, toevoegen, eindigen }: Eigenschappen) {
  if (ambtenaren.length === 0)
    return <LegeStaat titel="Er werken nog geen leerplichtambtenaren bij dit bureau" />;
  return (
    <>
      {ambtenaren.map((ambtenaar) => (
        <Sectie key={ambtenaar.gebruikerId} titel={ambtenaar.naam}>
          <Stand ambtenaar={ambtenaar} vandaag={vandaag} />
          <ul className="flex flex-col gap-3 my-4" aria-label={`Bevoegdheden van ${ambtenaar.naam}`}>
            {ambtenaar.bevoegdheden.map((item) => (
              <Regel key={item.id} bevoegdheid={item} gemeenten={gemeenten} actie={eindigen} />
            ))}
          </ul>
          <Toevoegen ambtenaar={ambtenaar} gemeenten={gemeenten} actie={toevoegen} />
        </Sectie>
      ))}
    </>
  );
}

function Stand({ ambtenaar, vandaag }: { ambtenaar: Ambtenaar; vandaag: Datum }) {
  const nodig = ambtenaar.boa ? BEVOEGDHEIDSOORTEN : (['aanwijzing', 'beediging'] as const);
  const mist = ontbreektOp(ambtenaar.bevoegdheden, vandaag, undefined, nodig);
  if (mist.length === 0)
    return (
      <Status toon="goed">{ambtenaar.boa ? 'Bevoegd, ook voor opsporing' : 'Bevoegd voor toezicht'}</Status>
    );
  return (
    <Status toon="let-op">
      {mist
        .map((zin) => zin.replace(/ Vraag de beheerder.*$/, ''))
        .join(' ')
        .replaceAll('op uw naam', 'op naam van deze ambtenaar')
        .replaceAll('Uw ', 'De ')}
    </Status>
  );
}

type RegelEigenschappen = { bevoegdheid: Bevoegdheid; gemeenten: readonly Plaatsnaam[]; actie: Actie };

function Regel({ bevoegdheid, gemeenten, actie }: RegelEigenschappen) {
  const { soort, nummer, van, tot } = bevoegdheid;
  const waar = bevoegdheid.gemeenten.map(
    (code) => gemeenten.find((gemeente) => gemeente.code === code)?.naam ?? code,
  );
  return (
    <li>
      <p>
        <strong>{LABEL_BEVOEGDHEID[soort]}</strong>
        {nummer && ` ${nummer}`}, vanaf {formatDatum(van)}
        {tot && ` tot en met ${formatDatum(tot)}`}
        <span className="gedempt"> ({waar.length > 0 ? waar.join(', ') : 'alle gemeenten'})</span>
      </p>
      <Uitklap titel={tot ? 'Laatste dag wijzigen' : 'Beëindigen'} knop="stil" klein>
        <Formulier
          actie={actie}
          verborgen={{ id: bevoegdheid.id, versie: bevoegdheid.versie }}
          label={`${LABEL_BEVOEGDHEID[soort]} beëindigen`}
          uniek={`einde-${bevoegdheid.id}`}
        >
          <Veld naam="tot" label="Laatste dag" soort="date" breedte="kort" waarde={tot ?? undefined} />
          <Verzendknop>Bewaar</Verzendknop>
        </Formulier>
      </Uitklap>
    </li>
  );
}

function Toevoegen({
  ambtenaar,
  gemeenten,
  actie,
}: {
  ambtenaar: Ambtenaar;
  gemeenten: readonly Plaatsnaam[];
  actie: Actie;
}) {
  return (
    <Uitklap titel="Toevoegen" knop="secundair" klein>
      <Formulier
        actie={actie}
        verborgen={{ gebruikerId: ambtenaar.gebruikerId }}
        label={`Bevoegdheid van ${ambtenaar.naam} toevoegen`}
        uniek={`bij-${ambtenaar.gebruikerId}`}
      >
        <Keuzelijst
          naam="soort"
          label="Wat legt u vast?"
          leeg="Kies"
          keuzes={BEVOEGDHEIDSOORTEN.map((soort) => ({ waarde: soort, label: LABEL_BEVOEGDHEID[soort] }))}
        />
        <Veld
          naam="nummer"
          label="Nummer"
          hint="Verplicht bij een boa-akte."
          optioneel
          breedte="middel"
          maxLength={40}
        />
        <div className="velden-naast flex flex-wrap gap-4">
          <Veld naam="van" label="Eerste dag" soort="date" breedte="kort" />
          <Veld
            naam="tot"
            label="Laatste dag"
            hint="Verplicht bij een boa-akte."
            soort="date"
            breedte="kort"
            optioneel
          />
        </div>
        <Keuzes
          naam="gemeenten"
          label="Voor welke gemeenten?"
          hint="Niets aangevinkt: alle gemeenten van het bureau."
          meer
          optioneel
          keuzes={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        />
        <Verzendknop>Leg vast</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
