import Link from 'next/link';
import { deelnemerTekst } from '#lib/overleggen/deelnemers.ts';
import type { Deelnemer, Overlegpagina } from '#lib/overleggen/model.ts';
import type { Actie } from '#components/overleggen/besluit.tsx';
import { partnerkeuzes } from '#components/partners/partnerkeuzes.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

/** One who sits there; of a partner one goes on to how to reach him. */
export function Wie({ deelnemer }: { deelnemer: Deelnemer }) {
  const tekst = deelnemerTekst(deelnemer);
  if (!deelnemer.partnerId) return <span>{tekst}</span>;
  return (
    <Link href={`/partners/${deelnemer.partnerId}`} prefetch={false}>
      {tekst}
    </Link>
  );
}

/** From the partners of the bureau, or typed: who comes once need not be kept. */
export function DeelnemerErbij({ pagina, actie }: { pagina: Overlegpagina; actie: Actie }) {
  const { overleg, partners } = pagina;
  return (
    <Formulier actie={actie} verborgen={{ id: overleg.id }} uniek="deeln" label="Deelnemer toevoegen">
      {partners.length > 0 && (
        <Keuzelijst
          naam="partner"
          label="Partner"
          leeg="Niet uit de lijst"
          hint="Staat er niemand bij? Vul hieronder in wie komt."
          keuzes={partnerkeuzes(partners)}
        />
      )}
      <Veld naam="organisatie" label="Organisatie" optioneel={partners.length > 0} maxLength={120} />
      <Veld naam="naam" label="Naam" optioneel maxLength={120} />
      <Verzendknop soort="secundair">Voeg toe</Verzendknop>
    </Formulier>
  );
}
