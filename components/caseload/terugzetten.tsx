import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
  id: string;
  label: string;
  knop: string;
};

/** One button that takes a handover back; the sentence that comes back names what stayed. */
export function Terugzetten({ actie, id, label, knop }: Eigenschappen) {
  return (
    <Formulier actie={actie} verborgen={{ id }} label={label}>
      <Verzendknop soort="secundair" icoon="opnieuw">
        {knop}
      </Verzendknop>
    </Formulier>
  );
}
