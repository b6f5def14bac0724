import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  jongereId: string;
  zin: string;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** Before a dossier outside one's own work opens: the reason, which the young person can read later. */
export function KijkredenFormulier({ jongereId, zin, actie }: Eigenschappen) {
  return (
    <div className="stilstaand">
      <h1>Waarom opent u dit dossier?</h1>
      <p>{zin}</p>
      <Formulier actie={actie} verborgen={{ jongereId }} label="Reden geven">
        <Veld
          naam="reden"
          label="Reden"
          hint="De reden geldt tot het einde van vandaag. De jongere kan later lezen wie keek en waarom."
          maxLength={300}
        />
        <Verzendknop icoon="oog">Open het dossier</Verzendknop>
      </Formulier>
    </div>
  );
}
