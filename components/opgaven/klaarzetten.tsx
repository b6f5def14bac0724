import type { ComponentProps } from 'react';
import type { Opgavepagina } from '#lib/opgaven/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Opgavepagina; zetKlaar: ComponentProps<typeof Formulier>['actie'] };

/** Freezes what the page says; with words where something does not add up, or where it puts right what was submitted. */
export function Klaarzetten({ pagina: { opgave, gezien, sindsIndiening }, zetKlaar }: Eigenschappen) {
  const fout = opgave.controles.some(({ klopt }) => klopt === false);
  return (
    <Sectie titel="Klaarzetten om in te dienen">
      <Formulier
        actie={zetKlaar}
        label="Klaarzetten om in te dienen"
        verborgen={{
          vorm: opgave.vorm,
          jaar: opgave.periode,
          gemeente: opgave.gemeente?.code ?? '',
          ...(opgave.teldag?.gekozen && { teldag: opgave.teldag.op }),
          gezien,
        }}
      >
        <p>
          Een kopie bewaart wat hier nu staat, met een kenmerk. Daarna haalt u haar op als bestand en legt u
          vast wanneer u haar indiende.
        </p>
        <Tekstvak
          naam="toelichting"
          label="Toelichting"
          hint={
            fout
              ? 'Schrijf waardoor de optellingen hierboven niet kloppen. Noem niemand bij naam.'
              : 'Gaat mee met de opgave. Noem niemand bij naam.'
          }
          rijen={3}
          maxLength={4000}
          optioneel={!fout}
        />
        {sindsIndiening && (
          <Tekstvak naam="reden" label="Wat herstelt de nieuwe uitgave?" rijen={2} maxLength={4000} />
        )}
        <Verzendknop soort="primair">Zet deze opgave klaar</Verzendknop>
      </Formulier>
    </Sectie>
  );
}
