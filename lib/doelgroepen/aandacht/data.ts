import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Aandachtkandidaat, Aandachtregel } from '#lib/doelgroepen/aandacht/model.ts';
import type { Lijstvraag } from '#lib/doelgroepen/aandacht/schema.ts';

type Rij = Omit<Aandachtkandidaat, 'naam'> & Jongerenaam;
const SOORTEN = `('vsv', 'jongere-in-beeld')`;
const NAZORG = `t.bureau_id = $1 and t.onderwerp_id = w.id and t.code in ('N3', 'N6', 'N12') and t.status = 'loopt'`;

const KANDIDAAT = `select w.id as "werkprocesId", w.soort, w.status <> 'gesloten' as loopt, w.gestart_op as "gestartOp",
    w.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, l.naam as eigenaar,
    greatest(w.laatste_contact, (select max(c.datum) from contactmoment c where c.bureau_id = $1 and c.jongere_id = w.jongere_id
       and c.met in ('jongere', 'ouder') and c.bereikt and c.vervallen_op is null)) as "laatsteContact",
    j.startkwalificatie_op as "startkwalificatieOp",
    (select jsonb_build_object('openDoelen', count(distinct d.id) filter (where d.status = 'open'),
              'openStappen', count(s.id) filter (where d.status = 'open' and s.gedaan_op is null),
              'gedaan', count(s.id) filter (where s.gedaan_op is not null))
       from plandoel d left join planstap s on s.bureau_id = $1 and s.doel_id = d.id and s.vervallen_op is null
      where d.bureau_id = $1 and d.traject_id = w.id) as plan,
    (select r.gestart_op from traject r where r.bureau_id = $1 and r.id = w.id and r.losgelaten_op is null) as "begeleidSinds",
    (select max(b.op) from big5 b where b.bureau_id = $1 and b.traject_id = w.id and b.vervallen_op is null
        and b.moment <> 'intake') as "big5Daarna",
    (select jsonb_build_object('id', t.id, 'maand', substr(t.code, 2)::int, 'uiterlijk', t.uiterlijk) from termijn t
      where ${NAZORG} order by t.uiterlijk limit 1) as nazorg,
    (select jsonb_build_object('onderwijssoort', i.onderwijssoort, 'leerjaar', i.leerjaar, 'tot', i.tot) from inschrijving i
      where i.bureau_id = $1 and i.jongere_id = w.jongere_id order by coalesce(i.tot, 'infinity') desc, i.van desc limit 1) as school,
    (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'regel', o.regel, 'stand', o.stand, 'reden', o.reden)), '[]')
       from aandachtopzij o where o.bureau_id = $1 and o.werkproces_id = w.id and o.vervallen_op is null) as opzij
  from werkproces w join jongere j on j.bureau_id = $1 and j.id = w.jongere_id
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.eigenaar_id`;

const toKandidaat = ({
  voornamen,
  voorvoegsel,
  geslachtsnaam,
  roepnaam,
  ...rest
}: Rij): Aandachtkandidaat => ({
  ...rest,
  naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
});

/** Work of the Doorstroompunt that runs, or with nazorg that runs, by name: what the rules look at. */
export async function listKandidaten(
  toegang: Toegang,
  { eigenaar }: Lijstvraag,
  na: string | undefined,
  aantal: number,
): Promise<Aandachtkandidaat[]> {
  const params: unknown[] = [toegang.bureauId];
  const plek = (waarde: unknown) => `$${params.push(waarde)}`;
  const waar = [
    `w.bureau_id = $1 and w.soort in ${SOORTEN} and (w.status <> 'gesloten' or exists (select 1 from termijn t where ${NAZORG}))`,
  ];
  if (eigenaar === 'niemand') waar.push('w.eigenaar_id is null');
  else if (eigenaar !== 'team') waar.push(`w.eigenaar_id = ${plek(toegang.gebruikerId)}`);
  const werkgebied = toegang.actor.soort === 'gebruiker' ? toegang.actor.werkgebied : [];
  if (werkgebied.length > 0)
    waar.push(`(w.gemeente_code is null or w.gemeente_code = any(${plek(werkgebied)}))`);
  if (na)
    waar.push(
      `(j.naam_sorteer, w.id) > (select e.naam_sorteer, n.id from werkproces n join jongere e on e.bureau_id = $1 and e.id = n.jongere_id
         where n.bureau_id = $1 and n.id = ${plek(na)})`,
    );
  const rows = await toegang.sql<Rij>(
    `${KANDIDAAT} where ${waar.join(' and ')} order by j.naam_sorteer, w.id limit ${plek(aantal)}`,
    params,
  );
  return rows.map(toKandidaat);
}

export async function findKandidaat(
  toegang: Toegang,
  werkprocesId: string,
): Promise<Aandachtkandidaat | undefined> {
  const [row] = await toegang.sql<Rij>(
    `${KANDIDAAT} where w.bureau_id = $1 and w.id = $2 and w.soort in ${SOORTEN}`,
    [toegang.bureauId, werkprocesId],
  );
  return row && toKandidaat(row);
}

type Nieuw = {
  regel: Aandachtregel;
  werkprocesId: string;
  jongereId: string;
  stand: string;
  zin: string;
  reden: string;
};

/** Sets aside; what was set aside by this rule in another situation lapses. */
export async function insertOpzij(toegang: Toegang, nieuw: Nieuw): Promise<void> {
  await toegang.sql(
    `update aandachtopzij set vervallen_op = greatest($4::timestamptz, gezet_op)
      where bureau_id = $1 and werkproces_id = $2 and regel = $3 and vervallen_op is null`,
    [toegang.bureauId, nieuw.werkprocesId, nieuw.regel, toegang.nu],
  );
  await toegang.sql(
    `insert into aandachtopzij (bureau_id, regel, werkproces_id, jongere_id, stand, zin, reden, gebruiker_id, gezet_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[toegang.bureauId, nieuw.regel, nieuw.werkprocesId, nieuw.jongereId, nieuw.stand, nieuw.zin],
      ...[nieuw.reden, toegang.gebruikerId, toegang.nu],
    ],
  );
}

/** Gives the jongere; undefined when it was not set aside any more. */
export async function lapseOpzij(toegang: Toegang, id: string): Promise<string | undefined> {
  const [row] = await toegang.sql<{ jongereId: string }>(
    `update aandachtopzij set vervallen_op = greatest($3::timestamptz, gezet_op)
      where bureau_id = $1 and id = $2 and vervallen_op is null returning jongere_id as "jongereId"`,
    [toegang.bureauId, id, toegang.nu],
  );
  return row?.jongereId;
}
