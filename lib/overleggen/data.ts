import type { Datum } from '#lib/kalender/model.ts';
import { OVERLEG_LABEL } from '#lib/overleggen/agenda/labels.ts';
import { OVERLEGGEN, type Overleg } from '#lib/overleggen/agenda/model.ts';
import type {
  Deelnemer,
  Nieuwedeelnemer,
  Overlegkop,
  Overlegregel,
  Overlegstatus,
} from '#lib/overleggen/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KOLOMMEN = `o.id, o.versie, o.soort, o.naam, o.op, o.tijd, o.plaats, o.voorzitter, o.status`;
const TELLING = `(select count(*)::int from agendapunt a where a.bureau_id = $1 and a.overleg_id = o.id and a.ingetrokken_op is null) as punten,
  (select count(*)::int from agendapunt a where a.bureau_id = $1 and a.overleg_id = o.id and a.besproken_op is not null) as besproken`;

/** From today on, the first first. */
export async function listKomend(toegang: Toegang): Promise<Overlegregel[]> {
  return toegang.sql<Overlegregel>(
    `select ${KOLOMMEN}, ${TELLING} from overleg o where o.bureau_id = $1 and o.op >= $2 and o.status <> 'vervallen'
      order by o.op, o.tijd nulls last, o.id limit 30`,
    [toegang.bureauId, toegang.vandaag],
  );
}

/** Before today, or called off; the last first. */
export async function listEerder(toegang: Toegang): Promise<Overlegregel[]> {
  return toegang.sql<Overlegregel>(
    `select ${KOLOMMEN}, ${TELLING} from overleg o where o.bureau_id = $1 and (o.op < $2 or o.status = 'vervallen')
      order by o.op desc, o.id limit 20`,
    [toegang.bureauId, toegang.vandaag],
  );
}

export async function findOverleg(
  toegang: Toegang,
  id: string,
  slot: '' | 'for update' = '',
): Promise<Overlegkop | undefined> {
  const [row] = await toegang.sql<Overlegkop>(
    `select ${KOLOMMEN} from overleg o where o.bureau_id = $1 and o.id = $2 ${slot}`,
    [toegang.bureauId, id],
  );
  return row;
}

type Velden = {
  soort: Overleg;
  naam: string;
  op: Datum;
  tijd: string | null;
  plaats: string | null;
  voorzitter: string | null;
};

export async function insertOverleg(toegang: Toegang, nieuw: Velden): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into overleg (bureau_id, soort, naam, op, tijd, plaats, voorzitter, gepland_door)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      ...[toegang.bureauId, nieuw.soort, nieuw.naam, nieuw.op, nieuw.tijd, nieuw.plaats, nieuw.voorzitter],
      toegang.gebruikerId,
    ],
  );
  if (!row) throw new Error('het overleg is niet bewaard');
  return row.id;
}

/** False: somebody was ahead of us. */
export async function updateOverleg(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  velden: Velden,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update overleg set versie = versie + 1, naam = $4, op = $5, tijd = $6, plaats = $7, voorzitter = $8
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [
      ...[
        toegang.bureauId,
        id,
        versie,
        velden.naam,
        velden.op,
        velden.tijd,
        velden.plaats,
        velden.voorzitter,
      ],
    ],
  );
  return rows.length === 1;
}

export async function setStatus(toegang: Toegang, id: string, status: Overlegstatus): Promise<void> {
  await toegang.sql(
    'update overleg set status = $3, versie = versie + 1 where bureau_id = $1 and id = $2 and status <> $3',
    [toegang.bureauId, id, status],
  );
}

export async function listDeelnemers(toegang: Toegang, overlegId: string): Promise<Deelnemer[]> {
  return toegang.sql<Deelnemer>(
    `select id, organisatie, naam, partner_id as "partnerId", contactpersoon_id as "contactpersoonId" from overlegdeelnemer
      where bureau_id = $1 and overleg_id = $2 and weg_op is null
      order by organisatie, naam`,
    [toegang.bureauId, overlegId],
  );
}

export async function insertDeelnemers(
  toegang: Toegang,
  overlegId: string,
  deelnemers: readonly Nieuwedeelnemer[],
): Promise<void> {
  await toegang.sql(
    `insert into overlegdeelnemer (bureau_id, overleg_id, organisatie, naam, partner_id, contactpersoon_id)
     select $1, $2, * from unnest($3::text[], $4::text[], $5::uuid[], $6::uuid[])`,
    [
      ...[toegang.bureauId, overlegId],
      deelnemers.map(({ organisatie }) => organisatie),
      deelnemers.map(({ naam }) => naam),
      deelnemers.map(({ partnerId }) => partnerId ?? null),
      deelnemers.map(({ contactpersoonId }) => contactpersoonId ?? null),
    ],
  );
}

/**
 * Who sat at the last meeting of this kind: it is mostly the same circle. A partner comes along as it is called now, without the name
 * of who left there; one that stopped stays away.
 */
export async function listVorigeDeelnemers(toegang: Toegang, soort: Overleg): Promise<Nieuwedeelnemer[]> {
  return toegang.sql<Nieuwedeelnemer>(
    `select distinct coalesce(o.naam, d.organisatie) as organisatie, case when d.contactpersoon_id is null then d.naam else c.naam end as naam,
            o.id as "partnerId", c.id as "contactpersoonId"
       from overlegdeelnemer d
       left join organisatie p on p.bureau_id = $1 and p.id = d.partner_id
       left join organisatie o on o.bureau_id = $1 and o.id = coalesce(p.samengevoegd_met, p.id)
       left join contactpersoon c on c.bureau_id = $1 and c.id = d.contactpersoon_id and coalesce(c.tot, 'infinity') >= $3
      where (o.id is null or coalesce(o.gestopt_op, 'infinity') > $3) and d.bureau_id = $1 and d.weg_op is null and d.overleg_id = (
        select id from overleg where bureau_id = $1 and soort = $2 and status <> 'vervallen' order by op desc, gepland_op desc limit 1)
      order by 1, 2`,
    [toegang.bureauId, soort, toegang.vandaag],
  );
}

export async function removeDeelnemer(toegang: Toegang, overlegId: string, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    'update overlegdeelnemer set weg_op = $4 where bureau_id = $1 and overleg_id = $2 and id = $3 and weg_op is null returning id',
    [toegang.bureauId, overlegId, id, toegang.nu],
  );
  return rows.length === 1;
}

/** How this bureau calls each kind: the name that it gave most often in the last year, at least twice; one of its own names one meeting. */
export async function readNamen(toegang: Toegang): Promise<Record<Overleg, string>> {
  const rows = await toegang.sql<{ soort: Overleg; naam: string }>(
    `select distinct on (soort) soort, naam from overleg where bureau_id = $1 and op > $2::date - 365
      group by soort, naam having count(*) > 1 order by soort, count(*) desc, max(gepland_op) desc`,
    [toegang.bureauId, toegang.vandaag],
  );
  const eigen = new Map(rows.map(({ soort, naam }) => [soort, naam]));
  return Object.fromEntries(
    OVERLEGGEN.map((soort) => [soort, eigen.get(soort) ?? OVERLEG_LABEL[soort]]),
  ) as Record<Overleg, string>;
}
