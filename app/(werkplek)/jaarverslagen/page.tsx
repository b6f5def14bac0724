import type { Metadata } from 'next';
import { begin } from '#app/(werkplek)/jaarverslagen/actions.ts';
import { BeginFormulier } from '#components/jaarverslagen/begin-formulier.tsx';
import { Editielijst } from '#components/jaarverslagen/editielijst.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listJaarverslagen } from '#lib/jaarverslagen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Jaarverslag' };

export default async function JaarverslagenPagina() {
  const uitkomst = await listJaarverslagen(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Jaarverslag" />;
  const lijst = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Jaarverslag"
        onder="Elk schooljaar één verslag: eigen hoofdstukken en teksten, cijfers uit het werk aan dossiers."
        actie={
          <Knoppen>
            <KnopLink href="/jaarverslagen/vorm" soort="stil">
              Hoofdstukken en cijfers
            </KnopLink>
            <KnopLink href="/jaarverslagen/landelijk" soort="stil">
              Landelijke cijfers
            </KnopLink>
          </Knoppen>
        }
      />
      <div className="secties">
        <Editielijst {...lijst} />
        {lijst.magMaken && lijst.heeftVorm && (
          <Sectie titel="Begin een jaarverslag">
            <BeginFormulier actie={begin} {...lijst} />
          </Sectie>
        )}
      </div>
    </>
  );
}
