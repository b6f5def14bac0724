import type { Plek } from '#lib/platform/bladeren/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Kwaliteitszaak, Stukkenrij } from '#lib/kwaliteit/overzicht/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { STUK_BEWIJST } from '#lib/werkprocessen/lezen/data.ts';
import type { Dossierstuk } from '#lib/werkprocessen/routekaarten/model.ts';

type Periode = { readonly van: Datum; readonly tot: Datum };
type Telling = { reden: string; overgeslagen: number; eerder: number; fasen: number };

/** Every live deviation of the period, as the facts say it: skipped, taken early, or a phase never touched. */
const AFWIJKING = `select g.id as feit, g.onderwerp_id, g.jongere_id, g.datum, g.gebruiker_id, g.soort, g.gegevens,
         coalesce(g.gegevens->>'afwijkreden', g.gegevens->>'reden') as reden
    from gebeurtenis g
   where g.bureau_id = $1 and g.vervallen_op is null and g.datum between $2 and $3
     and (g.soort in ('StapOvergeslagen', 'FasenNietDoorlopen') or (g.soort = 'StapGezet' and g.gegevens ? 'afwijkreden'))`;

export async function countAfwijkingen(toegang: Toegang, { van, tot }: Periode): Promise<Telling[]> {
  return toegang.sql<Telling>(
    `select reden, count(*) filter (where soort = 'StapOvergeslagen')::int as overgeslagen,
            count(*) filter (where soort = 'StapGezet')::int as eerder,
            count(*) filter (where soort = 'FasenNietDoorlopen')::int as fasen
       from (${AFWIJKING}) as a group by reden order by count(*) desc, reden`,
    [toegang.bureauId, van, tot],
  );
}

const OPEN_ZONDER_CONTACT = `select w.*, greatest(w.laatste_contact, (select max(c.datum) from contactmoment c
         where c.bureau_id = $1 and c.jongere_id = w.jongere_id and c.vervallen_op is null and c.bereikt)) as contact
    from werkproces w where w.bureau_id = $1 and w.status <> 'gesloten' and w.gestart_op <= $2`;
/** A letter that left for the family is no contact: nobody was reached. It is named, so that one sees that something was tried. */
const LAATSTE_BRIEF = `(select max(e.weg_op) at time zone 'Europe/Amsterdam' from brief b
         join briefexemplaar e on e.bureau_id = $1 and e.brief_id = b.id and e.status = 'weg' and e.soort in ('jongere', 'ouders')
         where b.bureau_id = $1 and b.jongere_id = w.jongere_id)`;
const GEEN_REACTIE = `m.bureau_id = $1 and m.status = 'R' and m.reactie_uiterlijk < $2`;

export type Tellingen = { gezet: number; open: number; zonderContact: number; zonderReactie: number };

export async function countOverzicht(
  toegang: Toegang,
  { van, tot }: Periode,
  contactVoor: Datum,
): Promise<Tellingen> {
  const [row] = await toegang.sql<Tellingen>(
    `select (select count(*) from gebeurtenis g where g.bureau_id = $1 and g.vervallen_op is null and g.soort = 'StapGezet'
                and g.datum between $3 and $4)::int as gezet,
            (select count(*) from werkproces where bureau_id = $1 and status <> 'gesloten')::int as open,
            (select count(*) from (${OPEN_ZONDER_CONTACT}) as z where coalesce(contact, '-infinity') < $2)::int as "zonderContact",
            (select count(*) from melding m where m.bureau_id = $1 and m.status = 'R' and m.reactie_uiterlijk < $5)::int as "zonderReactie"`,
    [toegang.bureauId, contactVoor, van, tot, toegang.vandaag],
  );
  if (!row) throw new Error('de telling gaf geen rij');
  return row;
}

type Zaakrij = Omit<Kwaliteitszaak, 'href' | 'toelichting'> & { tekst: string | null };
/** Which part of a list: of which gemeente, after which place, and how many rows. */
export type Vanaf = {
  readonly gemeente: string | null;
  readonly na: Plek | null;
  readonly aantal: number;
};
const WIE = `left join gemeente g on g.code = w.gemeente_code
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.eigenaar_id`;
const ZAAK = `w.id, w.jongere_id as "jongereId", w.soort, g.naam as gemeente, l.naam as eigenaar`;

