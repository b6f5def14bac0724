import type { ReactNode } from 'react';
import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Inschrijvingsregel } from '#lib/jongeren/dossier/model.ts';
import { LABEL_SCHOOLGANG, LABEL_UITSCHRIJFREDEN, onderwijssoortLabel } from '#lib/jongeren/feiten/labels.ts';
import { ONDERWIJSSOORTEN, SCHOOLGANGSOORTEN, UITSCHRIJFREDENEN } from '#lib/jongeren/feiten/model.ts';
import type { Keuze } from '#lib/jongeren/keuzelijsten/model.ts';
import { LABEL_GROND } from '#lib/jongeren/leerplicht/labels.ts';
import type { School } from '#lib/scholen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { GRONDEN } from '#lib/vrijstellingen/model.ts';
import { Adresvelden } from '#components/jongeren/nieuwe-jongere-formulier.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Soort = 'Inschrijving' | 'Uitschrijving' | 'Schoolgang' | 'Verhuizing' | 'Vrijstelling';
type Eigenschappen = {
  jongereId: string;
  gegevens: {
    vandaag: Datum;
    inschrijvingen: readonly Inschrijvingsregel[];
    scholen: readonly School[];
    gemeenten: readonly Keuze[];
  };
  acties: Record<`bewaar${Soort}`, Actie>;
};

/** One short form per kind of fact, each folded away until it is needed. */
export function FeitenFormulieren({ jongereId, gegevens, acties }: Eigenschappen) {
  const open = gegevens.inschrijvingen.filter((item) => item.tot === null);
  const deel = (titel: string, actie: Actie, velden: ReactNode) => (
    <Uitklap titel={titel} knop="secundair">
      <Formulier actie={actie} verborgen={{ jongereId }} label={titel}>
        {velden}
        <Verzendknop>Leg vast</Verzendknop>
      </Formulier>
    </Uitklap>
  );
  return (
    <div className="flex flex-col items-start gap-4">
      {deel(
        'Gaat weer naar school, of alternatief traject',
        acties.bewaarSchoolgang,
        <Schoolgang vandaag={gegevens.vandaag} />,
      )}
      {deel('Nieuwe inschrijving', acties.bewaarInschrijving, <Inschrijving scholen={gegevens.scholen} />)}
      {open.length > 0 && deel('Uitschrijving', acties.bewaarUitschrijving, <Uitschrijving open={open} />)}
      {deel('Verhuizing', acties.bewaarVerhuizing, <Verhuizing gegevens={gegevens} />)}
      {deel('Vrijstelling', acties.bewaarVrijstelling, <Vrijstelling />)}
    </div>
  );
}

function Schoolgang({ vandaag }: { vandaag: Datum }) {
  return (
    <>
      <Keuzes
        naam="soort"
        label="Wat is er gebeurd?"
        waarde="hervat"
        keuzes={SCHOOLGANGSOORTEN.map((waarde) => ({ waarde, label: LABEL_SCHOOLGANG[waarde] }))}
      />
      <Veld
        naam="datum"
        label="Sinds welke dag?"
        soort="date"
        breedte="kort"
        max={vandaag}
        waarde={vandaag}
      />
      <Veld naam="toelichting" label="Toelichting" optioneel maxLength={500} />
    </>
  );
}

function Inschrijving({ scholen }: { scholen: readonly School[] }) {
  const soorten = Object.entries(ONDERWIJSSOORTEN).flatMap(([groep, lijst]) =>
    lijst.map((waarde) => ({ waarde, groep, label: onderwijssoortLabel(waarde) })),
  );
  return (
    <>
      <Keuzelijst
        naam="schoolId"
        label="School"
        leeg="Kies een school"
        keuzes={scholen.map(({ id, naam, plaats, sector }) => ({
          waarde: id,
          groep: sector,
          label: plaats ? `${naam}, ${plaats}` : naam,
        }))}
      />
      <Keuzelijst naam="onderwijssoort" label="Onderwijssoort" leeg="Kies een soort" keuzes={soorten} />
      <Veld naam="leerjaar" label="Leerjaar" optioneel breedte="kort" />
      <Veld naam="van" label="Eerste dag" soort="date" breedte="kort" />
      <Veld naam="tot" label="Laatste dag" soort="date" breedte="kort" optioneel />
    </>
  );
}

function Uitschrijving({ open }: { open: readonly Inschrijvingsregel[] }) {
  return (
    <>
      <Keuzelijst
        naam="inschrijvingId"
        label="Welke inschrijving eindigt?"
        waarde={open[0]?.id}
        keuzes={open.map((item) => ({
          waarde: item.id,
          label: `${item.school}, vanaf ${formatDatum(item.van)}`,
        }))}
      />
      <Veld naam="tot" label="Laatste dag" soort="date" breedte="kort" />
      <Keuzelijst
        naam="reden"
        label="Waarom?"
        leeg="Kies een reden"
        keuzes={UITSCHRIJFREDENEN.map((waarde) => ({ waarde, label: LABEL_UITSCHRIJFREDEN[waarde] }))}
      />
    </>
  );
}

function Verhuizing({ gegevens: { gemeenten, vandaag } }: Pick<Eigenschappen, 'gegevens'>) {
  return (
    <>
      <Veld naam="van" label="Eerste dag op het nieuwe adres" soort="date" breedte="kort" max={vandaag} />
      <Keuzelijst
        naam="gemeenteCode"
        label="Gemeente"
        leeg="Buitenland of onbekend"
        keuzes={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <Adresvelden />
    </>
  );
}

function Vrijstelling() {
  return (
    <>
      <Keuzelijst
        naam="grond"
        label="Grond"
        leeg="Kies een grond"
        breedte="vol"
        keuzes={GRONDEN.map((waarde) => ({ waarde, label: LABEL_GROND[waarde] }))}
      />
      <Veld naam="van" label="Eerste dag" soort="date" breedte="kort" />
      <Veld naam="tot" label="Laatste dag" soort="date" breedte="kort" optioneel />
    </>
  );
}
