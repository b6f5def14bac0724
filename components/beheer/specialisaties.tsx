import type { Specialisatiekeuze } from '#lib/doelgroepen/jongerenpunt/specialisaties/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  keuze: Specialisatiekeuze;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** What this colleague knows more of. It makes him a proposal for a question; it gives no rights. */
export function Specialisaties({ keuze, actie }: Eigenschappen) {
  return (
    <Formulier actie={actie} verborgen={{ gebruikerId: keuze.gebruikerId }} label="Specialisaties">
      <Keuzes
        naam="codes"
        label="Waar weet deze collega meer van?"
        hint="Baken stelt hem dan voor bij een vraag over dit onderwerp. De lijst staat bij Codelijsten."
        optioneel
        meer
        waarde={keuze.gekozen}
        keuzes={keuze.keuzes.map(({ code, label }) => ({ waarde: code, label }))}
      />
      <Verzendknop soort="secundair">Bewaar specialisaties</Verzendknop>
    </Formulier>
  );
}
