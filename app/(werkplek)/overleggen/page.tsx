import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/overleggen/actions.ts';
import { Agenderen } from '#components/overleggen/agenderen.tsx';
import { Eerder, Komend } from '#components/overleggen/overleggen.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listOverleggen } from '#lib/overleggen/queries.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Overleggen' };

type Eigenschappen = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OverleggenPagina({ searchParams }: Eigenschappen) {
  const { team } = enkel<'team'>(await searchParams);
  const uitkomst = await listOverleggen(await requireActor(), { team });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze pagina" />;
  const pagina = uitkomst.waarde;
  return (
    <>
      <Paginakop titel="Overleggen" onder="Met partners over jongeren die vastlopen" />
      <div className="twee-kolommen">
        <div className="secties">
          <Agenderen pagina={pagina} actie={acties.zetOp} />
        </div>
        <aside className="secties" aria-label="Overleggen">
          <Komend pagina={pagina} plan={acties.plan} />
          <Eerder overleggen={pagina.eerder} />
        </aside>
      </div>
    </>
  );
}
