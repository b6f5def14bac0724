import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { listStanden, type StandMetVersie } from '#lib/meldingen/data.ts';
import { openAangeleverd } from '#lib/meldingen/koppelen/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Genoemd = {
  readonly stand: StandMetVersie;
  readonly naam: string;
  readonly school: string | null;
};
type Rij = Partial<Jongerenaam> & { id: string; aangeleverd: Buffer | null; school: string | null };

/** Each melding with who it is about and which school sent it, by name. */
export async function listNamen(toegang: Toegang, ids: readonly string[]): Promise<Genoemd[]> {
  const standen = await listStanden(toegang, ids);
  const rows = await toegang.sql<Rij>(
    `select m.id, m.aangeleverd, s.naam as school, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam
       from melding m
       left join jongere j on j.bureau_id = $1 and j.id = m.jongere_id
       left join school s on s.bureau_id = $1 and s.id = m.school_id
      where m.bureau_id = $1 and m.id = any($2::uuid[])`,
    [toegang.bureauId, ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return standen
    .map((stand) => {
      const row = byId.get(stand.id);
      const received = row?.aangeleverd ? openAangeleverd(toegang.bureauId, row.aangeleverd) : null;
      return { stand, naam: formatNaamInLijst(received ?? row ?? {}), school: row?.school ?? null };
    })
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
