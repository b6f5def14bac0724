import type { Metadata } from 'next';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Verlofaanvragen } from '#components/verlof/verloflijst.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { listVerlofaanvragen } from '#lib/verlof/queries.ts';

export const metadata: Metadata = { title: 'Verlof' };

type Params = Record<string, string | undefined>;

export default async function VerlofPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { toon, gemeente, na } = params;
  const uitkomst = await listVerlofaanvragen(await requireActor(), { toon, gemeente, na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Verlof"
        onder="Aanvragen van meer dan tien schooldagen voor gewichtige omstandigheden (Leerplichtwet art. 14)."
        actie={
          uitkomst.waarde.mag.vastleggen && (
            <KnopLink href="/verlof/nieuw" soort="primair" icoon="plus">
              Aanvraag vastleggen
            </KnopLink>
          )
        }
      />
      <Verlofaanvragen
        lijst={uitkomst.waarde}
        na={na}
        balk={<Lijstbalk stand={uitkomst.waarde.stand} params={params} acties={lijstacties} />}
      />
    </>
  );
}
