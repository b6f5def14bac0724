import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { LABEL_BRIEFSTAND, TOON_BRIEFSTAND } from '#lib/brieven/labels.ts';
import type { Zaakbrief } from '#lib/brieven/model.ts';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';

type Eigenschappen = {
  brieven: { readonly jongereId: string; readonly rijen: readonly Zaakbrief[] };
  /** Said when there is none; without it the part falls away. */
  leeg?: string;
};

/** The letters of one case: to whom, how they stand, and when and by which way they went. */
export function BrievenBij({ brieven: { jongereId, rijen }, leeg }: Eigenschappen) {
  if (rijen.length === 0 && !leeg) return null;
  return (
    <Sectie titel="Brieven" aantal={rijen.length}>
      {rijen.length === 0 ? (
        <p className="gedempt">{leeg}</p>
      ) : (
        <Lijst label="Brieven bij deze zaak">
          {rijen.map((rij) => (
            <Lijstrij
              key={rij.id}
              titel={rij.titel}
              href={`/jongeren/${jongereId}/brieven/${rij.id}`}
              onder={[rij.aan.length > 0 ? `aan ${rij.aan.join('; ')}` : null, hoeWeg(rij)]
                .filter(Boolean)
                .join(' · ')}
            >
              <Status toon={TOON_BRIEFSTAND[rij.stand]}>{LABEL_BRIEFSTAND[rij.stand]}</Status>
            </Lijstrij>
          ))}
        </Lijst>
      )}
    </Sectie>
  );
}

const WEG = { post: 'per post', mail: 'per mail' } as const;

/** "per mail op 3 nov 2026, per post op 4 nov 2026"; of a letter that has not left, when it was made. */
function hoeWeg({ weg, gemaaktOp }: Zaakbrief): string {
  if (weg.length === 0) return `gemaakt op ${formatDatum(todayInAmsterdam(gemaaktOp))}`;
  const zinnen = weg.map(({ kanaal, op }) => `${WEG[kanaal]} op ${formatDatum(todayInAmsterdam(op))}`);
  return [...new Set(zinnen)].join(', ');
}
