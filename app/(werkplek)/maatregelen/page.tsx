import type { Metadata } from 'next';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { voegToe } from '#app/(werkplek)/maatregelen/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { MaatregelVelden } from '#components/maatregelen/maatregel-velden.tsx';
import { Filters, Maatregelenlijst } from '#components/maatregelen/maatregelenlijst.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { listMaatregelen } from '#lib/vsv-trajecten/maatregelen/queries.ts';

export const metadata: Metadata = { title: 'Maatregelen' };

type Params = Record<string, string | undefined>;

export default async function MaatregelenPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const uitkomst = await listMaatregelen(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const lijst = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Maatregelen"
        onder="Waaruit begeleiding wordt betaald. Wie meedoet, volgt uit de interventies in de trajecten."
      />
      <div className="secties">
        <Filters params={params} />
        <Lijstbalk stand={lijst.stand} params={params} acties={lijstacties} />
        <Maatregelenlijst lijst={lijst} params={params} />
        {lijst.magBeheren && (
          <Uitklap titel="Maatregel toevoegen" knop="secundair" icoon="plus">
            <Formulier actie={voegToe} label="Maatregel toevoegen">
              <MaatregelVelden />
              <Verzendknop>Voeg deze maatregel toe</Verzendknop>
            </Formulier>
          </Uitklap>
        )}
      </div>
    </>
  );
}
