import type { Metadata } from 'next';
import {
  laatVervallen,
  verplaatsCode,
  voegCodeToe,
  wijzigCode,
} from '#app/(werkplek)/beheer/codelijsten/actions.ts';
import { CodeToevoegen, CodeWijzigen } from '#components/beheer/code-formulieren.tsx';
import { CodelijstTabel } from '#components/beheer/codelijst-tabel.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { lijstLabel } from '#lib/werkprocessen/codelijsten/beheer/labels.ts';
import { showCodelijst } from '#lib/werkprocessen/codelijsten/beheer/queries.ts';

export const metadata: Metadata = { title: 'Codelijst' };

type Eigenschappen = { params: Promise<{ lijst: string }>; searchParams: Promise<{ wijzig?: string }> };

export default async function CodelijstPagina({ params, searchParams }: Eigenschappen) {
  const { wijzig } = await searchParams;
  const uitkomst = await showCodelijst(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze codelijst" />;
  const { codelijst, kern, vandaag } = uitkomst.waarde;
  const { lijst, waarden } = codelijst;
  const gekozen = waarden.find((waarde) => waarde.code === wijzig);
  const kruimels = [
    { titel: 'Beheer', href: '/beheer' },
    { titel: 'Codelijsten', href: '/beheer/codelijsten' },
  ];
  return (
    <>
      <Paginakop titel={lijstLabel(lijst)} kruimels={kruimels} />
      <div className="secties">
        {!codelijst.eigen && (
          <Mededeling titel="Dit is de startlijst van Baken">
            Bij de eerste wijziging wordt dit de eigen lijst van het bureau.
          </Mededeling>
        )}
        <CodelijstTabel lijst={lijst} waarden={waarden} verplaats={verplaatsCode} />
        {gekozen ? (
          <CodeWijzigen
            key={gekozen.code}
            {...{ lijst, kern, vandaag }}
            waarde={gekozen}
            wijzig={wijzigCode}
            verval={laatVervallen}
          />
        ) : (
          <CodeToevoegen lijst={lijst} kern={kern} actie={voegCodeToe} />
        )}
      </div>
    </>
  );
}
