import type { Metadata } from 'next';
import { behandelSamen, wijsSamenToe } from '#app/(werkplek)/meldingen/samen/actions.ts';
import { SamenVoorbeeld } from '#components/meldingen/samen-voorbeeld.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { SAMEN_TITEL } from '#lib/meldingen/samen/labels.ts';
import { previewSamen } from '#lib/meldingen/samen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Meldingen samen behandelen' };

type Params = Record<string, string | string[] | undefined>;

export default async function SamenPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const uitkomst = await previewSamen(await requireActor(), await searchParams);
  const kruimels = [{ titel: 'Meldingen', href: '/meldingen' }];
  if (!uitkomst.ok && uitkomst.weigering.code !== 'geen-recht')
    return (
      <>
        <Paginakop titel="Meldingen samen behandelen" kruimels={kruimels} />
        <Geweigerd weigering={uitkomst.weigering} wat="Een van de meldingen" />
      </>
    );
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel={SAMEN_TITEL[uitkomst.waarde.handeling]}
        onder="Er is nog niets gedaan. Kijk of dit klopt."
        kruimels={kruimels}
      />
      <SamenVoorbeeld voorbeeld={uitkomst.waarde} behandel={behandelSamen} wijsToe={wijsSamenToe} />
    </>
  );
}
