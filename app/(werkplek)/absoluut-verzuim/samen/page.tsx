import type { Metadata } from 'next';
import { bevestigSignalen, sluitSignalenAf } from '#app/(werkplek)/absoluut-verzuim/actions.ts';
import { SamenVoorbeeld } from '#components/absoluut-verzuim/samen-voorbeeld.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd, LegeStaat } from '#components/ui/staten.tsx';
import { HANDELING_UITKOMST } from '#lib/absoluut-verzuim/labels.ts';
import { previewBeoordelen } from '#lib/absoluut-verzuim/samen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Signalen samen beoordelen' };

type Params = Record<string, string | string[] | undefined>;

export default async function SamenPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const kruimels = [{ titel: 'Absoluut verzuim', href: '/absoluut-verzuim' }];
  const kop = <Paginakop titel="Signalen samen beoordelen" kruimels={kruimels} />;
  if (!params.id)
    return (
      <>
        {kop}
        <LegeStaat
          titel="Er is niets aangevinkt"
          actie={<KnopLink href="/absoluut-verzuim">Naar de signalen</KnopLink>}
        >
          Vink in de lijst de signalen aan met dezelfde uitkomst, en kies daar welke.
        </LegeStaat>
      </>
    );
  const uitkomst = await previewBeoordelen(await requireActor(), params);
  if (!uitkomst.ok && uitkomst.weigering.code !== 'geen-recht')
    return (
      <>
        {kop}
        <Geweigerd weigering={uitkomst.weigering} wat="Een van de signalen" />
      </>
    );
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel={`Samen beoordelen: ${HANDELING_UITKOMST[uitkomst.waarde.uitkomst].toLowerCase()}`}
        onder="Er is nog niets gedaan. Kijk of dit klopt."
        kruimels={kruimels}
      />
      <SamenVoorbeeld voorbeeld={uitkomst.waarde} sluitAf={sluitSignalenAf} bevestig={bevestigSignalen} />
    </>
  );
}
