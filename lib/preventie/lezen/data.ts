import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { CATEGORIE_LABEL } from '#lib/meldingen/labels.ts';
import type { Categorie } from '#lib/meldingen/model.ts';
import type { Advies, Blad, Spreekuurkop, Spreekuurregel, Voorstel } from '#lib/preventie/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';

const MEESTE = 30;

/** Spreekuren to come, the next first, or those that were, the last first; each with how many pupils were spoken to. */
export async function listSpreekuren(
  toegang: Toegang,
  welke: 'komend' | 'geweest',
  na: string | null,
): Promise<Blad<Spreekuurregel>> {
  const komend = welke === 'komend';
  const rijen = await toegang.sql<Spreekuurregel>(
    `select s.id, c.naam as school, l.naam as wie, s.datum, s.begin, s.einde, s.status,
            (select count(*) from spreekuurgesprek g where g.bureau_id = $1 and g.spreekuur_id = s.id and g.vervallen_op is null) as leerlingen,
            (select count(*) from spreekuurgesprek g where g.bureau_id = $1 and g.spreekuur_id = s.id and g.vervallen_op is null
                and g.opkomst = 'verschenen') as gesproken
       from spreekuur s join school c on c.bureau_id = $1 and c.id = s.school_id
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = s.gebruiker_id
      where s.bureau_id = $1 and ${komend ? "s.datum >= $2 and s.status = 'gepland'" : "(s.datum < $2 or s.status <> 'gepland')"}
        and ($3::uuid is null or (s.datum, s.begin, s.id) ${komend ? '>' : '<'} (select n.datum, n.begin, n.id from spreekuur n where n.bureau_id = $1 and n.id = $3))
      order by ${komend ? 's.datum, s.begin, s.id' : 's.datum desc, s.begin desc, s.id desc'} limit ${MEESTE + 1}`,
    [toegang.bureauId, toegang.vandaag, na],
  );
  return bladVan(rijen);
}

export async function listAdviezen(toegang: Toegang, na: string | null): Promise<Blad<Advies>> {
  const rijen = await toegang.sql<Advies>(
    `select a.id, c.naam as school, a.datum, a.onderwerp, a.toelichting, l.naam as wie
       from schooladvies a join school c on c.bureau_id = $1 and c.id = a.school_id
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = a.gebruiker_id
      where a.bureau_id = $1 and a.vervallen_op is null
        and ($2::uuid is null or (a.datum, a.id) < (select n.datum, n.id from schooladvies n where n.bureau_id = $1 and n.id = $2))
      order by a.datum desc, a.id desc limit ${MEESTE + 1}`,
    [toegang.bureauId, na],
  );
  return bladVan(rijen);
}

/** One row more was read than is shown: it says whether there is a next page. */
function bladVan<Rij extends { readonly id: string }>(rijen: readonly Rij[]): Blad<Rij> {
  const getoond = rijen.slice(0, MEESTE);
  return { rijen: getoond, verder: rijen.length > MEESTE ? (getoond.at(-1)?.id ?? null) : null };
}

export async function findVanReeks(toegang: Toegang, reeksId: string): Promise<Spreekuurkop | undefined> {
  const [row] = await toegang.sql<Spreekuurkop>(
    `select s.id, c.naam as school, s.datum
       from briefreeksregel r join spreekuurgesprek g on g.bureau_id = $1 and g.id = r.onderwerp_id
       join spreekuur s on s.bureau_id = $1 and s.id = g.spreekuur_id
       join school c on c.bureau_id = $1 and c.id = s.school_id
      where r.bureau_id = $1 and r.reeks_id = $2 and r.onderwerp_soort = 'spreekuur' limit 1`,
    [toegang.bureauId, reeksId],
  );
  return row;
}

/** Pupils enrolled at this school about whom a melding or light work lies open, and who are not on this list. */
export async function listVoorstellen(
  toegang: Toegang,
  spreekuurId: string,
  schoolId: string,
  aantal: number,
): Promise<Voorstel[]> {
  type Rij = Jongerenaam & { jongereId: string; categorie: Categorie | null; soort: string | null };
  const rows = await toegang.sql<Rij>(
    `select j.id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, m.categorie, w.soort
       from inschrijving i join jongere j on j.bureau_id = $1 and j.id = i.jongere_id
       left join lateral (select categorie from melding where bureau_id = $1 and jongere_id = j.id and status in ('R', 'B')
                           and categorie in ('preventief', 'signaal') order by ontvangen_op desc limit 1) m on true
       left join lateral (select soort from werkproces where bureau_id = $1 and jongere_id = j.id and status <> 'gesloten'
                           and soort in ('preventief', 'relatief-verzuim') order by gestart_op desc limit 1) w on true
      where i.bureau_id = $1 and i.school_id = $3 and i.van <= $4 and (i.tot is null or i.tot >= $4)
        and (m.categorie is not null or w.soort is not null)
        and not exists (select from spreekuurgesprek g where g.bureau_id = $1 and g.spreekuur_id = $2 and g.jongere_id = j.id
                          and g.vervallen_op is null)
      order by m.categorie = 'preventief' desc nulls last, j.naam_sorteer, j.id limit $5`,
    [toegang.bureauId, spreekuurId, schoolId, toegang.vandaag, aantal],
  );
  return rows.map(({ jongereId, categorie, soort, ...naam }) => ({
    jongereId,
    naam,
    waarom: categorie ? `Melding: ${CATEGORIE_LABEL[categorie].toLowerCase()}` : soortLabel(soort ?? ''),
  }));
}
