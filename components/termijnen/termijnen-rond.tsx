import type { Datum } from '#lib/kalender/model.ts';
import type { Termijnregel } from '#lib/termijnen/lijst/model.ts';
import { Lijst } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { TermijnRij, type Afteken } from '#components/termijnen/termijn-rij.tsx';

type Eigenschappen = { rijen: readonly Termijnregel[]; vandaag: Datum; afteken: Afteken | undefined };

/** Terms around one young person or one piece of work; without any the part falls away. */
export function TermijnenRond({ rijen, vandaag, afteken }: Eigenschappen) {
  if (rijen.length === 0) return null;
  return (
    <Sectie titel="Termijnen">
      <Lijst label="Termijnen">
        {rijen.map((rij) => (
          <TermijnRij key={rij.id} rij={rij} vandaag={vandaag} afteken={afteken} opDossier />
        ))}
      </Lijst>
    </Sectie>
  );
}
