import type { Vraagformulier } from '#lib/moties/formulieren/queries.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';

/** Which figure answers; the rest of the form follows from it. Works as a plain link, without JavaScript. */
export function Cijferkeuze({ formulier: { indicatoren, indicator } }: { formulier: Vraagformulier }) {
  return (
    <form method="get" className="formulier" aria-label="Cijfer kiezen">
      <Keuzelijst
        naam="indicator"
        label="Welk cijfer geeft antwoord?"
        waarde={indicator?.code ?? ''}
        leeg="Baken kan dit niet berekenen"
        keuzes={indicatoren.map(({ code, titel }) => ({ waarde: code, label: titel }))}
      />
      <Knop>Kies dit cijfer</Knop>
    </form>
  );
}
