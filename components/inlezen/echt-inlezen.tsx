import type { ComponentProps } from 'react';
import { Formulier } from '#components/ui/formulier.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { taakId: string; actie: ComponentProps<typeof Formulier>['actie'] };

/** After a dry run: the same files, now for real. */
export function EchtInlezen({ taakId, actie }: Eigenschappen) {
  return (
    <Formulier actie={actie} verborgen={{ id: taakId }} label="Nu echt inlezen">
      <p>Dit was een proef; er is niets veranderd. Het bestand staat nog klaar.</p>
      <Verzendknop>Nu echt inlezen</Verzendknop>
    </Formulier>
  );
}
