import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  spreekuurId: string;
  jongereId: string;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

export function LeerlingFormulier({ spreekuurId, jongereId, actie }: Eigenschappen) {
  return (
    <Formulier actie={actie} verborgen={{ id: spreekuurId, jongere: jongereId }} label="Op de lijst zetten">
      <Veld naam="aanleiding" label="Aanleiding" waarde="Preventief gesprek over verzuim" maxLength={200} />
      <Verzendknop>Zet op de lijst</Verzendknop>
    </Formulier>
  );
}
