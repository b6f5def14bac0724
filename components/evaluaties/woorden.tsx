import type { ComponentProps } from 'react';
import type { Evaluatie } from '#lib/evaluatie/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  bij: string;
  over: string;
  tekst: string | null;
  evaluatie: Evaluatie;
  magMaken: boolean;
  schrijf: ComponentProps<typeof Formulier>['actie'];
};

/** What the bureau says itself; marked as such, so that nobody takes it for what was computed. */
export function EigenWoorden({ bij, over, tekst, evaluatie, magMaken, schrijf }: Eigenschappen) {
  return (
    <>
      {tekst && (
        <blockquote className="kaart">
          <p className="gedempt klein">Het bureau schrijft:</p>
          {tekst.split(/\n+/).map((alinea, plek) => (
            <p key={plek}>{alinea}</p>
          ))}
        </blockquote>
      )}
      {magMaken && (
        <Uitklap
          titel={
            <>
              {tekst ? 'Wijzig de eigen woorden' : 'Schrijf er eigen woorden bij'}
              <span className="alleen-voorlezen">: {over}</span>
            </>
          }
          knop="stil"
          klein
        >
          <Formulier
            actie={schrijf}
            label={`Eigen woorden: ${over}`}
            uniek={bij}
            verborgen={{ id: evaluatie.id, versie: evaluatie.versie, bij }}
          >
            <Tekstvak
              naam="tekst"
              label="Eigen woorden"
              hint="Staat onder de berekende zinnen, als tekst van het bureau. Leeg haalt het weg."
              waarde={tekst ?? ''}
              rijen={4}
              maxLength={4000}
              optioneel
            />
            <Verzendknop>Bewaar</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </>
  );
}
