import type { ReactNode } from 'react';
import { Icoon, type IcoonNaam } from '#components/ui/icoon.tsx';

export type MededelingToon = 'info' | 'goed' | 'let-op' | 'fout';

const TOON: Record<MededelingToon, { klasse: string; icoon: IcoonNaam }> = {
  info: { klasse: 'toon--bezig', icoon: 'info' },
  goed: { klasse: 'toon--goed', icoon: 'goed' },
  'let-op': { klasse: 'toon--let-op', icoon: 'let-op' },
  fout: { klasse: 'toon--te-laat', icoon: 'te-laat' },
};

/** Tells the user something on the page itself. (A `Melding` is a word of the domain, so this is a mededeling.) */
export function Mededeling({
  toon = 'info',
  titel,
  children,
}: {
  toon?: MededelingToon;
  titel?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={`mededeling ${TOON[toon].klasse}`}>
      <Icoon naam={TOON[toon].icoon} />
      <div>
        {titel && <p className="mededeling-titel">{titel}</p>}
        {children}
      </div>
    </div>
  );
}
