import type { Metadata } from 'next';
import { maak } from '#app/(werkplek)/evaluaties/actions.ts';
import { EvaluatieFormulier } from '#components/evaluaties/evaluatie-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { GeenRecht, Geweigerd } from '#components/ui/staten.tsx';
import { listEvaluaties } from '#lib/evaluatie/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { MATRIX } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Nieuwe evaluatie' };

export default async function NieuweEvaluatiePagina() {
  const uitkomst = await listEvaluaties(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Evaluatie" />;
  if (!uitkomst.waarde.magMaken) return <GeenRecht zin={MATRIX['evaluatie.maken'].zin} />;
  return (
    <>
      <Paginakop titel="Nieuwe evaluatie" kruimels={[{ titel: 'Evaluatie', href: '/evaluaties' }]} />
      <EvaluatieFormulier actie={maak} />
    </>
  );
}
