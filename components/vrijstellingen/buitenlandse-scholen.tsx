import { LANDEN, landLabel, type BuitenlandseSchool } from '#lib/vrijstellingen/register/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  scholen: readonly BuitenlandseSchool[];
  /** There are more than these. */
  meer: boolean;
  zoek: string;
  mag: boolean;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

export function BuitenlandseScholen({ scholen, meer, zoek, mag, actie }: Eigenschappen) {
  return (
    <Sectie titel="Scholen in het buitenland" {...(meer ? {} : { aantal: scholen.length })} id="scholen">
      {scholen.length === 0 && zoek ? (
        <p>Geen school met “{zoek}” in naam of plaats.</p>
      ) : scholen.length === 0 ? (
        <LegeStaat titel="Nog geen scholen">
          Voeg een school toe zodra een ouder er een beroep op doet.
        </LegeStaat>
      ) : (
        <Tabel
          bijschrift="Scholen in het buitenland"
          verbergBijschrift
          kolommen={[
            { sleutel: 'naam', kop: 'School', hoofd: true, cel: (school: BuitenlandseSchool) => school.naam },
            { sleutel: 'plaats', kop: 'Plaats', cel: (school) => school.plaats },
            { sleutel: 'land', kop: 'Land', cel: (school) => landLabel(school.land) },
            { sleutel: 'email', kop: 'E-mail', cel: (school) => school.email },
          ]}
          rijen={scholen}
          rijSleutel={(school) => school.id}
        />
      )}
      {meer && (
        <p className="gedempt mt-2">
          Dit zijn de eerste {scholen.length}. Zoek op naam of plaats om de andere te zien.
        </p>
      )}
      {mag && (
        <Uitklap titel="Voeg een school toe" knop="secundair" klein>
          <Formulier actie={actie} label="School in het buitenland toevoegen">
            <Veld naam="schoolNaam" label="Naam" maxLength={120} required />
            <Veld naam="plaats" label="Plaats" breedte="middel" maxLength={80} required />
            <Keuzelijst
              naam="land"
              label="Land"
              leeg="Kies"
              keuzes={Object.entries(LANDEN).map(([code, label]) => ({ waarde: code, label }))}
            />
            <Veld naam="email" label="E-mail" soort="email" optioneel maxLength={100} />
            <Verzendknop>Voeg toe</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Sectie>
  );
}