/** The newest first. */
export async function listAfwijkzaken(
  toegang: Toegang,
  { van, tot }: Periode,
  reden: string | null,
  { gemeente, na, aantal }: Vanaf,
): Promise<Zaakrij[]> {
  return toegang.sql<Zaakrij>(
    `select ${ZAAK}, a.datum, a.datum || '_' || a.feit as sleutel, case a.soort when 'FasenNietDoorlopen' then 'fasen niet doorlopen'
                 when 'StapGezet' then 'stap ' || (a.gegevens->>'stap') || ' eerder dan gewoonlijk'
                 else 'stap ' || (a.gegevens->>'stap') || ' overgeslagen' end as tekst
       from (${AFWIJKING}) as a join werkproces w on w.bureau_id = $1 and w.id = a.onderwerp_id ${WIE}
      where ($4::text is null or a.reden = $4) and ($7::text is null or w.gemeente_code = $7)
        and ($5::text[] is null or (a.datum, a.feit) < (($5::text[])[1]::date, ($5::text[])[2]::bigint))
      order by a.datum desc, a.feit desc limit $6`,
    [toegang.bureauId, van, tot, reden, na, aantal, gemeente],
  );
}

/** Never is before every day, and a day that an address can carry. */
const LAATST = "coalesce(w.contact, date '1000-01-01')";

/** "26 nov 2026", as dates stand everywhere else on the page; the day is given as SQL. */
const MAANDEN = "'{jan,feb,mrt,apr,mei,jun,jul,aug,sep,okt,nov,dec}'::text[]";
const kort = (dag: string) =>
  `(select to_char(d, 'FMDD ') || (${MAANDEN})[extract(month from d)::int] || to_char(d, ' YYYY') from (select ${dag} as d) as op)`;

/** Who waits longest first; without any contact before all others, and then what began first. */
export async function listZonderContact(
  toegang: Toegang,
  contactVoor: Datum,
  { gemeente, na, aantal }: Vanaf,
): Promise<Zaakrij[]> {
  return toegang.sql<Zaakrij>(
    `select ${ZAAK}, coalesce(w.contact, w.gestart_op) as datum, ${LAATST} || '_' || w.gestart_op || '_' || w.id as sleutel,
            case when w.contact is null then 'nog nooit contact' else 'laatste contact' end
              || coalesce('; brief weg op ' || ${kort(LAATSTE_BRIEF)}, '') as tekst
       from (${OPEN_ZONDER_CONTACT}) as w ${WIE}
      where ${LAATST} < $2 and ($5::text is null or w.gemeente_code = $5)
        and ($3::text[] is null or (${LAATST}, w.gestart_op, w.id) > (($3::text[])[1]::date, ($3::text[])[2]::date, ($3::text[])[3]::uuid))
      order by ${LAATST}, w.gestart_op, w.id limit $4`,
    [toegang.bureauId, contactVoor, na, aantal, gemeente],
  );
}

export async function listZonderReactie(
  toegang: Toegang,
  { gemeente, na, aantal }: Vanaf,
): Promise<Zaakrij[]> {
  return toegang.sql<Zaakrij>(
    `select m.id, m.jongere_id as "jongereId", m.categorie as soort, g.naam as gemeente, l.naam as eigenaar,
            m.reactie_uiterlijk as datum, 'reageren voor' as tekst, m.reactie_uiterlijk || '_' || m.id as sleutel
       from melding m left join gemeente g on g.code = m.gemeente_code
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = m.eigenaar_id
      where ${GEEN_REACTIE} and ($5::text is null or m.gemeente_code = $5)
        and ($3::text[] is null or (m.reactie_uiterlijk, m.id) > (($3::text[])[1]::date, ($3::text[])[2]::uuid))
      order by m.reactie_uiterlijk, m.id limit $4`,
    [toegang.bureauId, toegang.vandaag, na, aantal, gemeente],
  );
}

type Stukken = Omit<Stukkenrij, 'aanwezig'> &
  Record<'melding' | 'actie' | 'terug' | 'schoolcontact' | 'thuis' | 'zelf' | 'brief' | 'routes', boolean>;

/**
 * Closed here, whatever its origin: a fact of Baken itself carries the version that it made, one that was read in has the first. Work that
 * another system closed is left out: what stands in its old dossier is not known here.
 */
const HIER_GESLOTEN = `(w.extern_id is null or exists (select from gebeurtenis g where g.bureau_id = $1 and g.onderwerp_id = w.id
         and g.soort = 'WerkprocesGesloten' and g.vervallen_op is null and g.versie > 1))`;
const GESLOTEN = `w.bureau_id = $1 and w.status = 'gesloten' and w.gesloten_op between $2 and $3 and w.routekaart is not null`;

/** Closed work of the period that another system closed. */
export async function countElders(toegang: Toegang, { van, tot }: Periode): Promise<number> {
  const [row] = await toegang.sql<{ aantal: number }>(
    `select count(*)::int as aantal from werkproces w where ${GESLOTEN} and not ${HIER_GESLOTEN}`,
    [toegang.bureauId, van, tot],
  );
  return row?.aantal ?? 0;
}

/**
 * Work that was closed here in the period with what is on file for it; the same pieces as on the page of the work itself. Of work that
 * came from another system only the steps that were taken here ask for something.
 */
