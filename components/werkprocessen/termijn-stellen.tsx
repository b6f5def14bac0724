import type { ComponentProps } from 'react';
import { TERMIJNEN } from '#lib/termijnen/catalogus.ts';
import { duurLabel } from '#lib/termijnen/labels.ts';
import type { Werkprocespagina } from '#lib/werkprocessen/lezen/model.ts';
import { MET_DE_HAND } from '#lib/werkprocessen/termijnen/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Werkprocespagina; actie: ComponentProps<typeof Formulier>['actie'] };

/** For what happens outside the steps and still has a last day. */
export function TermijnStellen({ pagina: { werk, vandaag }, actie }: Eigenschappen) {
  return (
    <Uitklap titel="Stel een termijn" knop="secundair" klein>
      <Formulier actie={actie} verborgen={{ id: werk.id }} uniek="termijn" label="Termijn stellen">
        <Keuzelijst
          naam="code"
          label="Waarvoor"
          leeg="Kies een termijn"
          keuzes={MET_DE_HAND.map((code) => ({
            waarde: code,
            label: `${TERMIJNEN[code].titel} (${duurLabel(TERMIJNEN[code].duur)} na ${TERMIJNEN[code].aanleiding})`,
          }))}
        />
        <Veld naam="start" label="Begon op" soort="date" breedte="middel" waarde={vandaag} />
        <Verzendknop soort="secundair">Stel</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
