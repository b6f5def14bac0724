import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { stelVast, trekIn } from '#app/(werkplek)/jongeren/[id]/schooljaren/actions.ts';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Schooljaren } from '#components/jongeren/schooljaren.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readSchooljaren } from '#lib/jongeren/schooljaren/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Volledige schooljaren' };

export default async function SchooljarenPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const uitkomst = await readSchooljaren(await requireActor(), { jongereId: id });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const pagina = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Volledige schooljaren"
        onder="Na twaalf volledige schooljaren eindigt de leerplicht, ook als iemand nog geen zestien is (Leerplichtwet 1969, art. 3 lid 1 onder a)."
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: pagina.naam, href: `/jongeren/${id}` },
        ]}
      />
      <Schooljaren pagina={pagina} acties={{ stelVast, trekIn }} />
    </>
  );
}
