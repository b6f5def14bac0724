import type { ReactNode } from 'react';
import { Icoon, type IcoonNaam } from '#components/ui/icoon.tsx';
import { klassen } from '#components/ui/klassen.ts';

type Eigenschappen = {
  titel: ReactNode;
  open?: boolean;
  knop?: 'primair' | 'secundair' | 'stil';
  klein?: boolean;
  icoon?: IcoonNaam;
  children: ReactNode;
};

/** More on request, without JavaScript. With `knop` it looks like a button and opens a form in place. */
export function Uitklap({ titel, open, knop, klein, icoon, children }: Eigenschappen) {
  return (
    <details className={klassen('uitklap', knop && 'uitklap--knop')} open={open}>
      <summary className={knop && klassen('knop', `knop--${knop}`, klein && 'knop--klein')}>
        {icoon && <Icoon naam={icoon} />}
        {titel}
      </summary>
      <div className={knop ? 'uitklap-inhoud' : undefined}>{children}</div>
    </details>
  );
}
