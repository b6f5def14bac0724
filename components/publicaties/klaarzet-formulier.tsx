import type { ComponentProps } from 'react';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  actie: ComponentProps<typeof Formulier>['actie'];
  schooljaren: readonly string[];
  indicatoren: readonly { code: string; titel: string }[];
};

export function KlaarzetFormulier({ actie, schooljaren, indicatoren }: Eigenschappen) {
  return (
    <Formulier actie={actie} label="Cijfer klaarzetten">
      <div className="formulier-rij">
        <Keuzelijst
          naam="indicator"
          label="Cijfer"
          keuzes={indicatoren.map(({ code, titel }) => ({ waarde: code, label: titel }))}
        />
        <Keuzelijst
          naam="schooljaar"
          label="Schooljaar"
          waarde={schooljaren[1]}
          keuzes={schooljaren.map((jaar) => ({ waarde: jaar, label: jaar }))}
          breedte="kort"
        />
        <Veld
          naam="peildatum"
          label="Peildatum"
          soort="date"
          hint="Leeg: bij een stand de dag van andere jaren; anders het einde van het schooljaar, of vandaag."
          breedte="kort"
          optioneel
        />
      </div>
      <Tekstvak
        naam="toelichting"
        label="Het verhaal achter het cijfer"
        hint="Staat straks bij het cijfer op de openbare pagina. Bij een volgende uitgave is het nodig: wat is er veranderd, en waarom?"
        rijen={3}
        optioneel
      />
      <Verzendknop soort="secundair" bezig="Bezig met kleine aantallen nagaan …">
        Klaarzetten
      </Verzendknop>
    </Formulier>
  );
}
