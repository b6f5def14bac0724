import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/absoluut-verzuim/actions.ts';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Filters } from '#components/absoluut-verzuim/filters.tsx';
import { NaBeoordelen } from '#components/absoluut-verzuim/na-beoordelen.tsx';
import { Signaalpaneel } from '#components/absoluut-verzuim/signaalpaneel.tsx';
import { Signalenlijst } from '#components/absoluut-verzuim/signalenlijst.tsx';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listAbsoluut } from '#lib/absoluut-verzuim/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Absoluut verzuim' };

type Params = Record<string, string | undefined>;

export default async function AbsoluutPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const uitkomst = await listAbsoluut(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const lijst = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Absoluut verzuim"
        onder="Wie volgens de BRP naar school moet en op geen school staat. Pas na bevestiging telt het."
        actie={
          <KnopLink href="/absoluut-verzuim/vergelijkingen" soort="stil">
            Vergelijkingen
          </KnopLink>
        }
      />
      <div className="secties">
        <NaBeoordelen params={params} terug={acties.draaiTerug} />
        <Filters lijst={lijst} params={params} />
        <Lijstbalk stand={lijst.stand} params={params} acties={lijstacties} />
        <div className={lijst.detail ? 'met-paneel' : undefined}>
          <Signalenlijst lijst={lijst} params={params} />
          {lijst.detail && (
            <Signaalpaneel
              key={lijst.detail.signaal.id}
              detail={lijst.detail}
              lijst={lijst}
              params={params}
              acties={acties}
            />
          )}
        </div>
      </div>
    </>
  );
}
