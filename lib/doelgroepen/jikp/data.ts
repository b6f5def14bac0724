import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Jikpkandidaat } from '#lib/doelgroepen/jikp/model.ts';
import { JIKP_TOT_EN_MET } from '#lib/doelgroepen/jikp/rules.ts';
import type { Jikpvraag } from '#lib/doelgroepen/jikp/schema.ts';

type Rij = Omit<Jikpkandidaat, 'naam'> & Jongerenaam;

const SCHOLEN = `(select jsonb_agg(jsonb_build_object('onderwijssoort', i.onderwijssoort, 'van', i.van, 'tot', i.tot) order by i.van, i.id)
               from inschrijving i where i.bureau_id = $1 and i.jongere_id = j.id) as scholen`;
const WERK = `(select p.id from werkproces p where p.bureau_id = $1 and p.jongere_id = j.id and p.status <> 'gesloten'
                and p.soort in ('vsv', 'verzuim-18plus') order by p.gestart_op, p.id limit 1) as "werkprocesId"`;
const WOONT = `cross join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $2
                            order by van desc limit 1) a`;

/** Of the bureau, and of schools that could make one a jongere in een kwetsbare positie: a wider net than the rule. */
function netVan(toegang: Toegang, { gemeente }: Jikpvraag): { waar: string[]; params: unknown[] } {
  const { actor } = toegang;
  const params: unknown[] = [toegang.bureauId, toegang.vandaag, JIKP_TOT_EN_MET + 1];
  const plek = (waarde: unknown) => `$${params.push(waarde)}`;
  const waar = [
    `j.bureau_id = $1 and j.geboortedatum > ($2::date - make_interval(years => $3)) and j.geboortedatum <= ($2::date - interval '16 years')
     and j.overleden_op is null and (j.startkwalificatie_op is null or j.startkwalificatie_op > $2)
     and exists (select 1 from inschrijving i where i.bureau_id = $1 and i.jongere_id = j.id
                    and i.onderwijssoort ~* '^(vso|pro|praktijk|vmbo|leerwerk|entree|mbo-?\\s?1)')`,
    `exists (select 1 from bureau_gemeente b where b.bureau_id = $1 and b.gemeente_code = a.gemeente_code
               and b.van <= $2 and (b.tot is null or b.tot >= $2))`,
  ];
  if (gemeente) waar.push(`a.gemeente_code = ${plek(gemeente)}`);
  const werkgebied = actor.soort === 'gebruiker' ? actor.werkgebied : [];
  if (werkgebied.length > 0) waar.push(`a.gemeente_code = any(${plek(werkgebied)})`);
  return { waar, params };
}

/** All in the net without their names, for counting. */
export async function listJikpstanden(
  toegang: Toegang,
  vraag: Jikpvraag,
): Promise<Pick<Jikpkandidaat, 'geboortedatum' | 'scholen' | 'werkprocesId'>[]> {
  const { waar, params } = netVan(toegang, vraag);
  return toegang.sql(
    `select j.geboortedatum, ${SCHOLEN}, ${WERK} from jongere j ${WOONT} where ${waar.join(' and ')}`,
    params,
  );
}

/** Young persons of the bureau by name whose schools could make them one; the rule decides. */
export async function listJikpkandidaten(
  toegang: Toegang,
  vraag: Jikpvraag,
  na: string | undefined,
  aantal: number,
): Promise<Jikpkandidaat[]> {
  const { waar, params } = netVan(toegang, vraag);
  const plek = (waarde: unknown) => `$${params.push(waarde)}`;
  if (na)
    waar.push(
      `(j.naam_sorteer, j.id) > (select n.naam_sorteer, n.id from jongere n where n.bureau_id = $1 and n.id = ${plek(na)})`,
    );
  const rows = await toegang.sql<Rij>(
    `select j.id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, g.naam as gemeente,
            ${SCHOLEN}, ${WERK}
       from jongere j ${WOONT}
       left join gemeente g on g.code = a.gemeente_code
      where ${waar.join(' and ')} order by j.naam_sorteer, j.id limit ${plek(aantal)}`,
    params,
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}
