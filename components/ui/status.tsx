import type { ReactNode } from 'react';
import { Icoon, type IcoonNaam } from '#components/ui/icoon.tsx';
import { klassen } from '#components/ui/klassen.ts';

export type Toon = 'te-laat' | 'let-op' | 'goed' | 'bezig' | 'neutraal';

/** A state as drawing and word; the colour only underlines it. `vlak` gives it a tinted ground. */
export function Status({
  toon = 'neutraal',
  icoon,
  vlak,
  children,
}: {
  toon?: Toon;
  icoon?: IcoonNaam;
  vlak?: boolean;
  children: ReactNode;
}) {
  return (
    <span className={klassen('status', `toon--${toon}`, vlak && 'status--vlak')}>
      <Icoon naam={icoon ?? toon} />
      {children}
    </span>
  );
}
