import type { ComponentProps } from 'react';
import { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pseudoniem: string; actie: ComponentProps<typeof Formulier>['actie'] };

/** From pseudonym to dossier number, with a reason that the young person can read back. */
export function DossiernummerTonen({ pseudoniem, actie }: Eigenschappen) {
  return (
    <Sectie titel="Dossiernummer bij dit pseudoniem">
      <Formulier actie={actie} verborgen={{ pseudoniem }} label="Dossiernummer tonen">
        <p>
          Nodig als iemand die dit dossier behandelt verder moet kijken. Dit komt in het logboek, ook in dat
          van de jongere.
        </p>
        <Veld naam="reden" label="Reden" required maxLength={300} />
        <Verzendknop soort="secundair" icoon="oog">
          Dossiernummer tonen
        </Verzendknop>
      </Formulier>
    </Sectie>
  );
}
