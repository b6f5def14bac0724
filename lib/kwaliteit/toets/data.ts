import { tijdstipTekst, type Plek } from '#lib/platform/bladeren/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Antwoorden, Toets, Toetsregel, Toetsstand, Toetszaak } from '#lib/kwaliteit/toets/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Bron = { van: Datum; tot: Datum; stand: Toetsstand; soort: string | null };

/** All work one can draw from. */
export async function listTrekbaar(toegang: Toegang, { van, tot, stand, soort }: Bron): Promise<string[]> {
  const waar =
    stand === 'gesloten'
      ? `status = 'gesloten' and gesloten_op between $2 and $3`
      : `status <> 'gesloten' and gestart_op between $2 and $3`;
  const rows = await toegang.sql<{ id: string }>(
    `select id from werkproces where bureau_id = $1 and ${waar} and ($4::text is null or soort = $4)`,
    [toegang.bureauId, van, tot, soort],
  );
  return rows.map(({ id }) => id);
}

export async function insertToets(
  toegang: Toegang,
  toets: Omit<Toets, 'id' | 'gemaaktDoor' | 'gemaaktOp'>,
  werkprocesIds: readonly string[],
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into dossiertoets (bureau_id, naam, van, tot, stand, soort, gevraagd, omvang, zaad, vragen, gemaakt_door, gemaakt_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      toegang.bureauId,
      toets.naam,
      toets.van,
      toets.tot,
      toets.stand,
      toets.soort,
      toets.gevraagd,
      toets.omvang,
      toets.zaad,
      JSON.stringify(toets.vragen),
      toegang.gebruikerId,
      toegang.nu,
    ],
  );
  if (!row) throw new Error('de toets is niet bewaard');
  await toegang.sql(
    `insert into dossiertoetszaak (bureau_id, dossiertoets_id, werkproces_id, volgnummer)
     select $1, $2, id, plek from unnest($3::uuid[]) with ordinality as w (id, plek)`,
    [toegang.bureauId, row.id, werkprocesIds],
  );
  return row.id;
}

/** The last one drawn first. */
export async function listToetsen(
  toegang: Toegang,
  na: Plek | null,
  aantal: number,
): Promise<(Toetsregel & { sleutel: string })[]> {
  return toegang.sql<Toetsregel & { sleutel: string }>(
    `select t.id, t.naam, t.van, t.tot, t.stand, t.soort, t.omvang, l.naam as "gemaaktDoor", t.gemaakt_op as "gemaaktOp",
            count(z.id)::int as zaken, count(z.getoetst_op)::int as getoetst, ${tijdstipTekst('t.gemaakt_op')} || '_' || t.id as sleutel
       from dossiertoets t
       left join dossiertoetszaak z on z.bureau_id = $1 and z.dossiertoets_id = t.id
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = t.gemaakt_door
      where t.bureau_id = $1
        and ($2::text[] is null or (t.gemaakt_op, t.id) < (($2::text[])[1]::timestamptz, ($2::text[])[2]::uuid))
      group by t.bureau_id, t.id, l.naam order by t.gemaakt_op desc, t.id desc limit $3`,
    [toegang.bureauId, na, aantal],
  );
}

export async function findToets(toegang: Toegang, id: string): Promise<Toets | undefined> {
  const [row] = await toegang.sql<Toets>(
    `select t.id, t.naam, t.van, t.tot, t.stand, t.soort, t.gevraagd, t.omvang, t.zaad, t.vragen, l.naam as "gemaaktDoor",
            t.gemaakt_op as "gemaaktOp"
       from dossiertoets t left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = t.gemaakt_door
      where t.bureau_id = $1 and t.id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

const ZAAK = `select z.id, z.versie, z.volgnummer, z.werkproces_id as "werkprocesId", w.jongere_id as "jongereId", w.soort, g.naam as gemeente,
    w.gemeente_code as "gemeenteCode", w.sector, e.naam as eigenaar, w.gestart_op as "gestartOp", z.antwoorden,
    z.getoetst_op as "getoetstOp", d.naam as "getoetstDoor", z.dossiertoets_id as "toetsId"
  from dossiertoetszaak z join werkproces w on w.bureau_id = $1 and w.id = z.werkproces_id
  left join gemeente g on g.code = w.gemeente_code
  left join lidmaatschap e on e.bureau_id = $1 and e.gebruiker_id = w.eigenaar_id
  left join lidmaatschap d on d.bureau_id = $1 and d.gebruiker_id = z.getoetst_door`;

export async function listToetszaken(toegang: Toegang, toetsId: string): Promise<Toetszaak[]> {
  return toegang.sql<Toetszaak>(
    `${ZAAK} where z.bureau_id = $1 and z.dossiertoets_id = $2 order by z.volgnummer`,
    [toegang.bureauId, toetsId],
  );
}

export async function findToetszaak(
  toegang: Toegang,
  id: string,
): Promise<(Toetszaak & { toetsId: string }) | undefined> {
  const [row] = await toegang.sql<Toetszaak & { toetsId: string }>(
    `${ZAAK} where z.bureau_id = $1 and z.id = $2 for update of z`,
    [toegang.bureauId, id],
  );
  return row;
}

/** False: somebody was ahead of us. `klaar`: every question has its answer. */
export async function saveAntwoorden(
  toegang: Toegang,
  zaak: { id: string; versie: number },
  antwoorden: Antwoorden,
  klaar: boolean,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update dossiertoetszaak set versie = versie + 1, antwoorden = $4, getoetst_op = $5::date, getoetst_door = $6
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [
      toegang.bureauId,
      zaak.id,
      zaak.versie,
      JSON.stringify(antwoorden),
      klaar ? toegang.vandaag : null,
      toegang.gebruikerId,
    ],
  );
  return rows.length === 1;
}
