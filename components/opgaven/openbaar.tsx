import type { ComponentProps } from 'react';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Openbaardeel } from '#lib/opgaven/openbaar/lezen.ts';
import type { Kopiepagina } from '#lib/opgaven/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Verslagblad } from '#components/verslag/verslagblad.tsx';
import { kopieAdres } from './adres.ts';

const BESTANDEN = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
  ['xlsx', 'Excel'],
  ['html', 'HTML'],
] as const;

type Eigenschappen = {
  kopie: Kopiepagina['kopie'];
  deel: Openbaardeel;
  geefUit: ComponentProps<typeof Formulier>['actie'];
};

/** What everybody may read of a copy: how it would be today, or as it went out, with its files. */
export function Openbaar({
  kopie,
  deel: { uit, verslag, gezien, reden, magUitgeven, isMaker },
  geefUit,
}: Eigenschappen) {
  return (
    <Sectie titel="Openbare uitgave">
      <div className="flex flex-col gap-4">
        {reden && <Mededeling toon="let-op">{reden}</Mededeling>}
        {uit && (
          <>
            <Mededeling toon="goed" titel={`Openbaar gemaakt op ${formatDatum(todayInAmsterdam(uit.op))}`}>
              Door {uit.door ?? 'een collega'}. Kenmerk: {uit.hash.slice(0, 12)}.
            </Mededeling>
            <Knoppen>
              {BESTANDEN.map(([als, naam]) => (
                <KnopLink
                  key={als}
                  href={`${kopieAdres(kopie)}/${als}?lezer=openbaar`}
                  download
                  icoon="download"
                  klein
                  aria-label={`Openbare uitgave als ${naam}`}
                >
                  {naam}
                </KnopLink>
              ))}
            </Knoppen>
          </>
        )}
        {!uit && verslag && (
          <p>
            Zo leest iedereen het: kleine aantallen zijn beschermd, ook tegen wat al gepubliceerd is.
            {isMaker && ' U zette deze kopie klaar; een collega maakt haar openbaar.'}
          </p>
        )}
        {verslag && (
          <Uitklap titel="Bekijk de openbare uitgave">
            <Verslagblad blokken={verslag.blokken} />
          </Uitklap>
        )}
        {!uit && verslag && magUitgeven && !isMaker && (
          <Formulier
            actie={geefUit}
            label="Openbaar maken"
            uniek="openbaar"
            verborgen={{ id: kopie.id, gezien }}
          >
            <p>Lees ook de toelichting: staat er niets in waaraan iemand een jongere kan herkennen?</p>
            <Verzendknop>Maak openbaar</Verzendknop>
          </Formulier>
        )}
      </div>
    </Sectie>
  );
}
