import type { Metadata } from 'next';
import { zetKlaar } from '#app/(werkplek)/herbeoordeling/actions.ts';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { Herbeoordelingfilter, Herbeoordelinglijst } from '#components/doelgroepen/herbeoordelinglijst.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { listHerbeoordeling } from '#lib/doelgroepen/herbeoordeling/queries.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Herbeoordeling' };

type Params = Record<string, string | undefined>;

export default async function HerbeoordelingPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const uitkomst = await listHerbeoordeling(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const lijst = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Herbeoordeling"
        onder={`Wie vóór ${formatDatum(lijst.voor)} zonder startkwalificatie van school ging, met een voorstel en waarom.`}
      />
      <div className="secties">
        {lijst.mag.doen && (
          <Formulier actie={zetKlaar} label="Voorstellen maken">
            <p className="gedempt">
              {lijst.peildatum
                ? `Voorstellen van ${formatDatum(lijst.peildatum)}.`
                : 'Baken zoekt wie in aanmerking komt en zegt bij ieder waarom.'}
            </p>
            <Verzendknop soort={lijst.peildatum ? 'secundair' : 'primair'} icoon="opnieuw">
              {lijst.peildatum ? 'Peil opnieuw' : 'Zet de herbeoordeling klaar'}
            </Verzendknop>
          </Formulier>
        )}
        <div>
          <Herbeoordelingfilter lijst={lijst} params={params} />
          <Lijstbalk stand={lijst.lijst} params={params} acties={lijstacties} />
          <Herbeoordelinglijst lijst={lijst} params={params} />
        </div>
      </div>
    </>
  );
}
