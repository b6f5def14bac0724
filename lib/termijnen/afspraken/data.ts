import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Afspraakregel, Onbezorgd, Spreekuurdag } from '#lib/termijnen/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Omit<Afspraakregel, 'naam'> & Jongerenaam;

/** Today's appointments in one's own diary, by the clock; and those of the last week of which nobody said how they went. */
export async function listAfsprakenVandaag(toegang: Toegang, aantal: number): Promise<Afspraakregel[]> {
  const rows = await toegang.sql<Rij>(
    `select a.id as "afspraakId", a.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, a.vorm, a.met,
            a.datum, a.tijd, a.duur, a.plaats
       from afspraak a join jongere j on j.bureau_id = $1 and j.id = a.jongere_id
      where a.bureau_id = $1 and a.gebruiker_id = $2 and a.status = 'gepland' and a.datum between $3::date - 7 and $3
      order by a.datum, a.tijd, a.id limit $4`,
    [toegang.bureauId, toegang.gebruikerId, toegang.vandaag, aantal + 1],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}

/** Appointments to come, in my diary or made by me, to which somebody was invited by a mail that did not arrive; the first day first. */
export async function listOnbezorgd(toegang: Toegang, aantal: number): Promise<Onbezorgd[]> {
  const rows = await toegang.sql<Omit<Onbezorgd, 'naam'> & Jongerenaam>(
    `select a.id as "afspraakId", a.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, a.vorm, a.datum, a.tijd,
            bool_or(m.status = 'mislukt') as zeker
       from mail m join afspraak a on a.bureau_id = $1 and a.id::text = m.bron_id
       join jongere j on j.bureau_id = $1 and j.id = a.jongere_id
      where m.bureau_id = $1 and m.bron_soort = 'afspraak' and m.status in ('mislukt', 'onzeker') and m.status not in ('verzonden', 'ingetrokken')
        and a.status = 'gepland' and a.datum >= $3 and $2 in (a.gebruiker_id, a.aangemaakt_door)
      group by a.id, a.jongere_id, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, a.vorm, a.datum, a.tijd
      order by a.datum, a.tijd, a.id limit $4`,
    [toegang.bureauId, toegang.gebruikerId, toegang.vandaag, aantal + 1],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}

/** One's own spreekuren at schools, of the same days; who is on the list stands on its own page. */
export async function listSpreekurenVandaag(toegang: Toegang, aantal: number): Promise<Spreekuurdag[]> {
  return toegang.sql<Spreekuurdag>(
    `select s.id as "spreekuurId", c.naam as school, s.datum, s.begin, s.einde, s.plaats,
            (select count(*) from spreekuurgesprek g where g.bureau_id = $1 and g.spreekuur_id = s.id and g.vervallen_op is null) as leerlingen
       from spreekuur s join school c on c.bureau_id = $1 and c.id = s.school_id
      where s.bureau_id = $1 and s.gebruiker_id = $2 and s.status = 'gepland' and s.datum between $3::date - 7 and $3
      order by s.datum, s.begin, s.id limit $4`,
    [toegang.bureauId, toegang.gebruikerId, toegang.vandaag, aantal + 1],
  );
}
