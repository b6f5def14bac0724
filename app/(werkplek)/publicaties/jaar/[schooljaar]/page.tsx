import type { Metadata } from 'next';
import Link from 'next/link';
import { AlOpenbaar } from '#components/publicaties/al-openbaar.tsx';
import { Controlekaart } from '#components/publicaties/controlekaart.tsx';
import { Jaarstappen } from '#components/publicaties/jaarstappen.tsx';
import { PublicatieStatus } from '#components/publicaties/publicatielijst.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd, LegeStaat } from '#components/ui/staten.tsx';
import { readPublicatiejaar } from '#lib/publicaties/jaar/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import * as acties from '../../actions.ts';

export const metadata: Metadata = { title: 'Cijfers van een schooljaar controleren' };

type Props = { params: Promise<{ schooljaar: string }> };

export default async function PublicatiejaarPagina({ params }: Props) {
  const actor = await requireActor();
  const result = await readPublicatiejaar(actor, await params);
  if (!result.ok) return <Geweigerd weigering={result.weigering} wat="De cijfers van dit schooljaar" />;
  const jaar = result.waarde;
  return (
    <>
      <Paginakop
        kruimels={[{ titel: 'Publicaties', href: '/publicaties' }]}
        titel={`Cijfers van ${jaar.schooljaar}`}
        onder="Wat klaarstaat en nog niet openbaar is, onder elkaar."
      />
      <Jaarstappen jaar={jaar} acties={acties} />
      {jaar.openbaar && (
        <AlOpenbaar openbaar={jaar.openbaar} jaar={jaar.schooljaar} bureau={actor.bureau.code} />
      )}
      {jaar.paginas.length === 0 && !jaar.openbaar && (
        <LegeStaat
          titel="Er staat niets klaar"
          actie={<KnopLink href="/publicaties">Naar publicaties</KnopLink>}
        >
          Van dit schooljaar is nog niets klaargezet. Het gaat om: {jaar.ontbreekt.join('; ')}.
        </LegeStaat>
      )}
      {jaar.paginas.map((pagina) => (
        <section key={pagina.publicatie.id} className="mb-8">
          <h2>
            <Link prefetch={false} href={`/publicaties/${pagina.publicatie.id}`}>
              {pagina.publicatie.definitie.titel}
            </Link>{' '}
            <PublicatieStatus status={pagina.publicatie.status} />
          </h2>
          <div className="secties">
            <Controlekaart pagina={pagina} />
          </div>
        </section>
      ))}
      {jaar.paginas.length > 1 && <Jaarstappen jaar={jaar} acties={acties} />}
    </>
  );
}
