import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** Accept, or refuse with a reason; the other bureau hears which. */
export function Beantwoorden({ id, acties }: { id: string; acties: { neemAan: Actie; weiger: Actie } }) {
  return (
    <section className="kaart mb-6" aria-label="Beantwoorden">
      <Formulier actie={acties.neemAan} verborgen={{ id }} label="Dossier aannemen">
        <p>
          Bij aannemen komt de jongere in uw eigen dossiers, met adres, vrijstellingen en het verlof van dit
          schooljaar. De geschiedenis blijft hier leesbaar zoals zij is ontvangen.
        </p>
        <Verzendknop icoon="vinkje">Neem het dossier aan</Verzendknop>
      </Formulier>
      <Uitklap titel="Weiger het dossier">
        <Formulier actie={acties.weiger} verborgen={{ id }} label="Dossier weigeren">
          <Veld naam="reden" label="Waarom" hint="Het andere bureau leest dit." maxLength={300} />
          <Verzendknop soort="secundair">Weiger</Verzendknop>
        </Formulier>
      </Uitklap>
    </section>
  );
}
