import type { Metadata } from 'next';
import { KlaarzetFormulier } from '#components/publicaties/klaarzet-formulier.tsx';
import { Publicatielijst } from '#components/publicaties/publicatielijst.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listPublicaties } from '#lib/publicaties/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { klaarzetten } from './actions.ts';

export const metadata: Metadata = { title: 'Publicaties' };

export default async function PublicatiesPagina() {
  const actor = await requireActor();
  const result = await listPublicaties(actor, {});
  if (!result.ok) return <Geweigerd weigering={result.weigering} wat="Publicaties" />;
  const { regels, schooljaren, indicatoren, magMaken } = result.waarde;
  return (
    <>
      <Paginakop
        titel="Publicaties"
        onder={
          <>
            Een cijfer wordt bevroren, door een tweede medewerker gecontroleerd en dan openbaar op{' '}
            <a href={`/cijfers/${actor.bureau.code}`}>de openbare pagina</a>.
          </>
        }
      />
      <div className="secties">
        {magMaken && (
          <Sectie titel="Cijfer klaarzetten">
            <KlaarzetFormulier actie={klaarzetten} schooljaren={schooljaren} indicatoren={indicatoren} />
          </Sectie>
        )}
        <Sectie titel="Overzicht">
          <Publicatielijst regels={regels} magMaken={magMaken} />
        </Sectie>
      </div>
    </>
  );
}
