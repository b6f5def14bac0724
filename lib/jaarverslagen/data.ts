import type { Schooljaar } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Editie, Hoofdstuktekst, Inhoud, Kader, Uitleg } from './model.ts';

const KOLOMMEN = `e.id, e.versie, e.schooljaar, e.uitgave, e.status, e.reden, e.gemaakt_door as "gemaaktDoor", m.naam as "gemaaktDoorNaam",
  e.gemaakt_op as "gemaaktOp", e.makers, w.naam as "gewijzigdDoorNaam", e.gewijzigd_op as "gewijzigdOp",
  encode(e.hash, 'hex') as hash, v.naam as "vastgesteldDoorNaam", e.vastgesteld_op as "vastgesteldOp"`;
const TABELLEN = `jaarverslag_editie e
  left join lidmaatschap m on m.bureau_id = e.bureau_id and m.gebruiker_id = e.gemaakt_door
  left join lidmaatschap w on w.bureau_id = e.bureau_id and w.gebruiker_id = e.gewijzigd_door
  left join lidmaatschap v on v.bureau_id = e.bureau_id and v.gebruiker_id = e.vastgesteld_door`;

/** The newest school year first, of each the newest edition first. */
export async function listEdities(toegang: Toegang): Promise<Editie[]> {
  return toegang.sql<Editie>(
    `select ${KOLOMMEN} from ${TABELLEN} where e.bureau_id = $1 order by e.schooljaar desc, e.uitgave desc limit 100`,
    [toegang.bureauId],
  );
}

export async function findEditie(toegang: Toegang, id: string): Promise<Editie | undefined> {
  const [row] = await toegang.sql<Editie>(
    `select ${KOLOMMEN} from ${TABELLEN} where e.bureau_id = $1 and e.id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

/** What was frozen when it was made final. */
export async function findInhoud(toegang: Toegang, id: string): Promise<Inhoud | undefined> {
  const [row] = await toegang.sql<{ inhoud: Inhoud }>(
    `select inhoud from jaarverslag_editie where bureau_id = $1 and id = $2 and status = 'klaar'`,
    [toegang.bureauId, id],
  );
  return row?.inhoud;
}

/**
 * The next edition of this school year; undefined when one is in the making already. Its makers are who begins it, who wrote the words
 * it begins with, and who changed the form since somebody else last read it.
 */
export async function insertEditie(
  toegang: Toegang,
  schooljaar: Schooljaar,
  reden: string | null,
): Promise<string | undefined> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into jaarverslag_editie (bureau_id, schooljaar, uitgave, reden, gemaakt_door, gemaakt_op, makers, gewijzigd_door, gewijzigd_op)
     select $1, $2, coalesce(max(uitgave), 0) + 1, $3, $4, $5,
            array(select $4::uuid
                  union select unnest(v.makers) from jaarverslag_vorm v where v.bureau_id = $1
                  union select unnest(e.makers) from jaarverslag_editie e where e.bureau_id = $1 and e.schooljaar = $2),
            $4, $5 from jaarverslag_editie where bureau_id = $1 and schooljaar = $2
     on conflict (bureau_id, schooljaar) where status = 'concept' do nothing returning id`,
    [toegang.bureauId, schooljaar, reden, toegang.gebruikerId, toegang.nu],
  );
  return row?.id;
}

/** The words of an earlier edition, to go on with; what was ready is looked at again. */
export async function copyTeksten(toegang: Toegang, van: string, naar: string): Promise<void> {
  const rij = [toegang.bureauId, van, naar, toegang.gebruikerId, toegang.nu];
  await toegang.sql(
    `insert into jaarverslag_tekst (bureau_id, editie_id, hoofdstuk_id, tekst, gewijzigd_door, gewijzigd_op)
     select bureau_id, $3, hoofdstuk_id, tekst, $4, $5 from jaarverslag_tekst where bureau_id = $1 and editie_id = $2`,
    rij,
  );
  await toegang.sql(
    `insert into jaarverslag_kader (bureau_id, editie_id, hoofdstuk_id, volgorde, titel, tekst)
     select bureau_id, $3, hoofdstuk_id, volgorde, titel, tekst from jaarverslag_kader
      where bureau_id = $1 and editie_id = $2 and vervallen_op is null`,
    rij.slice(0, 3),
  );
  await toegang.sql(
    `insert into jaarverslag_uitleg (bureau_id, editie_id, controle, getallen, zin, gewijzigd_door, gewijzigd_op)
     select bureau_id, $3, controle, getallen, zin, $4, $5 from jaarverslag_uitleg where bureau_id = $1 and editie_id = $2`,
    rij,
  );
}

/** Whoever works on it, cannot make it final himself. False: it is not in the making any more. */
export async function touchEditie(toegang: Toegang, id: string): Promise<boolean> {
  const rows = await toegang.sql(`${TOUCH} and id = $4 returning id`, [...makerOf(toegang), id]);
  return rows.length === 1;
}

/** Who changes the form, works on every edition that follows it: those in the making, and those that begin with it. */
export async function touchConcepten(toegang: Toegang): Promise<void> {
  await toegang.sql(TOUCH, makerOf(toegang));
  await toegang.sql(
    'update jaarverslag_vorm set makers = makers || $2::uuid where bureau_id = $1 and not $2::uuid = any (makers)',
    [toegang.bureauId, toegang.gebruikerId],
  );
}

const TOUCH = `update jaarverslag_editie set versie = versie + 1, gewijzigd_door = $2, gewijzigd_op = $3,
  makers = case when $2::uuid = any (makers) then makers else makers || $2::uuid end where bureau_id = $1 and status = 'concept'`;
const makerOf = (toegang: Toegang) => [toegang.bureauId, toegang.gebruikerId, toegang.nu];

