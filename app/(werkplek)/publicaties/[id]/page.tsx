import type { Metadata } from 'next';
import { Controlekaart } from '#components/publicaties/controlekaart.tsx';
import { Stappen } from '#components/publicaties/stappen.tsx';
import { PublicatieStatus } from '#components/publicaties/publicatielijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readPublicatie } from '#lib/publicaties/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import * as acties from '../actions.ts';

export const metadata: Metadata = { title: 'Cijfer controleren' };

export default async function PublicatiePagina({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const result = await readPublicatie(actor, await params);
  if (!result.ok) return <Geweigerd weigering={result.weigering} wat="Deze publicatie" />;
  const { publicatie } = result.waarde;
  return (
    <>
      <Paginakop
        kruimels={[{ titel: 'Publicaties', href: '/publicaties' }]}
        titel={`${publicatie.definitie.titel}, ${publicatie.schooljaar}`}
        onder={
          <>
            Uitgave {publicatie.uitgave} · <PublicatieStatus status={publicatie.status} />
          </>
        }
      />
      <Stappen pagina={result.waarde} acties={acties} bureau={actor.bureau.code} />
      <div className="secties">
        <Controlekaart pagina={result.waarde} />
      </div>
    </>
  );
}
