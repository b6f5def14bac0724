import type { Metadata } from 'next';
import { bewaar, kiesKolommen, verwijder, vraagBestand } from '#app/(werkplek)/lijsten/actions.ts';
import { draaiTerug } from '#app/(werkplek)/meldingen/samen/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { PostvakBericht } from '#components/meldingen/postvak-bericht.tsx';
import { PostvakFilter } from '#components/meldingen/postvak-filter.tsx';
import { PostvakLijst } from '#components/meldingen/postvak-lijst.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listOpenMeldingen } from '#lib/meldingen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Meldingen' };

type Params = Record<string, string | undefined>;

export default async function MeldingenPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const uitkomst = await listOpenMeldingen(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { mag } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Meldingen"
        onder="Wat scholen meldden, het dringendste bovenaan."
        actie={
          <>
            {mag.terugmeldingen && (
              <KnopLink href="/meldingen/niet-bezorgd" soort="stil">
                Niet bezorgd
              </KnopLink>
            )}
            {mag.nieuw && (
              <KnopLink href="/meldingen/nieuw" icoon="plus">
                Melding invoeren
              </KnopLink>
            )}
          </>
        }
      />
      <div className="secties">
        <PostvakBericht params={params} terug={draaiTerug} />
        <PostvakFilter postvak={uitkomst.waarde} params={params} />
        <Lijstbalk
          stand={uitkomst.waarde.stand}
          params={params}
          acties={{ kiesKolommen, bewaar, verwijder, vraagBestand }}
        />
        <PostvakLijst postvak={uitkomst.waarde} params={params} />
      </div>
    </>
  );
}
