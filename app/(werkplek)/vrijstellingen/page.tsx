import type { Metadata } from 'next';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { LijstFilter, type Filterwaarden } from '#components/vrijstellingen/lijst-filter.tsx';
import { LijstTabel } from '#components/vrijstellingen/lijst-tabel.tsx';
import { Tellingen } from '#components/vrijstellingen/tellingen.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { listVrijstellingen } from '#lib/vrijstellingen/lijst/queries.ts';

export const metadata: Metadata = { title: 'Vrijstellingen' };

type Props = { searchParams: Promise<Filterwaarden & { na?: string; export?: string }> };

export default async function VrijstellingenPagina({ searchParams }: Props) {
  const params = await searchParams;
  const { na, grond, status, schooljaar, gemeente, van } = params;
  const waarden = { grond, status, schooljaar, gemeente, van };
  const uitkomst = await listVrijstellingen(await requireActor(), { ...waarden, na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const lijst = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Vrijstellingen"
        onder="Beroepen en aanvragen op grond van de Leerplichtwet, en wat eruit kwam."
        actie={
          <>
            {lijst.mag.behandelen && (
              <KnopLink href="/vrijstellingen/nieuw" soort="primair" icoon="plus">
                Neem op
              </KnopLink>
            )}
            <KnopLink href="/vrijstellingen/verlenging">Verlenging</KnopLink>
            {lijst.mag.leveren && <KnopLink href="/vrijstellingen/duo">Naar DUO</KnopLink>}
            <KnopLink href="/vrijstellingen/registers" soort="stil">
              Verklaarders en scholen
            </KnopLink>
          </>
        }
      />
      <LijstFilter lijst={lijst} waarden={waarden} />
      <Lijstbalk stand={lijst.stand} params={params} acties={lijstacties} />
      <Tellingen lijst={lijst} />
      <LijstTabel lijst={lijst} waarden={waarden} bladert={Boolean(na)} />
    </>
  );
}
