import type { ReactNode } from 'react';
import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Inschrijvingsregel } from '#lib/jongeren/dossier/model.ts';
import { LABEL_SCHOOLGANG, LABEL_UITSCHRIJFREDEN } from '#lib/jongeren/feiten/labels.ts';
import { SCHOOLGANGSOORTEN, UITSCHRIJFREDENEN } from '#lib/jongeren/feiten/model.ts';
import type { Keuze } from '#lib/jongeren/keuzelijsten/model.ts';
import type { School } from '#lib/scholen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { ANDERE_GEMEENTE_KEUZE, AndereGemeente } from '#components/jongeren/andere-gemeente.tsx';
import { Inschrijvingvelden } from '#components/jongeren/inschrijving-velden.tsx';
import { Bronvelden } from '#components/jongeren/schoolgang-velden.tsx';
import { Adresvelden } from '#components/jongeren/nieuwe-jongere-formulier.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Soort = 'Inschrijving' | 'Uitschrijving' | 'Schoolgang' | 'Verhuizing' | 'Arbeid';
type Eigenschappen = {
  jongereId: string;
  gegevens: {
    vandaag: Datum;
    inschrijvingen: readonly Inschrijvingsregel[];
    scholen: readonly School[];
    gemeenten: readonly Keuze[];
  };
  acties: Record<`bewaar${Soort}`, Actie>;
  /** May take in a kennisgeving or aanvraag. */
  magInnemen: boolean;
};

/** One short form per kind of fact, each under its own heading and folded away until it is needed. */
export function FeitenFormulieren({ jongereId, gegevens, acties, magInnemen }: Eigenschappen) {
  const open = gegevens.inschrijvingen.filter((item) => item.tot === null);
  const deel = { jongereId, acties };
  return (
    <div className="secties">
      <Deel {...deel} soort="Schoolgang">
        <Schoolgang vandaag={gegevens.vandaag} />
      </Deel>
      <Deel {...deel} soort="Inschrijving">
        <Inschrijvingvelden scholen={gegevens.scholen} />
        <Veld naam="tot" label="Laatste dag" soort="date" breedte="kort" optioneel />
      </Deel>
      {open.length > 0 && (
        <Deel {...deel} soort="Uitschrijving">
          <Uitschrijving open={open} />
        </Deel>
      )}
      <Deel {...deel} soort="Verhuizing">
        <Verhuizing gegevens={gegevens} />
      </Deel>
      <Deel {...deel} soort="Arbeid">
        <Veld
          naam="op"
          label="Gezien of gemeld op"
          soort="date"
          breedte="kort"
          max={gegevens.vandaag}
          waarde={gegevens.vandaag}
          hint="Er komt een termijn van vandaag. Schrijf wat u weet in een contact."
        />
      </Deel>
      <Sectie titel="Vrijstelling">
        <p className="mb-2">De jongere hoeft een tijd niet naar school of niet te zijn ingeschreven.</p>
        <Knoppen>
          {magInnemen && (
            <KnopLink href={`/vrijstellingen/nieuw?jongere=${jongereId}`}>Neem een vrijstelling in</KnopLink>
          )}
          <KnopLink href={`/jongeren/${jongereId}/vrijstellingen`} soort="stil">
            Vrijstellingen in dit dossier
          </KnopLink>
        </Knoppen>
      </Sectie>
    </div>
  );
}

const UITLEG: Record<Soort, string> = {
  Schoolgang: 'De jongere gaat weer naar school, of volgt een alternatief traject.',
  Inschrijving: 'De jongere staat ingeschreven bij een andere of nieuwe school.',
  Uitschrijving: 'De inschrijving bij een school is geëindigd.',
  Arbeid: 'Iemand laat een leerplichtige werken onder schooltijd (Leerplichtwet 1969, art. 23).',
  Verhuizing: 'Vanaf een dag geldt een ander adres, of een andere gemeente.',
};

type DeelEigenschappen = Pick<Eigenschappen, 'jongereId' | 'acties'> & { soort: Soort; children: ReactNode };

function Deel({ jongereId, acties, soort, children }: DeelEigenschappen) {
  return (
    <Sectie titel={soort}>
      <p className="mb-2">{UITLEG[soort]}</p>
      <Uitklap titel={`${soort} vastleggen`} knop="secundair">
        <Formulier actie={acties[`bewaar${soort}`]} verborgen={{ jongereId }} label={soort}>
          {children}
          <Verzendknop>Leg vast</Verzendknop>
        </Formulier>
      </Uitklap>
    </Sectie>
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
      <Bronvelden />
      <Veld naam="toelichting" label="Toelichting" optioneel maxLength={500} />
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
        keuzes={[
          ...gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
          ANDERE_GEMEENTE_KEUZE,
        ]}
      />
      <AndereGemeente />
      <Adresvelden />
    </>
  );
}
