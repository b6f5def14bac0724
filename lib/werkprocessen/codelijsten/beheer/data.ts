import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Codebeheerwaarde, Codelijst } from '#lib/werkprocessen/codelijsten/beheer/model.ts';
import { beginwaarden, kernLabel } from '#lib/werkprocessen/codelijsten/beheer/rules.ts';

type Rij = {
  lijst: string;
  code: string;
  label: string;
  kern: string;
  volgorde: number;
  geldigVan: Datum | null;
  geldigTot: Datum | null;
};

/** The lists for which the bureau has words of its own. */
export async function readEigenLijsten(toegang: Toegang): Promise<Map<string, Codebeheerwaarde[]>> {
  const rows = await toegang.sql<Rij>(
    `select lijst, code, label, kern_code as kern, volgorde, geldig_van as "geldigVan", geldig_tot as "geldigTot"
       from codewaarde where bureau_id = $1 order by lijst, volgorde, label, code`,
    [toegang.bureauId],
  );
  const waarden = rows.map(({ lijst, ...rest }) => ({
    lijst,
    waarde: { ...rest, ...derived(lijst, rest, toegang.vandaag) },
  }));
  return new Map(
    [...Map.groupBy(waarden, (item) => item.lijst)].map(([lijst, items]) => [
      lijst,
      items.map((item) => item.waarde),
    ]),
  );
}

function derived(lijst: string, row: Omit<Rij, 'lijst'>, vandaag: Datum) {
  return {
    kernLabel: kernLabel(lijst, row.kern),
    verlopen: row.geldigTot !== null && row.geldigTot < vandaag,
  };
}

/** What is offered now: the bureau's own words, or the start list. */
export function startCodelijst(lijst: string): Codelijst {
  const waarden = beginwaarden(lijst).map(({ code, label, kern }, volgorde) => {
    const row = { code, label, kern, volgorde, geldigVan: null, geldigTot: null };
    return { ...row, kernLabel: kernLabel(lijst, kern), verlopen: false };
  });
  return { lijst, eigen: false, waarden };
}

/** Gives the bureau the start list as its own, if it has none yet; after that it may change the words. */
export async function adoptStartlijst(toegang: Toegang, lijst: string): Promise<void> {
  const waarden = beginwaarden(lijst);
  await toegang.sql(
    `insert into codewaarde (bureau_id, lijst, code, label, kern_code, volgorde)
     select $1, $2, code, label, kern, plek from unnest($3::text[], $4::text[], $5::text[]) with ordinality as w (code, label, kern, plek)
      where not exists (select 1 from codewaarde where bureau_id = $1 and lijst = $2)
     on conflict do nothing`,
    [
      toegang.bureauId,
      lijst,
      waarden.map((waarde) => waarde.code),
      waarden.map((waarde) => waarde.label),
      waarden.map((waarde) => waarde.kern),
    ],
  );
}

/** The codes of a list in order, locked, so that two who change the order do it one after the other. */
export async function lockCodes(toegang: Toegang, lijst: string): Promise<string[]> {
  const rows = await toegang.sql<{ code: string }>(
    'select code from codewaarde where bureau_id = $1 and lijst = $2 order by volgorde, label, code for update',
    [toegang.bureauId, lijst],
  );
  return rows.map((row) => row.code);
}

export async function insertCode(
  toegang: Toegang,
  waarde: { lijst: string; code: string; label: string; kern: string },
): Promise<void> {
  await toegang.sql(
    `insert into codewaarde (bureau_id, lijst, code, label, kern_code, volgorde)
     values ($1, $2, $3, $4, $5, (select coalesce(max(volgorde), 0) + 1 from codewaarde where bureau_id = $1 and lijst = $2))`,
    [toegang.bureauId, waarde.lijst, waarde.code, waarde.label, waarde.kern],
  );
}

export async function updateCode(
  toegang: Toegang,
  waarde: { lijst: string; code: string; label: string; kern: string },
): Promise<boolean> {
  const rows = await toegang.sql(
    'update codewaarde set label = $4, kern_code = $5 where bureau_id = $1 and lijst = $2 and code = $3 returning 1',
    [toegang.bureauId, waarde.lijst, waarde.code, waarde.label, waarde.kern],
  );
  return rows.length > 0;
}

export async function updateGeldigTot(
  toegang: Toegang,
  lijst: string,
  code: string,
  geldigTot: Datum | null,
): Promise<boolean> {
  const rows = await toegang.sql(
    'update codewaarde set geldig_tot = $4 where bureau_id = $1 and lijst = $2 and code = $3 returning 1',
    [toegang.bureauId, lijst, code, geldigTot],
  );
  return rows.length > 0;
}

export async function saveOrder(toegang: Toegang, lijst: string, codes: readonly string[]): Promise<void> {
  await toegang.sql(
    `update codewaarde c set volgorde = o.plek from unnest($3::text[]) with ordinality as o (code, plek)
      where c.bureau_id = $1 and c.lijst = $2 and c.code = o.code`,
    [toegang.bureauId, lijst, codes],
  );
}
