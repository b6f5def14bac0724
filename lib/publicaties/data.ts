import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type {
  Intern,
  Kop,
  Openbaar,
  Publicatie,
  Publicatieregel,
  Publicatiestatus,
} from '#lib/publicaties/model.ts';
import type { EerderePublicatie } from '#lib/publicaties/onthulling/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const COLUMNS = `p.id, p.indicator, p.schooljaar, p.uitgave, p.status, p.peildatum, p.bekend_op as "bekendOp", p.definitie, p.intern, p.openbaar,
  encode(p.hash, 'hex') as hash, encode(p.intern_zegel, 'hex') as "internZegel", p.toelichting, p.laatste_feit::text as "laatsteFeit", p.gemaakt_door as "gemaaktDoor", m.naam as "gemaaktDoorNaam", p.gemaakt_op as "gemaaktOp",
  c.naam as "gecontroleerdDoorNaam", p.gepubliceerd_op as "gepubliceerdOp"`;
const TABLES = `publicatie p
  left join lidmaatschap m on m.bureau_id = p.bureau_id and m.gebruiker_id = p.gemaakt_door
  left join lidmaatschap c on c.bureau_id = p.bureau_id and c.gebruiker_id = p.gecontroleerd_door`;

/** The publications of this bureau, newest school year first; at most 300. */
export async function listRegels(toegang: Toegang): Promise<Publicatieregel[]> {
  return toegang.sql<Publicatieregel>(
    `select p.id, p.indicator, p.schooljaar, p.uitgave, p.status, p.peildatum, p.gemaakt_door as "gemaaktDoor", m.naam as "gemaaktDoorNaam",
            p.gemaakt_op as "gemaaktOp", p.gepubliceerd_op as "gepubliceerdOp", p.definitie->>'titel' as titel
       from ${TABLES} where p.bureau_id = $1 order by p.schooljaar desc, p.indicator, p.uitgave desc limit 300`,
    [toegang.bureauId],
  );
}

/** The publications of one school year that are not public yet, in the order of making. */
export async function listOnderweg(
  toegang: Toegang,
  schooljaar: Schooljaar,
): Promise<{ id: string; indicator: string; status: Publicatiestatus }[]> {
  return toegang.sql(
    `select id, indicator, status from publicatie where bureau_id = $1 and schooljaar = $2 and status in ('concept', 'ter-controle')
      order by gemaakt_op, id`,
    [toegang.bureauId, schooljaar],
  );
}

export async function hasGepubliceerd(
  toegang: Toegang,
  { indicator, schooljaar }: { indicator: string; schooljaar: Schooljaar },
): Promise<boolean> {
  const rows = await toegang.sql(
    `select 1 from publicatie where bureau_id = $1 and indicator = $2 and schooljaar = $3 and status in ('gepubliceerd', 'ingetrokken') limit 1`,
    [toegang.bureauId, indicator, schooljaar],
  );
  return rows.length > 0;
}

export async function readOne(toegang: Toegang, id: string): Promise<Publicatie | undefined> {
  const [found] = await toegang.sql<Publicatie>(
    `select ${COLUMNS} from ${TABLES} where p.bureau_id = $1 and p.id = $2`,
    [toegang.bureauId, id],
  );
  return found;
}

/** Everything of this bureau that is or was public, or was so before a moment: a reader may have kept what was withdrawn. */
export async function listPublished(
  toegang: Toegang,
  voor: Date | null = null,
): Promise<Pick<Publicatie, 'indicator' | 'schooljaar' | 'intern' | 'openbaar'>[]> {
  return toegang.sql(
    `select indicator, schooljaar, intern, openbaar from publicatie
      where bureau_id = $1 and status in ('gepubliceerd', 'ingetrokken') and ($2::timestamptz is null or gepubliceerd_op < $2)
      order by gepubliceerd_op, id`,
    [toegang.bureauId, voor],
  );
}

export type NieuwePublicatie = {
  indicator: string;
  schooljaar: Schooljaar;
  peildatum: Datum;
  bekendOp: Date;
  definitie: Kop;
  intern: Intern;
  openbaar: Openbaar;
  hash: Buffer;
  internZegel: Buffer;
  toelichting: string | null;
};

/** Adds a concept as the next edition of this figure and year; gives its id. Who does so at the same time waits, and has the edition after it. */
export async function insertConcept(toegang: Toegang, nieuw: NieuwePublicatie): Promise<string> {
  await toegang.sql(`select pg_advisory_xact_lock(hashtextextended('uitgave', $1))`, [toegang.bureauId]);
  const [row] = await toegang.sql<{ id: string }>(
    `insert into publicatie (bureau_id, indicator, schooljaar, uitgave, status, peildatum, bekend_op, definitie, intern, openbaar, hash, intern_zegel, toelichting, gemaakt_door, vervangt, laatste_feit)
     select $1, $2, $3, coalesce(max(uitgave), 0) + 1, 'concept', $4, $5, $6, $7, $8, $9, $12, $10, $11,
            (select id from publicatie v where v.bureau_id = $1 and v.indicator = $2 and v.schooljaar = $3 and v.status = 'gepubliceerd' order by uitgave desc limit 1),
            coalesce((select max(id) from gebeurtenis g where g.bureau_id = $1), 0)
       from publicatie where bureau_id = $1 and indicator = $2 and schooljaar = $3 returning id`,
    [
      toegang.bureauId,
      nieuw.indicator,
      nieuw.schooljaar,
      nieuw.peildatum,
      nieuw.bekendOp,
      JSON.stringify(nieuw.definitie),
      JSON.stringify(nieuw.intern),
      JSON.stringify(nieuw.openbaar),
      nieuw.hash,
      nieuw.toelichting,
      toegang.gebruikerId,
      nieuw.internZegel,
    ],
  );
  if (!row) throw new Error('De publicatie is niet bewaard');
  return row.id;
}

/** Moves a publication to another state when it still stands where it was seen; false when someone was first. */
export async function moveTo(
  toegang: Toegang,
  publicatie: { readonly id: string; readonly status: Publicatiestatus },
  naar: Publicatiestatus,
  rest: { toelichting?: string } = {},
): Promise<boolean> {
  const rows = await toegang.sql(
    `update publicatie set status = $4,
       gecontroleerd_door = case when $4 = 'gepubliceerd' then $5::uuid else gecontroleerd_door end,
       gepubliceerd_op = case when $4 = 'gepubliceerd' then $6::timestamptz else gepubliceerd_op end,
       toelichting = coalesce($7, toelichting)
      where bureau_id = $1 and id = $2 and status = $3 returning id`,
    [
      toegang.bureauId,
      publicatie.id,
      publicatie.status,
      naar,
      toegang.gebruikerId,
      toegang.nu,
      rest.toelichting ?? null,
    ],
  );
  return rows.length > 0;
}

export async function deleteConcept(toegang: Toegang, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    `delete from publicatie where bureau_id = $1 and id = $2 and status = 'concept' returning id`,
    [toegang.bureauId, id],
  );
  return rows.length > 0;
}

/** One at a time goes out: two that do not see each other could together tell what each apart hides. Until the transaction ends. */
export async function lockOpenbaar(toegang: Toegang): Promise<void> {
  await toegang.sql(`select pg_advisory_xact_lock(hashtextextended('openbaar', $1))`, [toegang.bureauId]);
}

/** Tables that went out beside the published figures, such as those of a jaarverslag. */
export async function listOpenbareTabellen(
  toegang: Toegang,
  voor?: Date | null,
): Promise<EerderePublicatie[]> {
  return toegang.sql<EerderePublicatie>(
    `select tabel, openbaar from openbare_tabel where bureau_id = $1 and ($2::timestamptz is null or op < $2) order by op, id`,
    [toegang.bureauId, voor ?? null],
  );
}

export async function insertOpenbareTabellen(
  toegang: Toegang,
  bron: { readonly soort: string; readonly id: string },
  tabellen: readonly EerderePublicatie[],
): Promise<void> {
  await toegang.sql(
    `insert into openbare_tabel (bureau_id, bron, bron_id, tabel, openbaar, op)
     select $1, $2, $3, t->'tabel', t->'openbaar', $5 from jsonb_array_elements($4::jsonb) as t`,
    [toegang.bureauId, bron.soort, bron.id, JSON.stringify(tabellen), toegang.nu],
  );
}
