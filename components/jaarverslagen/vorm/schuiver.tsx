import type { ComponentProps } from 'react';
import { Formulier } from '#components/ui/formulier.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Eigenschappen = {
  id: string;
  titel: string;
  eerste: boolean;
  laatste: boolean;
  schuif: Actie;
  haalWeg: Actie;
};

/** Up, down and out, by buttons, so that it works with a keyboard and without JavaScript. */
export function Schuiver({ id, titel, eerste, laatste, schuif, haalWeg }: Eigenschappen) {
  const knop = (richting: 'omhoog' | 'omlaag') => (
    <Formulier actie={schuif} uniek={`${richting}-${id}`} verborgen={{ id, richting }}>
      <Verzendknop soort="stil" klein>
        {richting === 'omhoog' ? 'Omhoog' : 'Omlaag'}
        <span className="alleen-voorlezen">: {titel}</span>
      </Verzendknop>
    </Formulier>
  );
  return (
    <div className="flex flex-wrap gap-1">
      {!eerste && knop('omhoog')}
      {!laatste && knop('omlaag')}
      <Formulier actie={haalWeg} uniek={`weg-${id}`} verborgen={{ id }}>
        <Verzendknop soort="stil" klein>
          Haal weg<span className="alleen-voorlezen">: {titel}</span>
        </Verzendknop>
      </Formulier>
    </div>
  );
}
