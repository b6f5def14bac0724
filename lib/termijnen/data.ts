import { werkBuitenZicht } from '#lib/jongeren/kijkrecht/data.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Bereik, Meldingregel, Thuiszitregel, Werkregel } from '#lib/termijnen/model.ts';
import type { Venster } from '#lib/termijnen/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Werkrij = Omit<Werkregel, 'naam'> & Jongerenaam;

/** Columns of a line of work, for every list of them; `w` is the werkproces. */
export const WERKREGEL = `w.id as "werkprocesId", w.versie, w.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam,
  j.geboortedatum, j.geheimhouding, w.soort, g.naam as gemeente, s.naam as school, w.eigenaar_id as "eigenaarId", l.naam as eigenaar,
  w.volgende_actie as "volgendeActie", w.volgende_datum as "volgendeDatum", w.laatste_contact as "laatsteContact", w.gestart_op as "gestartOp",
  case when post.op > coalesce(w.laatste_contact, '-infinity') then post.op end as "briefOp"`;
export const WERKREGEL_BIJ = `join jongere j on j.bureau_id = $1 and j.id = w.jongere_id
  left join gemeente g on g.code = w.gemeente_code
  left join school s on s.bureau_id = $1 and s.id = w.school_id
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.eigenaar_id
  left join lateral (
    select max((e.weg_op at time zone 'Europe/Amsterdam')::date) as op from brief b
      join briefexemplaar e on e.bureau_id = $1 and e.brief_id = b.id and e.status = 'weg' and e.soort <> 'school'
     where b.bureau_id = $1 and b.jongere_id = w.jongere_id and b.status = 'klaar' and (b.werkproces_id = w.id or b.onderwerp_id = w.id)) post on true`;

export function toWerkregel({
  voornamen,
  voorvoegsel,
  geslachtsnaam,
  roepnaam,
  ...rest
}: Werkrij): Werkregel {
  return { ...rest, naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam } };
}

export type Werkdelen = { readonly aanDeBeurt: Werkregel[]; readonly nieuw: Werkregel[] };

/**
 * Late or due today first, then the coming days; and what a colleague handed to me lately with, for a coach, what was handed to
 * the Doorstroompunt and nobody took yet; for the bureau work without an owner. Limited parts in one statement.
 */
export async function listWerkdelen(
  toegang: Toegang,
  bereik: Bereik,
  venster: Venster,
  aantal: { nu: number; komend: number; nieuw: number; doorstroompunt: boolean },
): Promise<Werkdelen> {
  const mijn = bereik === 'ik';
  const eigen = mijn ? 'and p.eigenaar_id = $2' : 'and $2::uuid is not null';
  const open = `from werkproces p where p.bureau_id = $1 and p.status <> 'gesloten' and p.soort <> all($9)`;
  const vrij = aantal.doorstroompunt
    ? `union select 'nieuw' as deel, p.* ${open} and p.eigenaar_id is null and p.soort = 'vsv'`
    : '';
  const nieuw = mijn
    ? `select n.* from (select distinct 'nieuw' as deel, p.* from gebeurtenis f join werkproces p on p.bureau_id = $1 and p.id = f.onderwerp_id
          where f.bureau_id = $1 and f.soort = 'WerkprocesToegewezen' and f.datum >= $7 and f.vervallen_op is null
            and f.gegevens->>'naar' = $2::text and f.gebruiker_id is distinct from $2::uuid
            and p.eigenaar_id = $2::uuid and p.status <> 'gesloten' ${vrij}) n
         order by n.gestart_op desc, n.id limit $8`
    : `select 'nieuw' as deel, p.* ${open} and p.eigenaar_id is null and $7::date is not null order by p.gestart_op desc, p.id limit $8`;
  const rows = await toegang.sql<Werkrij & { deel: 'beurt' | 'nieuw' }>(
    `with w as (
       (select 'beurt' as deel, p.* ${open} ${eigen} and p.volgende_datum <= $3 order by p.volgende_datum, p.id limit $5)
       union all
       (select 'beurt' as deel, p.* ${open} ${eigen} and p.volgende_datum > $3 and p.volgende_datum <= $4
         order by p.volgende_datum, p.id limit $6)
       union all (${nieuw}))
     select w.deel, ${WERKREGEL} from w ${WERKREGEL_BIJ}
      order by w.deel, case when w.deel = 'beurt' then w.volgende_datum end, case when w.deel = 'nieuw' then w.gestart_op end desc, w.id`,
    [
      toegang.bureauId,
      toegang.gebruikerId,
      venster.vandaag,
      venster.totEnMet,
      aantal.nu + 1,
      aantal.komend + 1,
      venster.nieuwVanaf,
      aantal.nieuw + 1,
      werkBuitenZicht(toegang),
    ],
  );
  const deelVan = (naam: 'beurt' | 'nieuw') =>
    rows.filter(({ deel }) => deel === naam).map(({ deel: _, ...rij }) => toWerkregel(rij));
  return { aanDeBeurt: deelVan('beurt'), nieuw: deelVan('nieuw') };
}

