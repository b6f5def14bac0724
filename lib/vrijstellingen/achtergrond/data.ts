import type { Datum, SchrikkelConventie, Periode } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import type { KpUitzonderingCode } from '#lib/jongeren/model.ts';
import { kpUitzonderingVan } from '#lib/jongeren/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Verklaarderkern } from '#lib/vrijstellingen/gronden/model.ts';
import type { Achtergrond, Toetsbronnen } from '#lib/vrijstellingen/toetsing/rules.ts';

type Persoon = {
  jongereId: string;
  geboren: Datum;
  overleden: Datum | null;
  startkwalificatie: Datum | null;
  uitzondering: KpUitzonderingCode | null;
  uitzonderingOp: Datum | null;
  schooljarenEinde: Datum | null;
  schrikkel: SchrikkelConventie | null;
};
type Woon = Periode & { jongereId: string; code: string | null };
type School = Periode & {
  jongereId: string;
  school: string;
  richting: string | null;
  sector: Sector;
  buitenland: boolean;
};
type Vrij = Periode & { jongereId: string; id: string; grond: Grond; permanent: boolean };

/** What is known of these young people, in four statements whatever their number. */
export async function readAchtergronden(
  toegang: Toegang,
  ids: readonly string[],
): Promise<Map<string, Achtergrond>> {
  const parameters = [toegang.bureauId, ids];
  const personen = await toegang.sql<Persoon>(
    `select id as "jongereId", geboortedatum as geboren, overleden_op as overleden, startkwalificatie_op as startkwalificatie,
            kp_uitzondering as uitzondering, kp_uitzondering_op as "uitzonderingOp",
            schooljaren_einde as "schooljarenEinde", keuze('schrikkel_conventie') as schrikkel
       from jongere where bureau_id = $1 and id = any($2::uuid[])`,
    parameters,
  );
  const woon = grouped(
    await toegang.sql<Woon>(
      `select jongere_id as "jongereId", gemeente_code as code, van, tot from woonperiode
        where bureau_id = $1 and jongere_id = any($2::uuid[]) and soort = 'brp' order by van`,
      parameters,
    ),
  );
  const school = grouped(
    await toegang.sql<School>(
      `select i.jongere_id as "jongereId", s.naam as school, s.richting, i.sector, i.onderwijssoort = 'BUITENLAND' as buitenland, i.van, i.tot
         from inschrijving i join school s on s.bureau_id = $1 and s.id = i.school_id
        where i.bureau_id = $1 and i.jongere_id = any($2::uuid[]) order by i.van`,
      parameters,
    ),
  );
  const vrij = grouped(
    await toegang.sql<Vrij>(
      `select id, jongere_id as "jongereId", grond, van, tot, permanent from vrijstelling
        where bureau_id = $1 and jongere_id = any($2::uuid[]) order by van, id`,
      parameters,
    ),
  );
  return new Map(
    personen.map((persoon) => {
      const { jongereId } = persoon;
      return [jongereId, make(persoon, woon.get(jongereId), school.get(jongereId), vrij.get(jongereId))];
    }),
  );
}

function make(persoon: Persoon, woon: Woon[] = [], scholen: School[] = [], vrij: Vrij[] = []): Achtergrond {
  return {
    jongereId: persoon.jongereId,
    feiten: {
      geboortedatum: persoon.geboren,
      overledenOp: persoon.overleden,
      startkwalificatieOp: persoon.startkwalificatie,
      kpUitzondering: kpUitzonderingVan(persoon.uitzondering, persoon.uitzonderingOp),
      schooljarenEinde: persoon.schooljarenEinde,
      schrikkelConventie: persoon.schrikkel,
      woonperiodes: woon.map(({ van, tot, code }) => ({
        ...endedByNext({ van, tot }, woon),
        plaats: code ? { soort: 'GEMEENTE', gemeentecode: code } : { soort: 'BUITENLAND' },
      })),
    },
    inschrijvingen: scholen,
    vrijstellingen: vrij,
  };
}

/** A period without an end stops where the next one begins. */
function endedByNext(periode: Periode, alle: readonly Periode[]): Periode {
  const next = alle.find((ander) => ander.van > periode.van);
  if (periode.tot !== null || !next) return periode;
  return { van: periode.van, tot: addDays(next.van, -1) };
}

function grouped<R extends { jongereId: string }>(rows: readonly R[]): Map<string, R[]> {
  const per = new Map<string, R[]>();
  for (const row of rows) per.set(row.jongereId, [...(per.get(row.jongereId) ?? []), row]);
  return per;
}

/** The gemeenten of this bureau with the period in which they belonged to it. */
export async function listBureaugemeenten(toegang: Toegang): Promise<Toetsbronnen['gemeenten']> {
  return toegang.sql<Periode & { code: string }>(
    'select gemeente_code as code, van, tot from bureau_gemeente where bureau_id = $1',
    [toegang.bureauId],
  );
}

export async function findVerklaarderkern(
  toegang: Toegang,
  id: string | null,
): Promise<Verklaarderkern | null> {
  if (!id) return null;
  const [row] = await toegang.sql<Verklaarderkern>(
    `select naam, soort, aangewezen_van as "aangewezenVan", aangewezen_tot as "aangewezenTot" from verklaarder
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id],
  );
  return row ?? null;
}

export async function findBuitenlandseSchoolkern(
  toegang: Toegang,
  id: string | null,
): Promise<{ naam: string; land: string } | null> {
  if (!id) return null;
  const [row] = await toegang.sql<{ naam: string; land: string }>(
    'select naam, land from buitenlandse_school where bureau_id = $1 and id = $2',
    [toegang.bureauId, id],
  );
  return row ?? null;
}
