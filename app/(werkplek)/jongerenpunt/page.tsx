import type { Metadata } from 'next';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Vragenlijst } from '#components/jongerenpunt/vragenlijst.tsx';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { listJongerenpuntvragen } from '#lib/doelgroepen/jongerenpunt/lijst/queries.ts';
import { findActor, requireActor } from '#lib/toegang/from-request.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: metPuntnaam('Jongerenpunt', (await findActor())?.jongerenpunt) };
}

type Params = Record<string, string | undefined>;

export default async function JongerenpuntPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { toon, vraag, van, woonplaats, na } = params;
  const uitkomst = await listJongerenpuntvragen(await requireActor(), { toon, vraag, van, woonplaats, na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const lijst = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={lijst.punt}
        onder="Vragen van jongeren van 16 tot 27 jaar, aan de balie, aan de telefoon en daarbuiten."
        actie={
          lijst.mag.behandelen && (
            <>
              <KnopLink href="/jongerenpunt/nieuw" soort="primair" icoon="plus">
                Vraag vastleggen
              </KnopLink>
              <KnopLink href="/jongerenpunt/actie" icoon="vinkje">
                Preventieve actie
              </KnopLink>
            </>
          )
        }
      />
      <Vragenlijst
        lijst={lijst}
        na={na}
        balk={<Lijstbalk stand={lijst.stand} params={params} acties={lijstacties} />}
      />
    </>
  );
}
