import type { Toegang } from '#lib/toegang/model.ts';
import type { Evaluatie, Evaluatieregel, Notitie } from './model.ts';

export type Inhoud = Omit<Evaluatie, 'id' | 'versie' | 'woorden' | 'gemaaktDoor' | 'gewijzigdOp'>;

const KOLOMMEN = `e.id, e.versie, e.titel, e.functie, e.fte, e.veranderd_op as "veranderdOp", e.tweede_stap_op as "tweedeStapOp",
  e.van, e.tot, e.maten, e.vraag, e.vraag_bron as "vraagBron", e.woorden, l.naam as "gemaaktDoor", e.gewijzigd_op as "gewijzigdOp"`;

export async function insertEvaluatie(toegang: Toegang, inhoud: Inhoud): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into evaluatie (bureau_id, titel, functie, fte, veranderd_op, tweede_stap_op, van, tot, maten, vraag, vraag_bron, gemaakt_door, gemaakt_op, gewijzigd_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13) returning id`,
    [toegang.bureauId, ...waarden(inhoud), toegang.gebruikerId, toegang.nu],
  );
  if (!row) throw new Error('de evaluatie is niet bewaard');
  return row.id;
}

/** False: somebody was ahead of us. */
export async function saveEvaluatie(
  toegang: Toegang,
  { id, versie }: Pick<Evaluatie, 'id' | 'versie'>,
  inhoud: Inhoud,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update evaluatie set versie = versie + 1, titel = $2, functie = $3, fte = $4, veranderd_op = $5, tweede_stap_op = $6, van = $7,
            tot = $8, maten = $9, vraag = $10, vraag_bron = $11, gewijzigd_op = $12
      where bureau_id = $1 and id = $13 and versie = $14 returning id`,
    [toegang.bureauId, ...waarden(inhoud), toegang.nu, id, versie],
  );
  return rows.length === 1;
}

function waarden(inhoud: Inhoud): unknown[] {
  const { titel, functie, fte, veranderdOp, tweedeStapOp, van, tot, maten, vraag, vraagBron } = inhoud;
  return [titel, functie, fte, veranderdOp, tweedeStapOp, van, tot, maten, vraag, vraagBron];
}

export async function saveWoorden(
  toegang: Toegang,
  { id, versie }: Pick<Evaluatie, 'id' | 'versie'>,
  woorden: Evaluatie['woorden'],
): Promise<boolean> {
  const rows = await toegang.sql(
    `update evaluatie set versie = versie + 1, woorden = $4, gewijzigd_op = $5
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [toegang.bureauId, id, versie, JSON.stringify(woorden), toegang.nu],
  );
  return rows.length === 1;
}

export async function findEvaluatie(toegang: Toegang, id: string): Promise<Evaluatie | undefined> {
  const [row] = await toegang.sql<Evaluatie>(
    `select ${KOLOMMEN} from evaluatie e
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = e.gemaakt_door
      where e.bureau_id = $1 and e.id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

/** The latest change first. */
export async function listEvaluatieregels(toegang: Toegang): Promise<Evaluatieregel[]> {
  return toegang.sql<Evaluatieregel>(
    `select id, titel, functie, fte, veranderd_op as "veranderdOp", gewijzigd_op as "gewijzigdOp" from evaluatie
      where bureau_id = $1 order by veranderd_op desc, id`,
    [toegang.bureauId],
  );
}

export async function insertNotitie(
  toegang: Toegang,
  evaluatieId: string,
  { soort, op, zin }: Omit<Notitie, 'id'>,
): Promise<void> {
  await toegang.sql(
    `insert into evaluatie_notitie (bureau_id, evaluatie_id, soort, op, zin, gemaakt_door, gemaakt_op)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [toegang.bureauId, evaluatieId, soort, op, zin, toegang.gebruikerId, toegang.nu],
  );
}

/** False: it was not there, or taken away already. */
export async function lapseNotitie(toegang: Toegang, evaluatieId: string, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    `update evaluatie_notitie set vervallen_op = $4
      where bureau_id = $1 and evaluatie_id = $2 and id = $3 and vervallen_op is null returning id`,
    [toegang.bureauId, evaluatieId, id, toegang.nu],
  );
  return rows.length === 1;
}

export async function listNotities(toegang: Toegang, evaluatieId: string): Promise<Notitie[]> {
  return toegang.sql<Notitie>(
    `select id, soort, op, zin from evaluatie_notitie
      where bureau_id = $1 and evaluatie_id = $2 and vervallen_op is null order by op, id`,
    [toegang.bureauId, evaluatieId],
  );
}
