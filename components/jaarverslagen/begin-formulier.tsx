import type { ComponentProps } from 'react';
import type { Jaarverslagenlijst } from '#lib/jaarverslagen/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = Pick<Jaarverslagenlijst, 'schooljaren' | 'edities'> & {
  actie: ComponentProps<typeof Formulier>['actie'];
};

/** A new edition; of a year that was made final, with what it puts right. */
export function BeginFormulier({ actie, schooljaren, edities }: Eigenschappen) {
  const inDeMaak = new Set(edities.flatMap((item) => (item.status === 'concept' ? [item.schooljaar] : [])));
  const klaar = new Set(edities.flatMap((item) => (item.status === 'klaar' ? [item.schooljaar] : [])));
  return (
    <Formulier actie={actie} label="Begin een jaarverslag">
      <Keuzelijst
        naam="schooljaar"
        label="Schooljaar"
        breedte="kort"
        leeg="Kies een schooljaar"
        keuzes={schooljaren
          .filter((jaar) => !inDeMaak.has(jaar))
          .map((jaar) => ({ waarde: jaar, label: klaar.has(jaar) ? `${jaar}, nieuwe uitgave` : jaar }))}
      />
      {klaar.size > 0 && (
        <Tekstvak
          naam="reden"
          label="Wat herstelt de nieuwe uitgave?"
          hint="Alleen nodig voor een schooljaar waarvan al een jaarverslag is vastgesteld. De teksten daarvan komen mee."
          rijen={2}
          optioneel
        />
      )}
      <Verzendknop soort="primair">Begin</Verzendknop>
    </Formulier>
  );
}
