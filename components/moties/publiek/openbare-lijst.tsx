import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LABEL_MOTIESOORT } from '#lib/moties/labels.ts';
import type { GepubliceerdeMotie } from '#lib/moties/uitgaven/model.ts';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';

/** Promises that are public, with how many tips were given. */
export function OpenbareLijst({
  moties,
  metBureau,
}: {
  moties: readonly GepubliceerdeMotie[];
  metBureau?: boolean;
}) {
  if (moties.length === 0)
    return (
      <LegeStaat titel="Er is nog niets gepubliceerd">
        Zodra een bureau vertelt wat het met een motie deed, staat het hier.
      </LegeStaat>
    );
  return (
    <Lijst label="Moties en beloften">
      {moties.map(({ motieId, bureauCode, bureauNaam, demo, openbaar: { kop, tips } }) => (
        <Lijstrij
          key={`${bureauCode}${motieId}`}
          titel={kop.titel}
          href={`/moties/openbaar/${bureauCode}/${motieId}`}
          onder={[
            `${LABEL_MOTIESOORT[kop.soort]}, ${kop.raad}, ${formatDatum(kop.vastgesteldOp)}`,
            tips.length > 0 ? `${tips.length} ${tips.length === 1 ? 'tip' : 'tips'}` : null,
            metBureau ? bureauNaam : null,
            demo ? 'verzonnen demogegevens' : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </Lijst>
  );
}
