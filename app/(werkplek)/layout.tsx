import type { ReactNode } from 'react';
import { meldAf, kiesBureau, kiesKleur } from '#app/aanmelden/actions.ts';
import { gooiConceptWeg, haalConcepten, houdConcept } from '#app/(werkplek)/concepten/actions.ts';
import { zoek } from '#app/(werkplek)/jongeren/actions.ts';
import { PaletKnop } from '#components/palet/palet-knop.tsx';
import { WerkplekSchil } from '#components/schil/werkplek-schil.tsx';
import { Concepten } from '#components/ui/concepten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';
import { findWeergave } from '#lib/toegang/weergave.ts';

export default async function WerkplekLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const { kleur } = await findWeergave();
  return (
    <WerkplekSchil
      actor={actor}
      permissies={permissiesOf(actor.rollen)}
      kleur={kleur}
      acties={{ meldAf, kiesBureau, kiesKleur, zoek }}
      palet={<PaletKnop />}
    >
      <Concepten haal={haalConcepten} bewaar={houdConcept} wis={gooiConceptWeg}>
        {children}
      </Concepten>
    </WerkplekSchil>
  );
}
