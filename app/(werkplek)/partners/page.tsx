import type { Metadata } from 'next';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { Partnerlijst } from '#components/partners/partnerlijst.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readPartners } from '#lib/partners/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Partners' };

type Params = Record<string, string | undefined>;

export default async function PartnersPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { zoek, soort, na } = params;
  const uitkomst = await readPartners(await requireActor(), { zoek, soort, na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Partners"
        onder="Organisaties waar u mee werkt, en wie u daar moet hebben."
        actie={
          uitkomst.waarde.mag.beheren && (
            <KnopLink href="/partners/nieuw" soort="primair" icoon="plus">
              Organisatie toevoegen
            </KnopLink>
          )
        }
      />
      <Partnerlijst
        lijst={uitkomst.waarde}
        na={na}
        balk={
          <Lijstbalk
            stand={uitkomst.waarde.stand}
            params={params}
            acties={lijstacties}
            exportZin="Werkgegevens van partners, om mee te werken; geen gegevens van jongeren."
            zonderJongeren
          />
        }
      />
    </>
  );
}
