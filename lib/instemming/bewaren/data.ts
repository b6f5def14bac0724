import { uiterlijkWeg } from '#lib/instemming/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Kandidaat = { id: string; jongereId: string; geboortedatum: Datum; startkwalificatieOp: Datum | null };

/** Destroys what hung on an instemming whose day has come. Gives of whom. */
export async function destroyIngetrokken(toegang: Toegang): Promise<readonly string[]> {
  const rows = await toegang.sql<{ id: string; jongereId: string }>(
    `select id, jongere_id as "jongereId" from instemming
      where bureau_id = $1 and kern = 'bijzonder' and vernietigen_op <= $2 and vernietigd_op is null for update`,
    [toegang.bureauId, toegang.vandaag],
  );
  for (const { id } of rows) await destroyVan(toegang, id, 'ingetrokken');
  return rows.map(({ jongereId }) => jongereId);
}

/** Two years after the 27th birthday or the startkwalificatie, whatever was agreed to (WEB art. 9.2.7 lid 3). */
export async function destroyNaTermijn(toegang: Toegang): Promise<readonly string[]> {
  const rows = await toegang.sql<Kandidaat>(
    `select i.id, i.jongere_id as "jongereId", j.geboortedatum, j.startkwalificatie_op as "startkwalificatieOp"
       from instemming i join jongere j on j.bureau_id = $1 and j.id = i.jongere_id
      where i.bureau_id = $1 and i.kern = 'bijzonder' and i.vernietigd_op is null for update of i`,
    [toegang.bureauId],
  );
  const voorbij = rows.filter(
    ({ geboortedatum, startkwalificatieOp }) =>
      uiterlijkWeg(geboortedatum, startkwalificatieOp) <= toegang.vandaag,
  );
  for (const { id } of voorbij) await destroyVan(toegang, id, 'termijn');
  return voorbij.map(({ jongereId }) => jongereId);
}

/** The rows themselves go, also those that a better answer replaced; that they are gone, and how many, stays with the instemming. */
async function destroyVan(toegang: Toegang, id: string, om: 'ingetrokken' | 'termijn'): Promise<void> {
  const weg = await toegang.sql(
    'delete from bijzonder.gegeven where bureau_id = $1 and instemming_id = $2 returning id',
    [toegang.bureauId, id],
  );
  await toegang.sql(
    `update instemming set versie = versie + 1, vernietigd_op = $3, vernietigd_om = $4, vernietigd_aantal = $5
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, toegang.vandaag, om, weg.length],
  );
}
