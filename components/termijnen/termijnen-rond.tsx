import type { ReactNode } from 'react';
import type { Datum } from '#lib/kalender/model.ts';
import type { Termijnregel } from '#lib/termijnen/lijst/model.ts';
import { Lijst } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { TermijnRij, type Afteken } from '#components/termijnen/termijn-rij.tsx';

type Eigenschappen = {
  rijen: readonly Termijnregel[];
  vandaag: Datum;
  afteken: Afteken | undefined;
  /** A form that sets another one. */
  stel?: ReactNode;
};

/** Terms around one young person or one piece of work; with nothing to show or set the part falls away. */
export function TermijnenRond({ rijen, vandaag, afteken, stel }: Eigenschappen) {
  if (rijen.length === 0 && !stel) return null;
  return (
    <Sectie titel="Termijnen">
      {rijen.length > 0 ? (
        <Lijst label="Termijnen">
          {rijen.map((rij) => (
            <TermijnRij key={rij.id} rij={rij} vandaag={vandaag} afteken={afteken} opDossier />
          ))}
        </Lijst>
      ) : (
        <p className="gedempt">Er loopt geen termijn.</p>
      )}
      {stel && <div className="mt-4">{stel}</div>}
    </Sectie>
  );
}
