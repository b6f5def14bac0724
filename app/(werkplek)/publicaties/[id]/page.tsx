import type { Metadata } from 'next';
import { Controlekaart } from '#components/publicaties/controlekaart.tsx';
import { Narekenen } from '#components/publicaties/narekening.tsx';
import { Stappen } from '#components/publicaties/stappen.tsx';
import { PublicatieStatus } from '#components/publicaties/publicatielijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { recountPublicatie } from '#lib/publicaties/narekenen/queries.ts';
import { readPublicatie } from '#lib/publicaties/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import * as acties from '../actions.ts';

export const metadata: Metadata = { title: 'Cijfer controleren' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ nareken?: string }> };

export default async function PublicatiePagina({ params, searchParams }: Props) {
  const actor = await requireActor();
  const gevraagd = (await searchParams).nareken !== undefined;
  const result = await readPublicatie(actor, await params);
  if (!result.ok) return <Geweigerd weigering={result.weigering} wat="Deze publicatie" />;
  const { publicatie, mag } = result.waarde;
  const narekening = gevraagd && mag.narekenen ? await recountPublicatie(actor, { id: publicatie.id }) : null;
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
        {narekening && !narekening.ok && <Geweigerd weigering={narekening.weigering} />}
        <Narekenen pagina={result.waarde} narekening={narekening?.ok ? narekening.waarde : null} />
        <Controlekaart pagina={result.waarde} />
      </div>
    </>
  );
}
