import type { Datum } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type {
  Afloop,
  Doorbraakstap,
  Interventie,
  Maatregelkeuze,
} from '#lib/vsv-trajecten/interventies/model.ts';
import { listCodewaarden, readCodelabels } from '#lib/werkprocessen/codelijsten/data.ts';

type Rij = {
  id: string;
  versie: number;
  soort: string;
  kern: string | null;
  aanbieder: string | null;
  organisatieId: string | null;
  organisatie: string | null;
  van: Datum;
  tot: Datum | null;
  afloop: Afloop | null;
  maatregelId: string | null;
  maatregel: string | null;
  stappen: Doorbraakstap[];
};

/** The interventions of a traject, the oldest first, with the steps of a Doorbraak. */
export async function listInterventies(toegang: Toegang, trajectId: string): Promise<Interventie[]> {
  const rows = await toegang.sql<Rij>(
    `select i.id, i.versie, i.soort, c.kern_code as kern, i.aanbieder, o.id as "organisatieId", o.naam as organisatie, i.van, i.tot, i.afloop, i.maatregel_id as "maatregelId",
            m.naam as maatregel,
            coalesce((select jsonb_agg(jsonb_build_object('stap', s.stap, 'op', s.op, 'notitie', s.notitie) order by s.op, s.id)
                        from doorbraakstap s where s.bureau_id = $1 and s.interventie_id = i.id and s.vervallen_op is null), '[]') as stappen
       from interventie i
       left join maatregel m on m.bureau_id = $1 and m.id = i.maatregel_id
       left join organisatie k on k.bureau_id = $1 and k.id = i.organisatie_id
       left join organisatie o on o.bureau_id = $1 and o.id = coalesce(k.samengevoegd_met, k.id)
       left join codewaarde c on c.bureau_id = $1 and c.lijst = 'interventie' and c.code = i.soort
      where i.bureau_id = $1 and i.traject_id = $2 and i.vervallen_op is null order by i.van, i.id`,
    [toegang.bureauId, trajectId],
  );
  if (rows.length === 0) return [];
  const labels = await readCodelabels(toegang, 'interventie');
  return rows.map(({ kern, tot, afloop, ...rest }) => {
    const gelezen = { ...rest, label: labels.get(rest.soort) ?? rest.soort, kern: kern ?? rest.soort };
    return tot && afloop ? { ...gelezen, tot, afloop } : { ...gelezen, tot: null, afloop: null };
  });
}

export async function findSoort(toegang: Toegang, code: string) {
  return (await listCodewaarden(toegang, 'interventie')).find((waarde) => waarde.code === code);
}

/** Measures that can still be chosen; `ook` one that was chosen before it closed. */
export async function listMaatregelkeuzes(
  toegang: Toegang,
  ook: readonly (string | null)[] = [],
): Promise<Maatregelkeuze[]> {
  return toegang.sql<Maatregelkeuze>(
    `select id, naam, van, tot from maatregel
      where bureau_id = $1 and (gesloten_op is null or id = any($2::uuid[])) order by lower(naam), van`,
    [toegang.bureauId, ook.filter((id) => id !== null)],
  );
}

export type Velden = {
  readonly soort: string;
  readonly aanbieder: string | null;
  readonly organisatieId: string | null;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly afloop: Afloop | null;
  readonly maatregelId: string | null;
};
const waarden = ({ soort, aanbieder, van, tot, afloop, maatregelId, organisatieId }: Velden) => [
  ...[soort, aanbieder, van, tot, afloop, maatregelId, organisatieId],
];

export async function insertInterventie(
  toegang: Toegang,
  trajectId: string,
  velden: Velden,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into interventie (bureau_id, traject_id, gebruiker_id, soort, aanbieder, van, tot, afloop, maatregel_id, organisatie_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [toegang.bureauId, trajectId, toegang.gebruikerId, ...waarden(velden)],
  );
  if (!row) throw new Error('de interventie is niet gemaakt');
  return row.id;
}

export async function updateInterventie(toegang: Toegang, id: string, velden: Velden): Promise<void> {
  await toegang.sql(
    `update interventie set versie = versie + 1, soort = $3, aanbieder = $4, van = $5, tot = $6, afloop = $7, maatregel_id = $8, organisatie_id = $9
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, ...waarden(velden)],
  );
}

export async function lapseInterventie(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql(
    'update interventie set versie = versie + 1, vervallen_op = $3 where bureau_id = $1 and id = $2',
    [toegang.bureauId, id, toegang.nu],
  );
}

/** Where he was last at school before this day; what a figure by school or level needs. */
export async function readOnderwijsOp(
  toegang: Toegang,
  jongereId: string,
  op: Datum,
): Promise<{ schoolId: string; onderwijssoort: string; sector: Sector } | undefined> {
  const [row] = await toegang.sql<{ schoolId: string; onderwijssoort: string; sector: Sector }>(
    `select school_id as "schoolId", onderwijssoort, sector from inschrijving
      where bureau_id = $1 and jongere_id = $2 and van <= $3
      order by (tot is null or tot >= $3) desc, tot desc nulls first, van desc, id limit 1`,
    [toegang.bureauId, jongereId, op],
  );
  return row;
}

/** Replaces what was recorded for this step. */
export async function insertDoorbraakstap(
  toegang: Toegang,
  interventieId: string,
  stap: Doorbraakstap,
): Promise<void> {
  await lapseDoorbraakstap(toegang, interventieId, stap.stap);
  await toegang.sql(
    'insert into doorbraakstap (bureau_id, interventie_id, stap, op, notitie, gebruiker_id) values ($1, $2, $3, $4, $5, $6)',
    [toegang.bureauId, interventieId, stap.stap, stap.op, stap.notitie, toegang.gebruikerId],
  );
}

/** False when this step was not taken. */
export async function lapseDoorbraakstap(
  toegang: Toegang,
  interventieId: string,
  stap: string,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update doorbraakstap set vervallen_op = $4
      where bureau_id = $1 and interventie_id = $2 and stap = $3 and vervallen_op is null returning id`,
    [toegang.bureauId, interventieId, stap, toegang.nu],
  );
  return rows.length > 0;
}
