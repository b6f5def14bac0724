import type { Metadata } from 'next';
import { behandelSamen, wijsSamenToe } from '#app/(werkplek)/meldingen/samen/actions.ts';
import { SamenVoorbeeld } from '#components/meldingen/samen-voorbeeld.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd, LegeStaat } from '#components/ui/staten.tsx';
import { SAMEN_TITEL } from '#lib/meldingen/samen/labels.ts';
import { previewSamen } from '#lib/meldingen/samen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Meldingen samen behandelen' };

type Params = Record<string, string | string[] | undefined>;

export default async function SamenPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const kruimels = [{ titel: 'Meldingen', href: '/meldingen' }];
  if (!params.id)
    return (
      <>
        <Paginakop titel="Meldingen samen behandelen" kruimels={kruimels} />
        <LegeStaat
          titel="Er is niets aangevinkt"
          actie={<KnopLink href="/meldingen">Naar de meldingen</KnopLink>}
        >
          Vink in de lijst de meldingen aan die samen kunnen, en kies daar wat er moet gebeuren.
        </LegeStaat>
      </>
    );
  const uitkomst = await previewSamen(await requireActor(), params);
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
