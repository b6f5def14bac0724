import type { ComponentProps } from 'react';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  actie: ComponentProps<typeof Formulier>['actie'];
  schooljaren: readonly string[];
};

/** Every figure of a school year in one go; the second of these years is the one that was closed last. */
export function JaarKlaarzetten({ actie, schooljaren }: Eigenschappen) {
  return (
    <Formulier actie={actie} uniek="jaar" label="Alle cijfers van een schooljaar klaarzetten">
      <div className="formulier-rij">
        <Keuzelijst
          naam="schooljaar"
          label="Schooljaar"
          waarde={schooljaren[1]}
          keuzes={schooljaren.map((jaar) => ({ waarde: jaar, label: jaar }))}
          breedte="kort"
        />
        <Veld
          naam="peildatum"
          label="Dag voor standen"
          soort="date"
          hint="Voor cijfers die op één dag tellen, zoals wie er thuiszit. Leeg: dezelfde dag als in andere jaren, en anders de laatste dag van het schooljaar."
          breedte="kort"
          optioneel
        />
      </div>
      <Verzendknop soort="primair" bezig="Bezig met kleine aantallen nagaan …">
        Alle cijfers klaarzetten
      </Verzendknop>
    </Formulier>
  );
}
