import type { Bezwaar } from '#lib/handhaving/samenloop/model.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';

type Eigenschappen = { bezwaren: readonly Bezwaar[]; hint?: string; reden?: string | null };

/** What stands in the way, with the article, and room for the reason of the officer who does it all the same. */
export function Samenloopvraag({ bezwaren, hint, reden }: Eigenschappen) {
  if (bezwaren.length === 0) return null;
  return (
    <>
      {bezwaren.map(({ code, zin }) => (
        <Mededeling key={code} toon="let-op" titel={zin} />
      ))}
      {bezwaren.some(({ verboden }) => !verboden) && (
        <Tekstvak
          naam="samenloop"
          label="Waarom toch?"
          hint={hint}
          optioneel={Boolean(hint)}
          rijen={2}
          maxLength={2000}
          waarde={reden ?? undefined}
        />
      )}
    </>
  );
}
