import type { Metadata } from 'next';
import { beantwoord } from '#app/(werkplek)/kwaliteit/toets/actions.ts';
import { ToetsFormulier } from '#components/kwaliteit/toets-formulier.tsx';
import { ToetsKop } from '#components/kwaliteit/toets-kop.tsx';
import { Toetsuitslag } from '#components/kwaliteit/toets-uitslag.tsx';
import { Toetszaken } from '#components/kwaliteit/toets-zaken.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readDossiertoets } from '#lib/kwaliteit/toets/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Dossiertoets' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ zaak?: string }> };

export default async function DossiertoetsPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const uitkomst = await readDossiertoets(await requireActor(), { id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze toets" />;
  const pagina = uitkomst.waarde;
  const { zaak } = await searchParams;
  return (
    <>
      <ToetsKop toets={pagina.toets} />
      <div className="secties">
        <ToetsFormulier pagina={pagina} gekozen={zaak} actie={beantwoord} />
        <Toetszaken pagina={pagina} gekozen={zaak} />
        <Toetsuitslag pagina={pagina} />
      </div>
    </>
  );
}
