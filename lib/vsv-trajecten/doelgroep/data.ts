import type { KpUitzonderingCode } from '#lib/jongeren/model.ts';
import { kpUitzonderingVan } from '#lib/jongeren/rules.ts';
import type { Grond, Woonperiode } from '#lib/jongeren/leerplicht/model.ts';
import type { Datum, SchrikkelConventie } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Doelgroepstand } from '#lib/vsv-trajecten/doelgroep/model.ts';

type Rij = {
  id: string;
  geboren: Datum;
  overleden: Datum | null;
  startkwalificatie: Datum | null;
  uitzondering: KpUitzonderingCode | null;
  uitzonderingOp: Datum | null;
  schrikkel: SchrikkelConventie | null;
  woonperioden: readonly { van: Datum; tot: Datum | null; gemeente: string | null }[];
  vrijstellingen: readonly { van: Datum; tot: Datum | null; grond: Grond }[];
  onderwijssoort: string | null;
  zonderSinds: Datum | null;
  verzuimSinds: Datum | null;
};

/** What the proposal of a target group rests on, as it is known today, for all these young persons in one statement. */
export async function readDoelgroepstanden(
  toegang: Toegang,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Doelgroepstand>> {
  const rows = await toegang.sql<Rij>(
    `select j.id, j.geboortedatum as geboren, j.overleden_op as overleden, j.startkwalificatie_op as startkwalificatie,
            j.kp_uitzondering as uitzondering, j.kp_uitzondering_op as "uitzonderingOp", keuze('schrikkel_conventie') as schrikkel,
            coalesce((select jsonb_agg(jsonb_build_object('van', van, 'tot', tot, 'gemeente', gemeente_code) order by van) from woonperiode
                       where bureau_id = $1 and jongere_id = j.id and soort = 'brp'), '[]') as woonperioden,
            coalesce((select jsonb_agg(jsonb_build_object('van', van, 'tot', tot, 'grond', grond) order by van) from vrijstelling
                       where bureau_id = $1 and jongere_id = j.id), '[]') as vrijstellingen,
            i.onderwijssoort, i.zonder_sinds as "zonderSinds",
            (select min(begindatum) from melding where bureau_id = $1 and jongere_id = j.id and categorie = 'verzuim-18plus'
                and status in ('R', 'B')) as "verzuimSinds"
       from jongere j
       left join lateral (
         select onderwijssoort, case when tot < $3 then tot + 1 end as zonder_sinds from inschrijving
          where bureau_id = $1 and jongere_id = j.id and van <= $3
          order by (tot is null or tot >= $3) desc, tot desc nulls first, van desc, id limit 1) i on true
      where j.bureau_id = $1 and j.id = any($2::uuid[])`,
    [toegang.bureauId, ids, toegang.vandaag],
  );
  return new Map(rows.map((row) => [row.id, standVan(row)]));
}

export async function readDoelgroepstand(
  toegang: Toegang,
  jongereId: string,
): Promise<Doelgroepstand | undefined> {
  return (await readDoelgroepstanden(toegang, [jongereId])).get(jongereId);
}

function standVan(row: Rij): Doelgroepstand {
  const ingeschreven = row.onderwijssoort !== null && row.zonderSinds === null;
  return {
    feiten: {
      geboortedatum: row.geboren,
      overledenOp: row.overleden,
      startkwalificatieOp: row.startkwalificatie,
      kpUitzondering: kpUitzonderingVan(row.uitzondering, row.uitzonderingOp),
      schrikkelConventie: row.schrikkel,
      vrijstellingen: row.vrijstellingen,
      woonperiodes: row.woonperioden.map(({ van, tot, gemeente }): Woonperiode => ({
        van,
        tot,
        plaats: gemeente ? { soort: 'GEMEENTE', gemeentecode: gemeente } : { soort: 'BUITENLAND' },
      })),
    },
    laatste:
      row.onderwijssoort === null
        ? null
        : { onderwijssoort: row.onderwijssoort, zonderSinds: row.zonderSinds },
    onderwijs: ingeschreven
      ? { ingeschreven, zonderOnderwijsSinds: row.verzuimSinds }
      : { ingeschreven: false },
  };
}
