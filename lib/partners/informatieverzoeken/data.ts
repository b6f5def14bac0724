import type { Datum } from '#lib/kalender/model.ts';
import type { Informatieverzoek, Wijze } from '#lib/partners/informatieverzoeken/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const SELECT = `select v.id, v.versie, v.jongere_id as "jongereId", v.werkproces_id as "werkprocesId", v.school_id as "schoolId", s.naam as school,
    s.sector, s.telefoon as "schoolTelefoon", v.gevraagd, v.gevraagd_op as "gevraagdOp", v.wijze, v.herinnerd_op::text[] as "herinnerdOp",
    (select t.uiterlijk from termijn t where t.bureau_id = $1 and t.onderwerp_id = v.id and t.code = 'T13' order by t.start_op desc limit 1) as uiterlijk,
    v.status, v.antwoord_op as "antwoordOp", v.antwoord, l.naam as wie
  from informatieverzoek v
  join school s on s.bureau_id = $1 and s.id = v.school_id
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = v.gebruiker_id`;

export async function listVerzoeken(toegang: Toegang, jongereId: string): Promise<Informatieverzoek[]> {
  return toegang.sql<Informatieverzoek>(
    `${SELECT} where v.bureau_id = $1 and v.jongere_id = $2 order by v.gevraagd_op desc, v.id limit 100`,
    [toegang.bureauId, jongereId],
  );
}

export async function findVerzoek(
  toegang: Toegang,
  id: string,
  slot: '' | 'for update of v' = '',
): Promise<Informatieverzoek | undefined> {
  const [row] = await toegang.sql<Informatieverzoek>(
    `${SELECT} where v.bureau_id = $1 and v.id = $2 ${slot}`,
    [toegang.bureauId, id],
  );
  return row;
}

type Nieuw = {
  readonly jongereId: string;
  readonly werkprocesId: string | null;
  readonly schoolId: string;
  readonly gevraagd: string;
  readonly gevraagdOp: Datum;
  readonly wijze: Wijze;
};

export async function insertVerzoek(toegang: Toegang, nieuw: Nieuw): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into informatieverzoek (bureau_id, jongere_id, werkproces_id, school_id, gevraagd, gevraagd_op, wijze, gebruiker_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      toegang.bureauId,
      nieuw.jongereId,
      nieuw.werkprocesId,
      nieuw.schoolId,
      nieuw.gevraagd,
      nieuw.gevraagdOp,
      nieuw.wijze,
      toegang.gebruikerId,
    ],
  );
  if (!row) throw new Error('het verzoek is niet bewaard');
  return row.id;
}

export async function addHerinnering(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
): Promise<boolean> {
  const rows = await toegang.sql(
    `update informatieverzoek set versie = versie + 1, herinnerd_op = herinnerd_op || $4::date
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [toegang.bureauId, id, versie, toegang.vandaag],
  );
  return rows.length > 0;
}

export async function closeVerzoek(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  einde: { readonly status: 'beantwoord' | 'ingetrokken'; readonly op: Datum; readonly tekst: string | null },
): Promise<boolean> {
  const rows = await toegang.sql(
    `update informatieverzoek set versie = versie + 1, status = $4, antwoord_op = $5, antwoord = $6
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [toegang.bureauId, id, versie, einde.status, einde.op, einde.tekst],
  );
  return rows.length > 0;
}

/** Where he is or was last enrolled: whom one asks first. */
export async function readLaatsteSchool(toegang: Toegang, jongereId: string): Promise<string | null> {
  const [row] = await toegang.sql<{ id: string }>(
    `select school_id as id from inschrijving where bureau_id = $1 and jongere_id = $2
      order by coalesce(tot, 'infinity') desc, van desc limit 1`,
    [toegang.bureauId, jongereId],
  );
  return row?.id ?? null;
}
