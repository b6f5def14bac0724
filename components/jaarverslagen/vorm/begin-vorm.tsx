import type { ComponentProps } from 'react';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { magMaken: boolean; begin: ComponentProps<typeof Formulier>['actie'] };

/** Nothing was chosen yet: with an example, or from nothing. */
export function BeginVorm({ magMaken, begin }: Eigenschappen) {
  return (
    <>
      <LegeStaat titel="Er zijn nog geen hoofdstukken gekozen">
        {magMaken
          ? 'U kiest ze één keer; elk jaarverslag daarna volgt ze. Wijzigen kan altijd, behalve in wat is vastgesteld.'
          : 'De kwaliteitsmedewerker of manager kiest ze.'}
      </LegeStaat>
      {magMaken && (
        <Formulier actie={begin} label="Begin met de hoofdstukken">
          <Veld naam="titel" label="Titel" waarde="Jaarverslag" maxLength={200} />
          <Keuzes
            naam="met"
            label="Hoe begint u?"
            waarde="voorbeeld"
            keuzes={[
              {
                waarde: 'voorbeeld',
                label: 'Met een voorbeeld',
                hint: 'Voorwoord, Leerplicht, Thuiszitters, Doorstroompunt, Jongerenpunt en Vooruitblik, met hun cijfers.',
              },
              { waarde: 'leeg', label: 'Met niets', hint: 'U zet zelf elk hoofdstuk erbij.' },
            ]}
          />
          <Verzendknop soort="primair">Begin</Verzendknop>
        </Formulier>
      )}
    </>
  );
}
