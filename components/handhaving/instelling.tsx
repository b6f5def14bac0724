import { LABEL_WPG_START } from '#lib/handhaving/instelling/labels.ts';
import { WPG_STARTEN, type Instelling } from '#lib/handhaving/instelling/model.ts';
import type { Actie } from '#components/handhaving/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

/** What the bureau decides itself about enforcement. */
export function HandhavingInstelling({ instelling, actie }: { instelling: Instelling; actie: Actie }) {
  return (
    <Sectie titel="Afspraken van het bureau">
      <p className="mb-4">
        De functionaris gegevensbescherming bepaalt vanaf wanneer de Wet politiegegevens geldt. Een wijziging
        telt voor zaken die daarna beginnen.
      </p>
      <Formulier
        actie={actie}
        verborgen={{ versie: instelling.versie }}
        label="Afspraken over handhaving"
        uniek="afspraken"
      >
        <Keuzes
          naam="wpgStart"
          label="Vanaf wanneer geldt de Wet politiegegevens?"
          waarde={instelling.wpgStart}
          keuzes={WPG_STARTEN.map((start) => ({
            waarde: start,
            label: LABEL_WPG_START[start].kort,
            hint: LABEL_WPG_START[start].uitleg,
          }))}
        />
        <Veld
          naam="overlegNaam"
          label="Hoe heet het overleg met het Openbaar Ministerie?"
          hint="Zoals Leerplicht-Casus-overleg of Justitieel Casusoverleg Leerplicht."
          breedte="middel"
          maxLength={60}
          waarde={instelling.overlegNaam}
        />
        <Verzendknop soort="secundair">Bewaar afspraken</Verzendknop>
      </Formulier>
    </Sectie>
  );
}
