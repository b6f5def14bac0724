import type { ComponentProps } from 'react';
import { OPMAAK_HINT } from '#lib/jaarverslagen/labels.ts';
import type { Hoofdstukpagina } from '#lib/jaarverslagen/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Vinkje } from '#components/ui/keuze.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Hoofdstukpagina; schrijf: ComponentProps<typeof Formulier>['actie'] };

/** The own text of this year for one chapter, and whether it is ready. */
export function TekstFormulier({ pagina: { editie, hoofdstuk, tekst }, schrijf }: Eigenschappen) {
  return (
    <Formulier
      actie={schrijf}
      label={`Tekst van ${hoofdstuk.titel}`}
      verborgen={{ id: editie.id, hoofdstuk: hoofdstuk.id, versie: tekst.versie }}
      breed
    >
      <Tekstvak
        naam="tekst"
        label={`Tekst over ${editie.schooljaar}`}
        hint={OPMAAK_HINT}
        waarde={tekst.tekst}
        rijen={12}
        maxLength={20_000}
        optioneel
      />
      <Vinkje
        naam="afgerond"
        label="Dit hoofdstuk is af"
        hint="Ook als er geen eigen tekst bij hoort: dan weet een collega dat u ernaar keek."
        aan={tekst.afgerond}
      />
      <Verzendknop soort="primair">Bewaar</Verzendknop>
    </Formulier>
  );
}
