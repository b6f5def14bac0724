import type { Metadata } from 'next';
import { bevestig } from '#app/(werkplek)/herbeoordeling/actions.ts';
import { Herbeoordelingvoorbeeld } from '#components/doelgroepen/herbeoordelingvoorbeeld.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd, LegeStaat } from '#components/ui/staten.tsx';
import { previewHerbeoordeling } from '#lib/doelgroepen/herbeoordeling/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Herbeoordelingen bevestigen' };

type Params = Record<string, string | string[] | undefined>;

export default async function BevestigenPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const uitkomst = await previewHerbeoordeling(await requireActor(), await searchParams);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { regels } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Herbeoordelingen bevestigen"
        onder="Er is nog niets gedaan. Kijk of dit klopt."
        kruimels={[{ titel: 'Herbeoordeling', href: '/herbeoordeling' }]}
      />
      {regels.length === 0 ? (
        <LegeStaat
          titel="Er is niemand aangevinkt"
          actie={<KnopLink href="/herbeoordeling">Naar de lijst</KnopLink>}
        >
          Vink in de lijst aan wie u wilt bevestigen, of kies daar voor de hele lijst.
        </LegeStaat>
      ) : (
        <Herbeoordelingvoorbeeld voorbeeld={uitkomst.waarde} actie={bevestig} />
      )}
    </>
  );
}
