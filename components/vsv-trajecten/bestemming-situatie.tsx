import { SITUATIE_LABEL, SITUATIEBRON_LABEL } from '#lib/vsv-trajecten/bestemming/labels.ts';
import { SITUATIEBRONNEN, SITUATIES, type Bestemmingsdeel } from '#lib/vsv-trajecten/bestemming/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import type { Actie } from '#components/vsv-trajecten/bestemming-stand.tsx';

/** What Baken has no source for: work, an income, a course. */
export function Situatie({ deel, actie }: { deel: Bestemmingsdeel; actie: Actie }) {
  const { werkprocesId: id, gezien, vandaag } = deel;
  return (
    <Uitklap titel="Werk, inkomen of cursus vastleggen" knop="secundair" klein>
      <Formulier actie={actie} verborgen={{ id, gezien }} uniek="situatie" label="Situatie vastleggen">
        <p className="gedempt">
          Schrijf niets medisch: alleen wat het is, van wie u het weet en sinds wanneer.
        </p>
        <Keuzelijst
          naam="situatie"
          label="Wat"
          leeg="Kies"
          keuzes={SITUATIES.map((waarde) => ({ waarde, label: SITUATIE_LABEL[waarde] }))}
        />
        <Keuzes
          naam="stand"
          label="Begon of eindigde het?"
          naast
          waarde="begonnen"
          keuzes={[
            { waarde: 'begonnen', label: 'Begon' },
            { waarde: 'geeindigd', label: 'Eindigde' },
          ]}
        />
        <Veld
          naam="uren"
          label="Uren werk in de week"
          hint="Alleen bij betaald werk; vanaf twaalf uur telt het als werk."
          soort="number"
          min={0}
          max={80}
          optioneel
          breedte="kort"
        />
        <Keuzelijst
          naam="bron"
          label="Van wie weet u het?"
          leeg="Kies"
          keuzes={SITUATIEBRONNEN.map((waarde) => ({ waarde, label: SITUATIEBRON_LABEL[waarde] }))}
        />
        <Veld naam="op" label="Sinds" soort="date" waarde={vandaag} max={vandaag} breedte="middel" />
        <Verzendknop soort="secundair">Leg situatie vast</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
