import type { Metadata } from 'next';
import { bevestigAllemaal } from '#app/(werkplek)/bestemmingen/actions.ts';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd, LegeStaat } from '#components/ui/staten.tsx';
import { BestemmingenSamen } from '#components/vsv-trajecten/bestemmingen-samen.tsx';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { previewBestemmingen } from '#lib/vsv-trajecten/bestemming/lijst/queries.ts';

export const metadata: Metadata = { title: 'Bestemmingen samen bevestigen' };

type Params = Record<string, string | string[] | undefined>;
const KRUIMELS = [{ titel: 'Bestemmingen', href: '/bestemmingen' }];

export default async function SamenPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const kop = <Paginakop titel="Samen bevestigen" kruimels={KRUIMELS} />;
  if (!params.id && params.alle !== 'ja')
    return (
      <>
        {kop}
        <LegeStaat
          titel="Er is niemand aangevinkt"
          actie={<KnopLink href="/bestemmingen">Naar de lijst</KnopLink>}
        >
          Vink in de lijst aan van wie u de bestemming bevestigt.
        </LegeStaat>
      </>
    );
  const uitkomst = await previewBestemmingen(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Een van deze jongeren" />;
  return (
    <>
      <Paginakop
        titel={`Samen bevestigen: ${formatDatum(uitkomst.waarde.peildatum)}`}
        onder="Er is nog niets gedaan. Kijk of dit klopt."
        kruimels={KRUIMELS}
      />
      <BestemmingenSamen voorbeeld={uitkomst.waarde} actie={bevestigAllemaal} />
    </>
  );
}
