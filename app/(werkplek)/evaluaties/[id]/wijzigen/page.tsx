import type { Metadata } from 'next';
import { wijzig } from '#app/(werkplek)/evaluaties/actions.ts';
import { EvaluatieFormulier } from '#components/evaluaties/evaluatie-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readOpzet } from '#lib/evaluatie/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Evaluatie wijzigen' };

export default async function WijzigEvaluatiePagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await readOpzet(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze evaluatie" />;
  const evaluatie = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Evaluatie wijzigen"
        kruimels={[
          { titel: 'Evaluatie', href: '/evaluaties' },
          { titel: evaluatie.titel, href: `/evaluaties/${evaluatie.id}` },
        ]}
      />
      <EvaluatieFormulier actie={wijzig} evaluatie={evaluatie} />
    </>
  );
}
