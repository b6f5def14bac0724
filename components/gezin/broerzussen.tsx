import type { Broerzus } from '#lib/jongeren/gezin/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';

/** Brothers and sisters: who shares a parent. A dossier outside one's own work shows only that it is there. */
export function Broerzussen({ broerzussen }: { broerzussen: readonly Broerzus[] }) {
  return (
    <Sectie titel="Broers en zussen" aantal={broerzussen.length}>
      {broerzussen.length === 0 ? (
        <LegeStaat titel="Geen bekend">
          Wie hier bij het bureau bekend is en een ouder deelt, verschijnt vanzelf.
        </LegeStaat>
      ) : (
        <Lijst label="Broers en zussen">
          {broerzussen.map((ander) => (
            <Lijstrij
              key={ander.id}
              titel={`${formatNaam(ander.naam)}, ${ander.leeftijd} jaar`}
              href={`/jongeren/${ander.id}/gezin`}
              onder={`via ${ander.via.join(' en ')}${ander.dossier ? `; ${ander.dossier.school ?? 'niet ingeschreven'}` : ''}`}
            >
              {ander.dossier ? (
                ander.dossier.openWerk.map((soort) => (
                  <Status key={soort} toon="bezig">
                    {soortLabel(soort)}
                  </Status>
                ))
              ) : (
                <Status>buiten uw werk</Status>
              )}
            </Lijstrij>
          ))}
        </Lijst>
      )}
    </Sectie>
  );
}
