import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Afloop } from '#lib/vsv-trajecten/interventies/model.ts';
import type { Maatregelrij } from '#lib/vsv-trajecten/maatregelen/model.ts';
import type { Gebruik } from '#lib/vsv-trajecten/maatregelen/rules.ts';
import type { Lijstvraag, Maatregelvelden } from '#lib/vsv-trajecten/maatregelen/schema.ts';
import { readCodelabels } from '#lib/werkprocessen/codelijsten/data.ts';

const KOLOMMEN = `m.id, m.versie, m.naam, m.soort, m.van, m.tot, m.budget, m.financier, m.beheerder, m.toelichting,
  m.gesloten_op as "geslotenOp", coalesce(i.deelnemers, 0) as deelnemers, coalesce(i.lopend, 0) as lopend`;
/** Who takes part follows from the interventions that were paid from it. */
const DEELNAME = `left join (
  select i.maatregel_id, count(distinct t.jongere_id)::int as deelnemers, (count(distinct t.jongere_id) filter (where i.tot is null))::int as lopend
    from interventie i join traject t on t.bureau_id = $1 and t.id = i.traject_id
   where i.bureau_id = $1 and i.vervallen_op is null and i.maatregel_id is not null group by i.maatregel_id) i on i.maatregel_id = m.id`;

export async function listMaatregelrijen(
  toegang: Toegang,
  { stand = 'open', soort }: Lijstvraag,
  aantal: number,
): Promise<Maatregelrij[]> {
  const waar = { open: 'and m.gesloten_op is null', gesloten: 'and m.gesloten_op is not null', alle: '' };
  return toegang.sql<Maatregelrij>(
    `select ${KOLOMMEN} from maatregel m ${DEELNAME}
      where m.bureau_id = $1 and ($2::text is null or m.soort = $2) ${waar[stand]} order by lower(m.naam), m.van limit $3`,
    [toegang.bureauId, soort ?? null, aantal],
  );
}

export async function findMaatregel(toegang: Toegang, id: string): Promise<Maatregelrij | undefined> {
  const [row] = await toegang.sql<Maatregelrij>(
    `select ${KOLOMMEN} from maatregel m ${DEELNAME} where m.bureau_id = $1 and m.id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

/** Names of other open measures, and when something began that this one pays for. */
export async function readOmgeving(
  toegang: Toegang,
  id: string | null,
): Promise<{ namen: string[]; gebruik: Gebruik | null }> {
  const namen = await toegang.sql<{ naam: string }>(
    'select naam from maatregel where bureau_id = $1 and gesloten_op is null and id is distinct from $2::uuid',
    [toegang.bureauId, id],
  );
  const [gebruik] = await toegang.sql<{ eerste: Datum | null; laatste: Datum | null }>(
    'select min(van) as eerste, max(van) as laatste from interventie where bureau_id = $1 and maatregel_id = $2 and vervallen_op is null',
    [toegang.bureauId, id],
  );
  const { eerste = null, laatste = null } = gebruik ?? {};
  return { namen: namen.map(({ naam }) => naam), gebruik: eerste && laatste ? { eerste, laatste } : null };
}

const waarden = (velden: Maatregelvelden) => [
  ...[velden.naam, velden.soort, velden.van, velden.tot, velden.budget],
  ...[velden.financier, velden.beheerder, velden.toelichting],
];

export async function insertMaatregel(toegang: Toegang, velden: Maatregelvelden): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into maatregel (bureau_id, naam, soort, van, tot, budget, financier, beheerder, toelichting)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [toegang.bureauId, ...waarden(velden)],
  );
  if (!row) throw new Error('de maatregel is niet gemaakt');
  return row.id;
}

/** False when somebody else changed it since. */
export async function updateMaatregel(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  velden: Maatregelvelden,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update maatregel set versie = versie + 1, naam = $4, soort = $5, van = $6, tot = $7, budget = $8, financier = $9, beheerder = $10,
            toelichting = $11
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [toegang.bureauId, id, versie, ...waarden(velden)],
  );
  return rows.length > 0;
}

export async function saveGesloten(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  op: Datum | null,
): Promise<boolean> {
  const rows = await toegang.sql(
    'update maatregel set versie = versie + 1, gesloten_op = $4 where bureau_id = $1 and id = $2 and versie = $3 returning id',
    [toegang.bureauId, id, versie, op],
  );
  return rows.length > 0;
}

type Verloop = {
  bereikt: number;
  interventies: number;
  aflopen: { afloop: Afloop; aantal: number }[];
  soorten: { soort: string; aantal: number }[];
};

/** What happened with what a measure pays for: how many were reached, of which kinds, and how it ended. */
export async function readVerloop(toegang: Toegang, id: string) {
  const [row] = await toegang.sql<Verloop>(
    `with i as materialized (
       select i.soort, i.afloop, t.jongere_id, coalesce(t.bereikt_op, t.intake_op, t.gestart_op) is not null as bereikt
         from interventie i join traject t on t.bureau_id = $1 and t.id = i.traject_id
        where i.bureau_id = $1 and i.maatregel_id = $2 and i.vervallen_op is null)
     select (count(distinct jongere_id) filter (where bereikt))::int as bereikt, count(*)::int as interventies,
            coalesce((select jsonb_agg(jsonb_build_object('afloop', afloop, 'aantal', n) order by n desc, afloop)
               from (select afloop, count(*) as n from i where afloop is not null group by afloop) a), '[]') as aflopen,
            coalesce((select jsonb_agg(jsonb_build_object('soort', soort, 'aantal', n) order by n desc, soort)
               from (select soort, count(*) as n from i group by soort) s), '[]') as soorten
       from i`,
    [toegang.bureauId, id],
  );
  const labels = await readCodelabels(toegang, 'interventie');
  const { bereikt = 0, interventies = 0, aflopen = [], soorten = [] } = row ?? {};
  return {
    ...{ bereikt, interventies, aflopen },
    soorten: soorten.map(({ soort, aantal }) => ({ label: labels.get(soort) ?? soort, aantal })),
  };
}
