import { Publicatiekaart } from '#components/publicaties/publicatiekaart.tsx';
import { uitgavenPad } from '#components/publicaties/uitgavelijst.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';
import { geldendeUitgave } from '#lib/publicaties/rules.ts';

type Eigenschappen = { uitgave: OpenbarePublicatie; uitgaven: readonly OpenbarePublicatie[] };

/** One edition as it was; one that was replaced says so first, and of one that was withdrawn only the reason is told. */
export function Uitgaveblad({ uitgave, uitgaven }: Eigenschappen) {
  if (uitgave.ingetrokken)
    return (
      <Mededeling toon="let-op" titel={`Uitgave ${uitgave.uitgave} is ingetrokken`}>
        {uitgave.toelichting}
      </Mededeling>
    );
  const geldend = geldendeUitgave(uitgaven);
  return (
    <>
      {geldend && geldend.uitgave !== uitgave.uitgave && (
        <Mededeling toon="let-op" titel={`Uitgave ${uitgave.uitgave} is vervangen`}>
          <p>
            Sinds <Datum op={todayInAmsterdam(geldend.gepubliceerdOp)} /> geldt uitgave {geldend.uitgave}.{' '}
            {geldend.toelichting}{' '}
            <a href={uitgavenPad(geldend, geldend.uitgave)}>Naar uitgave {geldend.uitgave}</a>
          </p>
        </Mededeling>
      )}
      <Publicatiekaart publicatie={uitgave} reeks={[]} trendbreuken={[]} />
    </>
  );
}
