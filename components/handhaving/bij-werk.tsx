import type { Dossierhandhaving } from '#lib/handhaving/lezen/model.ts';
import { Aanwezigheid, Dwangsommen } from '#components/handhaving/dossierdeel.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

/** Enforcement on this piece of work: what there is, and the way to it. */
export function HandhavingBijWerk({
  handhaving,
  werkprocesId,
}: {
  handhaving: Dossierhandhaving;
  werkprocesId: string;
}) {
  const dwangsommen = handhaving.dwangsommen.filter((lod) => lod.werkprocesId === werkprocesId);
  const aanwezig = handhaving.aanwezig.filter((item) => item.werkprocesId === werkprocesId);
  return (
    <Sectie titel="Handhaving">
      <Aanwezigheid aanwezig={aanwezig} />
      {dwangsommen.length > 0 && <Dwangsommen dwangsommen={dwangsommen} />}
      {aanwezig.length === 0 && dwangsommen.length === 0 && (
        <p className="gedempt">Geen handhaving. Hulp gaat voor; handhaven kan als dat niet genoeg is.</p>
      )}
      <Knoppen>
        <KnopLink href={`/jongeren/${handhaving.jongereId}/handhaving?werkproces=${werkprocesId}`} klein>
          Naar handhaving
        </KnopLink>
      </Knoppen>
    </Sectie>
  );
}
