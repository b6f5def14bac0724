import type { ComponentProps } from 'react';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { leesKlaar } from '#components/termijnen/adres.ts';

type Eigenschappen = {
  /** What stands behind `termijn=` in the address. */
  param: string | string[] | undefined;
  terug: string;
  ongedaan: ComponentProps<typeof Formulier>['actie'];
};

/** Says what was done to a term a moment ago, and takes it back. */
export function TermijnKlaar({ param, terug, ongedaan }: Eigenschappen) {
  const klaar = leesKlaar(param);
  if (!klaar) return null;
  return (
    <div role="status" className="mb-6">
      <Mededeling toon="goed">
        <p>{klaar.zin}</p>
        <Formulier
          actie={ongedaan}
          verborgen={{ id: klaar.id, versie: klaar.versie, _terug: terug }}
          label="Handeling op termijn ongedaan maken"
        >
          <Verzendknop soort="secundair" klein>
            Maak ongedaan
          </Verzendknop>
        </Formulier>
      </Mededeling>
    </div>
  );
}