export async function listGeslotenMetStukken(
  toegang: Toegang,
  { van, tot }: Periode,
  gemeente: string | null = null,
): Promise<Stukkenrij[]> {
  const rows = await toegang.sql<Stukken>(
    `with w as materialized (select w.* from werkproces w where ${GESLOTEN} and ${HIER_GESLOTEN}
                                and ($4::text is null or w.gemeente_code = $4)),
     st as (select s.werkproces_id, array_agg(s.stap) as stappen from stapregistratie s join w on w.id = s.werkproces_id
             where s.bureau_id = $1 and s.vervallen_op is null and not s.overgeslagen
               and (w.extern_id is null or exists (select from gebeurtenis g where g.bureau_id = $1 and g.onderwerp_id = w.id and g.soort = 'StapGezet'
                      and g.vervallen_op is null and g.versie > 1 and g.gegevens->>'stap' = s.stap)) group by s.werkproces_id),
     me as (select m.werkproces_id, true as melding, bool_or(coalesce(m.actie_school, '') <> '') as actie,
                   bool_or(exists (select 1 from terugmelding t where t.bureau_id = $1 and t.melding_id = m.id)) as terug
              from melding m join w on w.id = m.werkproces_id where m.bureau_id = $1 group by m.werkproces_id),
     co as (select w.id, bool_or(c.met = 'school') as schoolcontact, bool_or(c.met in ('jongere', 'ouder') and c.bereikt) as thuis,
                   bool_or(c.met = 'jongere' and c.bereikt) as zelf, bool_or(c.soort = 'brief') as brief
              from w join contactmoment c on c.bureau_id = $1 and c.jongere_id = w.jongere_id and c.vervallen_op is null
                and (c.werkproces_id = w.id or (c.werkproces_id is null and c.datum >= w.gestart_op)) group by w.id),
     br as (select w.id, true as brief, bool_or(${STUK_BEWIJST.terug}) as terug
              from w join brief b on b.bureau_id = $1 and b.jongere_id = w.jongere_id and b.verstuurd_op is not null and b.status <> 'ingetrokken'
                and (b.werkproces_id = w.id or b.onderwerp_id = w.id
                     or (b.werkproces_id is null and b.onderwerp_id is null and b.datum >= w.gestart_op)) group by w.id),
     dc as (select w.id, bool_or(${STUK_BEWIJST.school}) as schoolcontact, bool_or(${STUK_BEWIJST.thuis}) as thuis,
                    bool_or(${STUK_BEWIJST.jongere}) as zelf, bool_or(${STUK_BEWIJST.brief}) as brief
               from w join document d on d.bureau_id = $1 and d.jongere_id = w.jongere_id and d.ingetrokken_op is null
                and (d.onderwerp_id = w.id or (d.onderwerp_id is null and d.datum >= w.gestart_op)) group by w.id)
     select ${ZAAK}, w.routekaart, w.gesloten_op as "geslotenOp", coalesce(k.kern_code, w.resultaat_code) as kern, coalesce(st.stappen, '{}') as stappen,
            coalesce(me.melding, false) as melding, coalesce(me.actie, false) as actie, coalesce(me.terug, false) or coalesce(br.terug, false) as terug,
            coalesce(co.schoolcontact, false) or coalesce(dc.schoolcontact, false) as schoolcontact,
            coalesce(co.thuis, false) or coalesce(dc.thuis, false) as thuis, coalesce(co.zelf, false) or coalesce(dc.zelf, false) as zelf,
            coalesce(co.brief, false) or coalesce(br.brief, false) or coalesce(dc.brief, false) as brief, cardinality(w.routes) > 0 as routes
       from w left join st on st.werkproces_id = w.id left join me on me.werkproces_id = w.id left join co on co.id = w.id
       left join br on br.id = w.id left join dc on dc.id = w.id ${WIE}
       left join codewaarde k on k.bureau_id = $1 and k.lijst = regexp_replace(w.soort, '-verzuim$', '') || '-resultaat' and k.code = w.resultaat_code
      order by w.gesloten_op desc, w.id desc`,
    [toegang.bureauId, van, tot, gemeente],
  );
  return rows.map(toStukkenrij);
}

function toStukkenrij(row: Stukken): Stukkenrij {
  const { melding, actie, terug, schoolcontact, thuis, zelf, brief, routes, ...rest } = row;
  const stukken: [Dossierstuk, boolean][] = [
    ['melding', melding],
    ['actie-school', actie],
    ['contact-school', schoolcontact],
    ['routekaart', true],
    ['contact-thuis', thuis],
    ['contact-jongere', zelf],
    ['brief', brief],
    ['routes', routes],
    ['terugmelding', terug],
  ];
  return { ...rest, aanwezig: stukken.filter(([, er]) => er).map(([stuk]) => stuk) };
}
