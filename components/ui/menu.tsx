import type { ReactNode } from 'react';
import { Icoon, type IcoonNaam } from '#components/ui/icoon.tsx';
import { klassen } from '#components/ui/klassen.ts';

type Eigenschappen = {
  knop: ReactNode;
  label?: string;
  icoon?: IcoonNaam;
  kant?: 'links' | 'rechts';
  className?: string;
  children: ReactNode;
};

/** A short list of links or form buttons that unfolds under a button; native, so it works without JavaScript. */
export function Menu({ knop, label, icoon, kant = 'rechts', className, children }: Eigenschappen) {
  return (
    <details className={klassen('menu', kant === 'links' && 'menu--links')} name="menu">
      <summary className={className ?? 'knop knop--stil'} aria-label={label}>
        {icoon && <Icoon naam={icoon} />}
        {knop}
        <Icoon naam="omlaag" />
      </summary>
      <div className="menu-vlak">{children}</div>
    </details>
  );
}
