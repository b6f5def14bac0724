import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addMonths } from '#lib/kalender/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Bundelstand } from '#lib/vsv-trajecten/bestemming/lijst/rules.ts';
import type { Bestemmingsrij } from '#lib/vsv-trajecten/bestemming/lijst/model.ts';
import type { Lijstvraag } from '#lib/vsv-trajecten/bestemming/lijst/schema.ts';
import { geldigVanaf } from '#lib/vsv-trajecten/bestemming/rules.ts';

type Rij = Omit<Bestemmingsrij, 'naam' | 'stand'> & Jongerenaam;
/** Whoever was confirmed once is looked at again for two years, also after his work was closed. */
const GEVOLGD_MAANDEN = 24;
/** These are worked with before they leave school, or not at all. */
const GEEN_VSV = ['dreigend-vsv', 'jikp', 'geen-doelgroep'];

const BRON = `werk as (
    select distinct on (w.jongere_id) w.jongere_id, w.id, w.eigenaar_id, w.status, w.gesloten_op, w.doelgroep, w.gemeente_code
      from werkproces w where w.bureau_id = $1 and w.soort = 'vsv' and w.gestart_op <= $2
     order by w.jongere_id, (w.status <> 'gesloten') desc, w.gestart_op desc, w.id),
  laatste as (
    select distinct on (g.jongere_id) g.jongere_id, g.datum, g.gegevens->>'bestemming' as bestemming, g.gegevens->>'gemeente' as gemeente
      from gebeurtenis g where g.bureau_id = $1 and g.soort = 'BestemmingVastgesteld' and g.vervallen_op is null
       and g.datum <= $2 and g.datum > $3 order by g.jongere_id, g.datum desc, g.id desc),
  vsv as (
    select coalesce(w.jongere_id, l.jongere_id) as jongere_id, w.id as werk_id, w.eigenaar_id, w.status, l.bestemming, l.datum as bevestigd_op,
           coalesce(w.gemeente_code, l.gemeente) as gemeente_code
      from werk w full join laatste l on l.jongere_id = w.jongere_id
     where (l.jongere_id is not null or w.status <> 'gesloten' or w.gesloten_op > $4)
       and not coalesce(w.doelgroep = any($5), false))`;

function waarVan(toegang: Toegang, peildatum: Datum, vraag: Lijstvraag) {
  const params: unknown[] = [
    toegang.bureauId,
    peildatum,
    addMonths(peildatum, -GEVOLGD_MAANDEN),
    geldigVanaf(peildatum),
    GEEN_VSV,
  ];
  const plek = (waarde: unknown) => `$${params.push(waarde)}`;
  const waar = [
    `coalesce(v.bevestigd_op > $4, false) = ${vraag.stand === 'bevestigd'}`,
    `j.overleden_op is null and coalesce(j.startkwalificatie_op > $2, true) and j.geboortedatum > $2::date - interval '27 years'`,
  ];
  if (vraag.eigenaar !== 'team') waar.push(`v.eigenaar_id = ${plek(toegang.gebruikerId)}`);
  if (vraag.gemeente) waar.push(`v.gemeente_code = ${plek(vraag.gemeente)}`);
  const werkgebied = toegang.actor.soort === 'gebruiker' ? toegang.actor.werkgebied : [];
  if (werkgebied.length > 0)
    waar.push(`(v.gemeente_code is null or v.gemeente_code = any(${plek(werkgebied)}))`);
  return { params, plek, waar };
}

/** Vsv'ers at a peildatum by name, with or without a confirmation that still holds. */
export async function listBestemmingsrijen(
  toegang: Toegang,
  peildatum: Datum,
  vraag: Lijstvraag,
  aantal: number,
): Promise<Omit<Bestemmingsrij, 'stand'>[]> {
  const { params, plek, waar } = waarVan(toegang, peildatum, vraag);
  if (vraag.na)
    waar.push(
      `(j.naam_sorteer, j.id) > (select naam_sorteer, id from jongere where bureau_id = $1 and id = ${plek(vraag.na)})`,
    );
  const rows = await toegang.sql<Rij>(
    `with ${BRON}
     select j.id, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, g.naam as gemeente, m.naam as coach,
            v.werk_id as "werkprocesId", coalesce(v.status <> 'gesloten', false) as loopt, v.bestemming as laatste, v.bevestigd_op as "laatsteOp"
       from vsv v join jongere j on j.bureau_id = $1 and j.id = v.jongere_id
       left join gemeente g on g.code = v.gemeente_code
       left join lidmaatschap m on m.bureau_id = $1 and m.gebruiker_id = v.eigenaar_id
      where ${waar.join(' and ')} order by j.naam_sorteer, j.id limit ${plek(aantal)}`,
    params,
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}

export async function countBestemmingsrijen(
  toegang: Toegang,
  peildatum: Datum,
  vraag: Lijstvraag,
): Promise<number> {
  const { params, waar } = waarVan(toegang, peildatum, vraag);
  const [row] = await toegang.sql<{ n: number }>(
    `with ${BRON} select count(*)::int as n from vsv v join jongere j on j.bureau_id = $1 and j.id = v.jongere_id where ${waar.join(' and ')}`,
    params,
  );
  return row?.n ?? 0;
}

export async function listNamen(
  toegang: Toegang,
  ids: readonly string[],
): Promise<readonly (Jongerenaam & { id: string })[]> {
  return toegang.sql(
    `select id, voornamen, voorvoegsel, geslachtsnaam, roepnaam from jongere where bureau_id = $1 and id = any($2::uuid[]) order by naam_sorteer, id`,
    [toegang.bureauId, ids],
  );
}

export type Bundelregel = { readonly onderwerpId: string; readonly jongereId: string };

/** A bundle of this user himself, as far as it stands; somebody else's does not exist for him. */
export async function findBundel(
  toegang: Toegang,
  id: string,
): Promise<{ stand: Bundelstand; regels: readonly Bundelregel[] } | undefined> {
  const rows = await toegang.sql<Bundelregel & { gemaaktOp: Date; later: boolean }>(
    `select g.onderwerp_id as "onderwerpId", g.jongere_id as "jongereId", g.geregistreerd_op as "gemaaktOp",
            exists (select 1 from gebeurtenis l where l.bureau_id = $1 and l.jongere_id = g.jongere_id and l.id > g.id
                       and l.soort in ('BestemmingVastgesteld', 'SituatieVastgelegd')) as later
       from gebeurtenis g
      where g.bureau_id = $1 and g.soort = 'BestemmingVastgesteld' and g.gegevens->>'bundel' = $2 and g.gebruiker_id = $3
        and g.vervallen_op is null`,
    [toegang.bureauId, id, toegang.gebruikerId],
  );
  const [eerste] = rows;
  if (!eerste) return undefined;
  const intussen = rows.filter(({ later }) => later).length;
  return { stand: { gemaaktOp: eerste.gemaaktOp, aantal: rows.length, intussen }, regels: rows };
}
