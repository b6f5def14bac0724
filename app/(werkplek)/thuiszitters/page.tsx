import type { Metadata } from 'next';
import { bewaar, kiesKolommen, verwijder, vraagBestand } from '#app/(werkplek)/lijsten/actions.ts';
import * as acties from '#app/(werkplek)/thuiszitters/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { Filters, type Filterwaarden } from '#components/thuiszitters/filters.tsx';
import { Gedaan } from '#components/thuiszitters/gedaan.tsx';
import { Handelen } from '#components/thuiszitters/handelen.tsx';
import { Langdurigsignalen } from '#components/thuiszitters/signalen.tsx';
import { Thuiszitterslijst } from '#components/thuiszitters/thuiszitterslijst.tsx';
import { Verloop } from '#components/thuiszitters/verloop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readUitslag } from '#lib/indicatoren/queries.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { listThuiszitters } from '#lib/thuiszitters/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Thuiszitters' };

type Props = {
  searchParams: Promise<
    Filterwaarden & {
      na?: string;
      weg?: string;
      export?: string;
      kies?: string;
      gedaan?: string;
      feit?: string;
    }
  >;
};

export default async function ThuiszittersPagina({ searchParams }: Props) {
  const {
    na,
    weg,
    export: bestand,
    kies,
    gedaan,
    feit,
    soort,
    duur,
    sector,
    gemeente,
    van,
    agenda,
  } = await searchParams;
  const waarden = { soort, duur, sector, gemeente, van, agenda };
  const actor = await requireActor();
  const uitkomst = await listThuiszitters(actor, { ...waarden, na, weg });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const lijst = uitkomst.waarde;
  const schooljaar = schooljaarVan(lijst.vandaag);
  const verloop = await readUitslag(actor, { code: 'thuiszitters', schooljaar, per: ['resultaat'] });
  return (
    <>
      <Paginakop
        titel="Thuiszitters"
        onder="Wie vandaag niet naar school gaat: niet ingeschreven, of langer dan vier weken afwezig. De langste tijd thuis staat bovenaan."
      />
      <Gedaan gedaan={gedaan} feit={feit} actie={acties.trekIn} terug={keuzesVan(waarden)} />
      <Filters waarden={waarden} gemeenten={lijst.gemeenten} />
      <Lijstbalk
        stand={lijst.stand}
        params={{ ...waarden, export: bestand }}
        acties={{ kiesKolommen, bewaar, verwijder, vraagBestand }}
      />
      <div className="secties">
        <Handelen lijst={lijst} gekozen={kies} terug={keuzesVan(waarden)} acties={acties} />
        <Thuiszitterslijst lijst={lijst} waarden={waarden} bladert={Boolean(na)} na={na} />
        <Langdurigsignalen lijst={lijst} waarden={{ ...waarden, na, weg }} />
        {verloop.ok && <Verloop uitslag={verloop.waarde} />}
      </div>
    </>
  );
}

function keuzesVan(waarden: Filterwaarden): string {
  return String(new URLSearchParams(Object.entries(waarden).filter(([, waarde]) => Boolean(waarde))));
}
