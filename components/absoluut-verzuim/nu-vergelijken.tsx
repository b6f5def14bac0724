import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
  toch?: boolean;
};

/** Asks for a comparison now, for instance after a delivery of the BRP. */
export function NuVergelijken({ actie, toch = false }: Eigenschappen) {
  return (
    <Formulier actie={actie} verborgen={toch ? { toch: 'ja' } : {}} label="Nu vergelijken">
      <Verzendknop soort={toch ? 'secundair' : 'primair'} icoon="opnieuw">
        {toch ? 'Vergelijk opnieuw en open toch alle signalen' : 'Vergelijk nu'}
      </Verzendknop>
    </Formulier>
  );
}