type Meldingrij = Omit<Meldingregel, 'naam'> & { [Deel in keyof Jongerenaam]: Jongerenaam[Deel] | null };

/** New meldingen of my werkgebied: those whose first reaction is due, and the highest priorities. */
export async function listTriage(
  toegang: Toegang,
  venster: Venster,
  aantal: number,
): Promise<Meldingregel[]> {
  const { actor } = toegang;
  const werkgebied = actor.soort === 'gebruiker' && actor.werkgebied.length > 0 ? actor.werkgebied : null;
  const mijn = `bureau_id = $1 and status = 'R' and (eigenaar_id is null or eigenaar_id = $2) and ($3::text[] is null or gemeente_code = any($3))`;
  const rows = await toegang.sql<Meldingrij>(
    `with m as (
       (select * from melding where ${mijn} and reactie_uiterlijk <= $4 order by reactie_uiterlijk, prioriteit, id limit $5)
       union
       (select * from melding where ${mijn} order by prioriteit, ontvangen_op desc, id limit $5))
     select m.id as "meldingId", m.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, s.naam as school,
            m.categorie, m.duo_soort as "duoSoort", m.prioriteit, m.ontvangen_op as "ontvangenOp", m.reactie_uiterlijk as "reactieUiterlijk",
            coalesce(m.eigenaar_id = $2, false) as eigen
       from m left join jongere j on j.bureau_id = $1 and j.id = m.jongere_id
       left join school s on s.bureau_id = $1 and s.id = m.school_id
      order by coalesce(m.reactie_uiterlijk <= $4, false) desc, m.prioriteit, m.reactie_uiterlijk, m.id limit $5`,
    [toegang.bureauId, toegang.gebruikerId, werkgebied, venster.vandaag, aantal + 1],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam:
      voornamen !== null && geslachtsnaam !== null
        ? { voornamen, voorvoegsel, geslachtsnaam, roepnaam }
        : null,
  }));
}

type Thuiszitrij = Omit<Thuiszitregel, 'naam'> & Jongerenaam;

/** Thuiszitters whom nobody reached for a while, the longest first; of my own, looked up from what is mine. */
export async function listThuiszittersZonderContact(
  toegang: Toegang,
  bereik: Bereik,
  venster: Venster,
  aantal: number,
): Promise<Thuiszitregel[]> {
  const eigen =
    bereik === 'ik'
      ? `t.jongere_id = any (array(select id from jongere where bureau_id = $1 and verantwoordelijke_id = $2
           union select jongere_id from werkproces where bureau_id = $1 and eigenaar_id = $2 and status <> 'gesloten'))`
      : '$2::uuid is not null';
  const rows = await toegang.sql<Thuiszitrij>(
    `select t.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, t.sinds, t.soort,
            greatest(c.datum, k.laatste) as "laatsteContact", w.id as "werkprocesId"
       from thuiszitperiode t
       join jongere j on j.bureau_id = $1 and j.id = t.jongere_id
       left join lateral (select id, eigenaar_id from werkproces where bureau_id = $1 and jongere_id = t.jongere_id and status <> 'gesloten'
                          order by coalesce(eigenaar_id = $2, false) desc, gestart_op desc limit 1) w on true
       left join lateral (select datum from contactmoment where bureau_id = $1 and jongere_id = t.jongere_id and vervallen_op is null and bereikt
                          order by datum desc limit 1) c on true
       left join lateral (select max(laatste_contact) as laatste from werkproces where bureau_id = $1 and jongere_id = t.jongere_id) k on true
      where t.bureau_id = $1 and t.einde is null and ${eigen} and coalesce(greatest(c.datum, k.laatste), '-infinity') < $3
      order by t.sinds, t.id limit $4`,
    [toegang.bureauId, toegang.gebruikerId, venster.contactVoor, aantal + 1],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}
