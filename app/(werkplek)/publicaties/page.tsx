import type { Metadata } from 'next';
import Link from 'next/link';
import { JaarKlaarzetten } from '#components/publicaties/jaar-klaarzetten.tsx';
import { KlaarzetFormulier } from '#components/publicaties/klaarzet-formulier.tsx';
import { OpenbareDocumenten } from '#components/publicaties/openbare-documenten.tsx';
import { Publicatielijst } from '#components/publicaties/publicatielijst.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listOpenbareEvaluaties } from '#lib/evaluatie/openbaar.ts';
import { listOpenbareEdities } from '#lib/jaarverslagen/openbaar.ts';
import { listPublicaties } from '#lib/publicaties/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { klaarzetten, klaarzettenJaar } from './actions.ts';

export const metadata: Metadata = { title: 'Publicaties' };

export default async function PublicatiesPagina() {
  const actor = await requireActor();
  const result = await listPublicaties(actor, {});
  if (!result.ok) return <Geweigerd weigering={result.weigering} wat="Publicaties" />;
  const { regels, schooljaren, indicatoren, magMaken } = result.waarde;
  const onderweg = Object.entries(
    Object.groupBy(
      regels.filter(({ status }) => status === 'concept' || status === 'ter-controle'),
      ({ schooljaar }) => schooljaar,
    ),
  ).map(([jaar, lijst]) => [jaar, lijst?.length ?? 0] as const);
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
          <Sectie titel="Een schooljaar klaarzetten">
            <JaarKlaarzetten actie={klaarzettenJaar} schooljaren={schooljaren} />
          </Sectie>
        )}
        {onderweg.length > 0 && (
          <Sectie titel="Klaargezet, nog niet openbaar">
            <ul>
              {onderweg.map(([jaar, aantal]) => (
                <li key={jaar}>
                  <Link prefetch={false} href={`/publicaties/jaar/${jaar}`}>
                    {`Cijfers van ${jaar} onder elkaar (${aantal})`}
                  </Link>
                </li>
              ))}
            </ul>
          </Sectie>
        )}
        {magMaken && (
          <Sectie titel="Eén cijfer klaarzetten">
            <KlaarzetFormulier actie={klaarzetten} schooljaren={schooljaren} indicatoren={indicatoren} />
          </Sectie>
        )}
        <OpenbareDocumenten
          edities={await listOpenbareEdities(actor.bureau.code)}
          evaluaties={await listOpenbareEvaluaties(actor.bureau.code)}
        />
        <Sectie titel="Overzicht">
          <Publicatielijst regels={regels} magMaken={magMaken} />
        </Sectie>
      </div>
    </>
  );
}
