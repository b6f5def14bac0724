import type { ComponentProps } from 'react';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Editiepagina } from '#lib/jaarverslagen/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Editiepagina; stelVast: ComponentProps<typeof Formulier>['actie'] };

/** Who may make it final, and what it means that it was. */
export function Vaststellen({ pagina: { editie, open, mag, gezien, hashKlopt }, stelVast }: Eigenschappen) {
  if (editie.status === 'klaar' && editie.vastgesteldOp)
    return hashKlopt ? (
      <Mededeling toon="goed" titel="Vastgesteld">
        {`${editie.vastgesteldDoorNaam ?? 'Een collega'} stelde dit jaarverslag vast op ${formatDatum(todayInAmsterdam(editie.vastgesteldOp))}. Cijfers en teksten veranderen niet meer. Kenmerk: ${editie.hash?.slice(0, 12) ?? ''}.`}
        {editie.reden && ` Deze uitgave herstelt: ${editie.reden}`}
      </Mededeling>
    ) : (
      <Mededeling toon="fout" titel="De inhoud klopt niet meer met het kenmerk">
        Wat hier staat, is niet wat is vastgesteld. Meld dit bij de beheerder.
      </Mededeling>
    );
  if (!mag.vaststellen || open.length > 0) return null;
  if (mag.isMaker)
    return (
      <Mededeling toon="info">
        U werkte aan dit jaarverslag. Een collega die er niet aan werkte, leest het en stelt het vast.
      </Mededeling>
    );
  return (
    <Formulier actie={stelVast} label="Jaarverslag vaststellen" verborgen={{ id: editie.id, gezien }}>
      <p>Hebt u alles gelezen? Na het vaststellen veranderen cijfers en teksten niet meer.</p>
      <Verzendknop soort="primair">Stel het jaarverslag vast</Verzendknop>
    </Formulier>
  );
}
