import { LABEL_BRON } from '#lib/jongeren/feiten/labels.ts';
import { SCHOOLGANGBRONNEN } from '#lib/jongeren/feiten/model.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Veld } from '#components/ui/veld.tsx';

/** How one knows it: "terug naar school" follows from something that another can check. */
export function Bronvelden() {
  return (
    <>
      <Keuzelijst
        naam="bron"
        label="Waaruit blijkt dat?"
        leeg="Kies een bron"
        keuzes={SCHOOLGANGBRONNEN.map((waarde) => ({ waarde, label: LABEL_BRON[waarde] }))}
      />
      <Veld
        naam="verteldDoor"
        label="Wie vertelde het?"
        hint="Naam en functie. Nodig als de school het vertelde."
        maxLength={100}
        optioneel
      />
    </>
  );
}
