import { filterOpVrij } from '#lib/jongeren/kijkrecht/data.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Bespreking, Punt, Puntresultaat, Taak, Wachtend } from '#lib/overleggen/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Omit<Punt, 'naam' | 'bespreking' | 'taken'> &
  Jongerenaam & {
    besprokenOp: Datum | null;
    resultaat: Puntresultaat | null;
    besluit: string | null;
    doorgeleidNaar: string | null;
  };

const KOLOMMEN = `a.id, a.versie, a.overleg, a.overleg_id as "overlegId", a.jongere_id as "jongereId", a.werkproces_id as "werkprocesId",
  (select eigenaar_id from werkproces where bureau_id = $1 and id = a.werkproces_id) as "werkEigenaarId",
  a.reden, a.grondslag, a.aangemeld_op as "aangemeldOp", l.naam as "aangemeldDoor", a.besproken_op as "besprokenOp", a.resultaat, a.besluit,
  a.doorgeleid_naar as "doorgeleidNaar", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam,
  (select count(*)::int from deling d where d.bureau_id = $1 and d.agendapunt_id = a.id) as delingen`;
const VAN = `from agendapunt a join jongere j on j.bureau_id = $1 and j.id = a.jongere_id
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = a.aangemeld_door`;

/** The agenda of one meeting; of who is outside one's own work there is no name. */
export async function listPunten(toegang: Toegang, overlegId: string): Promise<Punt[]> {
  const rows = await toegang.sql<Rij>(
    `select ${KOLOMMEN} ${VAN} where a.bureau_id = $1 and a.overleg_id = $2 and a.ingetrokken_op is null order by a.aangemeld_op, a.id`,
    [toegang.bureauId, overlegId],
  );
  const vrij = await filterOpVrij(
    toegang,
    rows.map(({ jongereId }) => jongereId),
  );
  const taken = await listTaken(
    toegang,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => puntVan(row, vrij.has(row.jongereId), taken.get(row.id) ?? []));
}

/** All items of one young person, the last first; for who may open his dossier. */
export async function listPuntenVan(toegang: Toegang, jongereId: string): Promise<Punt[]> {
  const rows = await toegang.sql<Rij>(
    `select ${KOLOMMEN} ${VAN} where a.bureau_id = $1 and a.jongere_id = $2 and a.ingetrokken_op is null
      order by a.besproken_op desc nulls first, a.aangemeld_op desc, a.id`,
    [toegang.bureauId, jongereId],
  );
  const taken = await listTaken(
    toegang,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => puntVan(row, true, taken.get(row.id) ?? []));
}

/** One item, by its own id or that of one of its tasks. */
export async function findPunt(
  toegang: Toegang,
  id: string,
  slot: '' | 'for update of a' = '',
): Promise<Punt | undefined> {
  const [row] = await toegang.sql<Rij>(
    `select ${KOLOMMEN} ${VAN} where a.bureau_id = $1 and a.ingetrokken_op is null
        and a.id = coalesce((select agendapunt_id from overlegtaak where bureau_id = $1 and id = $2), $2) ${slot}`,
    [toegang.bureauId, id],
  );
  return row && puntVan(row, true, (await listTaken(toegang, [row.id])).get(row.id) ?? []);
}

/** In free text stands who it is about: outside one's own work it is read with the case, for a reason. */
const MET_REDEN = 'U leest dit als u de zaak opent, met een reden.';

function puntVan(row: Rij, vrij: boolean, taken: readonly Taak[]): Punt {
  const {
    besprokenOp,
    resultaat,
    besluit,
    doorgeleidNaar,
    voornamen,
    voorvoegsel,
    geslachtsnaam,
    roepnaam,
    ...rest
  } = row;
  return {
    ...rest,
    naam: vrij ? formatNaam({ voornamen, voorvoegsel, geslachtsnaam, roepnaam }) : null,
    reden: vrij ? rest.reden : MET_REDEN,
    bespreking:
      besprokenOp && resultaat && besluit
        ? vrij
          ? { op: besprokenOp, resultaat, besluit, doorgeleidNaar }
          : { op: besprokenOp, resultaat, besluit: MET_REDEN, doorgeleidNaar: null }
        : null,
    taken: vrij ? taken : [],
  };
}

