import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/maatregelen/actions.ts';
import { Beheren } from '#components/maatregelen/beheren.tsx';
import { MaatregelKop } from '#components/maatregelen/maatregel-kop.tsx';
import { Opbrengst } from '#components/maatregelen/opbrengst.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { readMaatregel } from '#lib/vsv-trajecten/maatregelen/queries.ts';

export const metadata: Metadata = { title: 'Maatregel' };

export default async function MaatregelPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const uitkomst = await readMaatregel(await requireActor(), { id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const pagina = uitkomst.waarde;
  return (
    <>
      <MaatregelKop maatregel={pagina.maatregel} />
      <div className="secties">
        <Opbrengst pagina={pagina} />
        <Beheren pagina={pagina} acties={acties} />
      </div>
    </>
  );
}
