import type { ComponentProps } from 'react';
import type { Werkprocespagina } from '#lib/werkprocessen/lezen/model.ts';
import type { Formulier } from '#components/ui/formulier.tsx';
import { TermijnenRond } from '#components/termijnen/termijnen-rond.tsx';
import { TermijnStellen } from '#components/werkprocessen/termijn-stellen.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Eigenschappen = {
  pagina: Werkprocespagina;
  acties: { tekenAf: Actie; stelTermijn: Actie };
  terug: string;
};

/** Terms of this work; as long as it is open another one can be set. */
export function WerkTermijnen({ pagina, acties, terug }: Eigenschappen) {
  const mag = pagina.mag.termijn;
  return (
    <TermijnenRond
      rijen={pagina.termijnen}
      vandaag={pagina.vandaag}
      afteken={mag ? { actie: acties.tekenAf, terug } : undefined}
      stel={
        mag &&
        pagina.werk.status !== 'gesloten' && <TermijnStellen pagina={pagina} actie={acties.stelTermijn} />
      }
    />
  );
}
