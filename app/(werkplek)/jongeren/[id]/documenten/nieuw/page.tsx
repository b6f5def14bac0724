import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { houdConcept } from '#app/(werkplek)/concepten/actions.ts';
import { ToevoegFormulier } from '#components/documenten/toevoeg-formulier.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { GeenRecht, Geweigerd } from '#components/ui/staten.tsx';
import { readDocumenten } from '#lib/documenten/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { MATRIX } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Stuk toevoegen' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
type Vraag = 'document' | 'onderwerp' | 'terug' | 'fout' | 'afgebroken' | 'soort';

export default async function StukToevoegen({ params, searchParams }: Props) {
  const { id } = await params;
  const vraag = enkel<Vraag>(await searchParams);
  const actor = await requireActor();
  const { document: documentId, onderwerp } = vraag;
  const uitkomst = await readDocumenten(actor, { jongereId: id, onderwerp, documentId });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const pagina = uitkomst.waarde;
  if (!pagina.mag.toevoegen) return <GeenRecht zin={MATRIX['document.toevoegen'].zin} />;
  const stuk = pagina.stukken.find((item) => item.id === documentId);
  return (
    <>
      <Paginakop
        titel={stuk ? `Nieuwe versie van ${stuk.titel}` : 'Stuk toevoegen'}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: formatNaam(pagina.naam), href: `/jongeren/${id}` },
          { titel: 'Documenten', href: `/jongeren/${id}/documenten` },
        ]}
      />
      <ToevoegFormulier pagina={pagina} stuk={stuk} vraag={vraag} bewaarConcept={houdConcept} />
    </>
  );
}
