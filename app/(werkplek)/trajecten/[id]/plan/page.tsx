import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/trajecten/actions.ts';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { PapierKop } from '#components/vsv-trajecten/papier-kop.tsx';
import { PlanOpPapier } from '#components/vsv-trajecten/plan-op-papier.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { readPlanOpPapier } from '#lib/vsv-trajecten/delen/queries.ts';

export const metadata: Metadata = { title: 'Plan van aanpak' };

type Params = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | undefined>> };

export default async function PlanPagina({ params, searchParams }: Params) {
  const { id } = await params;
  const metHandtekening = (await searchParams).handtekening === 'ja';
  const uitkomst = await readPlanOpPapier(await requireActor(), { id });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Dit plan" geefReden={acties.geefReden} />;
  return (
    <>
      <PapierKop
        deel={uitkomst.waarde}
        titel="Plan van aanpak"
        onder="Zoals de jongere het meeneemt"
        sjabloon="plan-van-aanpak"
        anders={
          metHandtekening
            ? { href: `/trajecten/${id}/plan`, titel: 'Zonder regels voor handtekeningen' }
            : { href: `/trajecten/${id}/plan?handtekening=ja`, titel: 'Met regels voor handtekeningen' }
        }
      />
      <PlanOpPapier deel={uitkomst.waarde} metHandtekening={metHandtekening} />
    </>
  );
}