/** What waits for a meeting, the longest first. */
export async function listWachtend(toegang: Toegang): Promise<Wachtend[]> {
  const rows = await toegang.sql<Omit<Wachtend, 'naam'> & Jongerenaam>(
    `select a.id, a.jongere_id as "jongereId", a.overleg, a.reden, a.aangemeld_op as "aangemeldOp",
            j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam
       from agendapunt a join jongere j on j.bureau_id = $1 and j.id = a.jongere_id
      where a.bureau_id = $1 and a.overleg_id is null and a.ingetrokken_op is null and a.besproken_op is null
      order by a.aangemeld_op, a.id limit 100`,
    [toegang.bureauId],
  );
  const vrij = await filterOpVrij(
    toegang,
    rows.map(({ jongereId }) => jongereId),
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    ...(vrij.has(rest.jongereId)
      ? { naam: formatNaam({ voornamen, voorvoegsel, geslachtsnaam, roepnaam }) }
      : { naam: null, reden: MET_REDEN }),
  }));
}

/** A waiting item gets its meeting, with the legal basis without which it may not stand there. */
export async function plaatsOpOverleg(
  toegang: Toegang,
  id: string,
  overlegId: string | null,
  grondslag: string | null,
): Promise<void> {
  await toegang.sql(
    `update agendapunt set versie = versie + 1, overleg_id = $3, grondslag = coalesce($4, grondslag)
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, overlegId, grondslag],
  );
}

/** The meeting is called off: what was not discussed waits again. */
type Stand = { readonly open: number; readonly besproken: number };

/** How many items of this meeting wait for a decision, and how many have one. */
export async function countPunten(toegang: Toegang, overlegId: string): Promise<Stand> {
  const [row] = await toegang.sql<Stand>(
    `select count(*) filter (where besproken_op is null)::int as open, count(besproken_op)::int as besproken
       from agendapunt where bureau_id = $1 and overleg_id = $2 and ingetrokken_op is null`,
    [toegang.bureauId, overlegId],
  );
  return row ?? { open: 0, besproken: 0 };
}

export async function releasePunten(toegang: Toegang, overlegId: string): Promise<void> {
  await toegang.sql(
    `update agendapunt set versie = versie + 1, overleg_id = null
      where bureau_id = $1 and overleg_id = $2 and besproken_op is null and ingetrokken_op is null`,
    [toegang.bureauId, overlegId],
  );
}

export async function saveGrondslag(
  toegang: Toegang,
  id: string,
  { grondslag, reden }: { grondslag: string; reden: string },
): Promise<void> {
  await toegang.sql(
    'update agendapunt set versie = versie + 1, grondslag = $3, reden = $4 where bureau_id = $1 and id = $2',
    [toegang.bureauId, id, grondslag, reden],
  );
}

export async function saveBespreking(toegang: Toegang, id: string, bespreking: Bespreking): Promise<void> {
  const { op, resultaat, besluit, doorgeleidNaar } = bespreking;
  await toegang.sql(
    `update agendapunt set versie = versie + 1, besproken_op = $3, resultaat = $4, besluit = $5, doorgeleid_naar = $6, besproken_door = $7
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, op, resultaat, besluit, doorgeleidNaar, toegang.gebruikerId],
  );
}

export async function insertTaak(
  toegang: Toegang,
  punt: Pick<Punt, 'id' | 'jongereId'>,
  taak: { tekst: string; eigenaarId: string; partner: string | null },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into overlegtaak (bureau_id, agendapunt_id, jongere_id, tekst, eigenaar_id, partner, gegeven_op)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      ...[toegang.bureauId, punt.id, punt.jongereId, taak.tekst, taak.eigenaarId, taak.partner],
      toegang.vandaag,
    ],
  );
  if (!row) throw new Error('de taak is niet bewaard');
  return row.id;
}

type Taakrij = Omit<Taak, 'vervallen'> & { puntId: string; status: string | null };

/** The tasks of these items, as their terms stand; the owner is who has the term now. */
async function listTaken(toegang: Toegang, puntIds: readonly string[]): Promise<ReadonlyMap<string, Taak[]>> {
  const rows = await toegang.sql<Taakrij>(
    `select o.id, o.agendapunt_id as "puntId", o.tekst, l.naam as eigenaar, o.partner, t.uiterlijk, t.status, t.id as "termijnId",
            case when t.status = 'voldaan' then t.afgedaan_op end as "gedaanOp"
       from overlegtaak o
       left join lateral (select id, uiterlijk, status, afgedaan_op, eigenaar_id from termijn
                           where bureau_id = $1 and onderwerp_id = o.id and code = 'overlegtaak' order by aangemaakt_op desc, id limit 1) t on true
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = coalesce(t.eigenaar_id, o.eigenaar_id)
      where o.bureau_id = $1 and o.agendapunt_id = any($2::uuid[]) order by o.gegeven_op, t.uiterlijk nulls last, o.id`,
    [toegang.bureauId, puntIds],
  );
  const per = new Map<string, Taak[]>();
  for (const { puntId, status, ...taak } of rows)
    per.set(puntId, [...(per.get(puntId) ?? []), { ...taak, vervallen: status === 'vervallen' }]);
  return per;
}
