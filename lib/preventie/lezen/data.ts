import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { CATEGORIE_LABEL } from '#lib/meldingen/labels.ts';
import type { Categorie } from '#lib/meldingen/model.ts';
import type { Advies, Spreekuurregel, Voorstel } from '#lib/preventie/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';

const MEESTE = 30;

/** Spreekuren to come, the next first, or those that were, the last first; each with how many pupils were spoken to. */
export async function listSpreekuren(
  toegang: Toegang,
  welke: 'komend' | 'geweest',
): Promise<Spreekuurregel[]> {
  const komend = welke === 'komend';
  return toegang.sql<Spreekuurregel>(
    `select s.id, c.naam as school, l.naam as wie, s.datum, s.begin, s.einde, s.status,
            (select count(*) from spreekuurgesprek g where g.bureau_id = $1 and g.spreekuur_id = s.id and g.vervallen_op is null) as leerlingen,
            (select count(*) from spreekuurgesprek g where g.bureau_id = $1 and g.spreekuur_id = s.id and g.vervallen_op is null
                and g.opkomst = 'verschenen') as gesproken
       from spreekuur s join school c on c.bureau_id = $1 and c.id = s.school_id
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = s.gebruiker_id
      where s.bureau_id = $1 and ${komend ? "s.datum >= $2 and s.status = 'gepland'" : "(s.datum < $2 or s.status <> 'gepland')"}
      order by s.datum ${komend ? 'asc' : 'desc'}, s.begin, s.id limit ${MEESTE}`,
    [toegang.bureauId, toegang.vandaag],
  );
}

export async function listAdviezen(toegang: Toegang): Promise<Advies[]> {
  return toegang.sql<Advies>(
    `select a.id, c.naam as school, a.datum, a.onderwerp, a.toelichting, l.naam as wie
       from schooladvies a join school c on c.bureau_id = $1 and c.id = a.school_id
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = a.gebruiker_id
      where a.bureau_id = $1 and a.vervallen_op is null order by a.datum desc, a.id limit ${MEESTE}`,
    [toegang.bureauId],
  );
}

/** Pupils enrolled at this school about whom a melding or light work lies open, and who are not on this list. */
export async function listVoorstellen(
  toegang: Toegang,
  spreekuurId: string,
  schoolId: string,
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
      order by m.categorie = 'preventief' desc nulls last, j.naam_sorteer, j.id limit 20`,
    [toegang.bureauId, spreekuurId, schoolId, toegang.vandaag],
  );
  return rows.map(({ jongereId, categorie, soort, ...naam }) => ({
    jongereId,
    naam,
    waarom: categorie ? `Melding: ${CATEGORIE_LABEL[categorie].toLowerCase()}` : soortLabel(soort ?? ''),
  }));
}
