import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  params: Readonly<Record<string, string | undefined>>;
  terug: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** After confirming: what was done, and the way back. */
export function NaBevestigen({ params: { bundel, aantal, teruggedraaid }, terug }: Eigenschappen) {
  if (teruggedraaid)
    return (
      <Mededeling toon="goed" titel="Teruggedraaid">
        <p>Deze bestemmingen zijn weer niet bevestigd.</p>
      </Mededeling>
    );
  if (!bundel) return null;
  return (
    <Mededeling
      toon="goed"
      titel={aantal === '1' ? 'Eén bestemming bevestigd' : `${aantal} bestemmingen bevestigd`}
    >
      <p>Dit kan in één keer terug, zolang er over hen niets anders is vastgelegd.</p>
      <Formulier actie={terug} verborgen={{ id: bundel }} label="Terugdraaien">
        <Verzendknop soort="secundair" klein icoon="opnieuw">
          Draai terug
        </Verzendknop>
      </Formulier>
    </Mededeling>
  );
}
