import type { Signaaluitkomst } from '#lib/absoluut-verzuim/model.ts';
import type { Bundel, Bundelregel } from '#lib/absoluut-verzuim/samen/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export async function insertBundel(
  toegang: Toegang,
  uitkomst: Signaaluitkomst,
  regels: readonly Bundelregel[],
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into absoluut_bundel (bureau_id, gebruiker_id, uitkomst, regels, gemaakt_op) values ($1, $2, $3, $4, $5) returning id`,
    [toegang.bureauId, toegang.gebruikerId, uitkomst, JSON.stringify(regels), toegang.nu],
  );
  if (!row) throw new Error('de bundel is niet bewaard');
  return row.id;
}

/** A bundle of this user himself; somebody else's does not exist for him. */
export async function findBundel(toegang: Toegang, id: string): Promise<Bundel | undefined> {
  const [row] = await toegang.sql<Bundel>(
    `select id, uitkomst, regels, gemaakt_op as "gemaaktOp", ongedaan_op as "ongedaanOp" from absoluut_bundel
      where bureau_id = $1 and id = $2 and gebruiker_id = $3`,
    [toegang.bureauId, id, toegang.gebruikerId],
  );
  return row;
}

export async function markOngedaan(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql('update absoluut_bundel set ongedaan_op = $3 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    id,
    toegang.nu,
  ]);
}

/** Takes back work that this bundle started; false when somebody touched it meanwhile. */
export async function takeBackWerk(
  toegang: Toegang,
  bundelId: string,
  werkprocesId: string,
  versie: number,
): Promise<boolean> {
  const [row] = await toegang.sql<{ gelukt: boolean }>(
    'select absoluut_werk_terugnemen($1, $2, $3) as gelukt',
    [bundelId, werkprocesId, versie],
  );
  return row?.gelukt === true;
}

export type Omgeving = {
  readonly jongereId: string;
  readonly naam: string;
  readonly werkLoopt: boolean;
  readonly meldingen: number;
};

/** Of each jongere the name, and whether work or meldingen of absoluut verzuim are open. */
export async function listOmgevingen(toegang: Toegang, jongereIds: readonly string[]): Promise<Omgeving[]> {
  const rows = await toegang.sql<Jongerenaam & Omit<Omgeving, 'naam'>>(
    `select j.id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam,
            exists (select 1 from werkproces w where w.bureau_id = $1 and w.jongere_id = j.id and w.soort = 'absoluut-verzuim'
                       and w.status <> 'gesloten') as "werkLoopt",
            (select count(*) from melding m where m.bureau_id = $1 and m.jongere_id = j.id and m.categorie = 'absoluut'
                and m.status = 'R') as meldingen
       from jongere j where j.bureau_id = $1 and j.id = any($2::uuid[])`,
    [toegang.bureauId, jongereIds],
  );
  return rows.map(({ jongereId, werkLoopt, meldingen, ...naam }) => ({
    jongereId,
    werkLoopt,
    meldingen,
    naam: formatNaamInLijst(naam),
  }));
}

/** New meldingen of absoluut verzuim about this jongere: they belong to the same signal. */
export async function listOpenMeldingIds(toegang: Toegang, jongereId: string): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `select id from melding where bureau_id = $1 and jongere_id = $2 and categorie = 'absoluut' and status = 'R' order by ontvangen_op, id`,
    [toegang.bureauId, jongereId],
  );
  return rows.map(({ id }) => id);
}