export async function freezeEditie(
  toegang: Toegang,
  { id, versie }: Pick<Editie, 'id' | 'versie'>,
  inhoud: Inhoud,
  hash: Buffer,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update jaarverslag_editie set versie = versie + 1, status = 'klaar', inhoud = $4, hash = $5, vastgesteld_door = $6, vastgesteld_op = $7
      where bureau_id = $1 and id = $2 and versie = $3 and status = 'concept' returning id`,
    [toegang.bureauId, id, versie, JSON.stringify(inhoud), hash, toegang.gebruikerId, toegang.nu],
  );
  if (rows.length === 0) return false;
  // Somebody else read the form with it: from here on counts who changes it again.
  await toegang.sql(`update jaarverslag_vorm set makers = '{}' where bureau_id = $1`, [toegang.bureauId]);
  return true;
}

export async function listTeksten(toegang: Toegang, editieId: string): Promise<Hoofdstuktekst[]> {
  return toegang.sql<Hoofdstuktekst>(
    `select hoofdstuk_id as "hoofdstukId", versie, tekst, afgerond from jaarverslag_tekst where bureau_id = $1 and editie_id = $2`,
    [toegang.bureauId, editieId],
  );
}

/** Version 0 is a text that nobody wrote yet. False: somebody was ahead of us. */
export async function saveTekst(
  toegang: Toegang,
  editieId: string,
  { hoofdstukId, versie, tekst, afgerond }: Hoofdstuktekst,
): Promise<boolean> {
  const rows = await toegang.sql(
    `insert into jaarverslag_tekst as t (bureau_id, editie_id, hoofdstuk_id, tekst, afgerond, gewijzigd_door, gewijzigd_op)
     select $1, $2, $3, $5, $6, $7, $8 where $4 = 0 or exists (select 1 from jaarverslag_tekst where bureau_id = $1 and editie_id = $2 and hoofdstuk_id = $3)
     on conflict (bureau_id, editie_id, hoofdstuk_id) do update set versie = t.versie + 1, tekst = excluded.tekst, afgerond = excluded.afgerond,
            gewijzigd_door = excluded.gewijzigd_door, gewijzigd_op = excluded.gewijzigd_op
      where t.versie = $4 returning t.versie`,
    [toegang.bureauId, editieId, hoofdstukId, versie, tekst, afgerond, toegang.gebruikerId, toegang.nu],
  );
  return rows.length === 1;
}

export async function listKaders(toegang: Toegang, editieId: string): Promise<Kader[]> {
  return toegang.sql<Kader>(
    `select id, versie, hoofdstuk_id as "hoofdstukId", titel, tekst from jaarverslag_kader
      where bureau_id = $1 and editie_id = $2 and vervallen_op is null order by volgorde, id`,
    [toegang.bureauId, editieId],
  );
}

export async function findKader(
  toegang: Toegang,
  id: string,
): Promise<(Kader & { editieId: string }) | undefined> {
  const [row] = await toegang.sql<Kader & { editieId: string }>(
    `select id, versie, hoofdstuk_id as "hoofdstukId", editie_id as "editieId", titel, tekst from jaarverslag_kader
      where bureau_id = $1 and id = $2 and vervallen_op is null`,
    [toegang.bureauId, id],
  );
  return row;
}

export async function insertKader(
  toegang: Toegang,
  editieId: string,
  { hoofdstukId, titel, tekst }: Pick<Kader, 'hoofdstukId' | 'titel' | 'tekst'>,
): Promise<void> {
  await toegang.sql(
    `insert into jaarverslag_kader (bureau_id, editie_id, hoofdstuk_id, volgorde, titel, tekst)
     select $1, $2, $3, coalesce(max(volgorde), 0) + 1, $4, $5 from jaarverslag_kader where bureau_id = $1 and editie_id = $2 and hoofdstuk_id = $3`,
    [toegang.bureauId, editieId, hoofdstukId, titel, tekst],
  );
}

export async function saveKader(
  toegang: Toegang,
  { id, versie, titel, tekst }: Pick<Kader, 'id' | 'versie' | 'titel' | 'tekst'>,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update jaarverslag_kader set versie = versie + 1, titel = $4, tekst = $5
      where bureau_id = $1 and id = $2 and versie = $3 and vervallen_op is null returning id`,
    [toegang.bureauId, id, versie, titel, tekst],
  );
  return rows.length === 1;
}

export async function lapseKader(toegang: Toegang, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    `update jaarverslag_kader set vervallen_op = $3 where bureau_id = $1 and id = $2 and vervallen_op is null returning id`,
    [toegang.bureauId, id, toegang.nu],
  );
  return rows.length === 1;
}

export async function listUitleg(toegang: Toegang, editieId: string): Promise<Uitleg[]> {
  return toegang.sql<Uitleg>(
    `select controle, versie, getallen, zin from jaarverslag_uitleg where bureau_id = $1 and editie_id = $2`,
    [toegang.bureauId, editieId],
  );
}

export async function saveUitleg(
  toegang: Toegang,
  editieId: string,
  { controle, getallen, zin }: Pick<Uitleg, 'controle' | 'getallen' | 'zin'>,
): Promise<void> {
  await toegang.sql(
    `insert into jaarverslag_uitleg as u (bureau_id, editie_id, controle, getallen, zin, gewijzigd_door, gewijzigd_op)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (bureau_id, editie_id, controle) do update set versie = u.versie + 1, getallen = excluded.getallen, zin = excluded.zin,
            gewijzigd_door = excluded.gewijzigd_door, gewijzigd_op = excluded.gewijzigd_op`,
    [toegang.bureauId, editieId, controle, getallen, zin, toegang.gebruikerId, toegang.nu],
  );
}
