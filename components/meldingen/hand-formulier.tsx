import { CATEGORIE_LABEL, MELDER_LABEL } from '#lib/meldingen/labels.ts';
import { CATEGORIEEN, MELDERS } from '#lib/meldingen/model.ts';
import type { Voorbereiding } from '#lib/meldingen/hand/queries.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  voorbereiding: Voorbereiding;
  /** The kind that is chosen at first, when one comes from elsewhere. */
  categorie?: string | undefined;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** A melding that did not come through DUO. */
export function HandFormulier({ voorbereiding, categorie = 'signaal', actie }: Eigenschappen) {
  const { jongereId, scholen, schoolId, vandaag } = voorbereiding;
  return (
    <Formulier actie={actie} verborgen={{ jongereId }} label="Melding invoeren">
      <Keuzelijst
        naam="categorie"
        label="Soort"
        waarde={categorie}
        keuzes={CATEGORIEEN.map((code) => ({ waarde: code, label: CATEGORIE_LABEL[code] }))}
      />
      <Keuzelijst
        naam="schoolId"
        label="School"
        leeg="Geen school"
        waarde={schoolId ?? ''}
        keuzes={scholen.map(({ id, naam, plaats }) => ({
          waarde: id,
          label: plaats ? `${naam}, ${plaats}` : naam,
        }))}
      />
      <Keuzelijst
        naam="melder"
        label="Wie meldt?"
        waarde="school"
        keuzes={MELDERS.map((waarde) => ({ waarde, label: MELDER_LABEL[waarde] }))}
      />
      <Veld
        naam="ontvangenOp"
        label="Ontvangen op"
        soort="date"
        waarde={vandaag}
        max={vandaag}
        breedte="middel"
      />
      <Veld
        naam="begindatum"
        label="Eerste dag van het verzuim"
        soort="date"
        max={vandaag}
        breedte="middel"
        hint={`Bij ${CATEGORIE_LABEL.preventief.toLowerCase()} mag dit leeg blijven.`}
      />
      <Veld naam="einddatum" label="Laatste dag van het verzuim" soort="date" breedte="middel" optioneel />
      <Veld naam="verzuimuren" label="Uren verzuim" inputMode="decimal" breedte="kort" optioneel />
      <Veld naam="reden" label="Vermoedelijke reden" optioneel maxLength={200} />
      <Tekstvak naam="actieSchool" label="Wat deed de school al?" optioneel rijen={3} maxLength={1000} />
      <Veld naam="actieGewenst" label="Wat vraagt de melder van ons?" optioneel maxLength={200} />
      <Uitklap titel="Contactgegevens van wie meldt">
        <Veld naam="contactNaam" label="Naam" optioneel maxLength={120} />
        <Veld naam="contactTelefoon" label="Telefoon" soort="tel" optioneel maxLength={30} />
        <Veld naam="contactEmail" label="E-mail" soort="email" optioneel maxLength={100} />
      </Uitklap>
      <Verzendknop>Bewaar de melding</Verzendknop>
    </Formulier>
  );
}
