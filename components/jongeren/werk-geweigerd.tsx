import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Weigering } from '#lib/platform/errors.ts';
import { redenVoor } from '#lib/werkprocessen/lezen/model.ts';

type Eigenschappen = {
  weigering: Weigering;
  /** What was asked for, as the sentence of a refusal begins: "Dit werkproces". */
  wat: string;
  geefReden: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** A page of work that stays shut: where a reason opens it, the form for that reason; otherwise why it stays shut. */
export function WerkGeweigerd({ weigering, wat, geefReden }: Eigenschappen) {
  const jongereId = redenVoor(weigering);
  return jongereId ? (
    <KijkredenFormulier jongereId={jongereId} zin={weigering.zin} actie={geefReden} />
  ) : (
    <Geweigerd weigering={weigering} wat={wat} />
  );
}
