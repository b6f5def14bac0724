import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Aanbodpagina } from '#lib/overdracht/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Aanbodpagina; acties: { neemAan: Actie; weiger: Actie } };
type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** Accept, or refuse with a reason; the other bureau hears which. */
export function Beantwoorden({ pagina, acties }: Eigenschappen) {
  const { id, collegas, ik } = pagina;
  const zelf = collegas.some(({ code }) => code === ik) ? (ik ?? undefined) : undefined;
  return (
    <section className="kaart mb-6" aria-label="Beantwoorden">
      <Formulier actie={acties.neemAan} verborgen={{ id }} label="Dossier aannemen">
        <p>
          Bij aannemen komt de jongere in uw eigen dossiers, met adres, ouders, inschrijving, vastgestelde
          schooljaren, vrijstellingen en het verlof van dit schooljaar. Op Vandaag komt de taak Kennismaken en
          overdracht lezen. De geschiedenis blijft hier leesbaar zoals zij is ontvangen.
        </p>
        <Keuzelijst
          naam="verantwoordelijke"
          label="Wie wordt verantwoordelijk?"
          leeg={zelf ? undefined : 'Kies een collega'}
          waarde={zelf}
          keuzes={collegas.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        />
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
