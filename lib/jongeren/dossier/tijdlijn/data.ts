import type { Datum } from '#lib/kalender/model.ts';
import type { Contactdetail, Tijdlijnfeit } from '#lib/jongeren/dossier/model.ts';
import type { Tijdlijngrens } from '#lib/jongeren/dossier/policy.ts';
import { leesbaarVerslag } from '#lib/jongeren/verslagen/data.ts';
import type { Taak } from '#lib/jongeren/verslagen/model.ts';
import { takenVan } from '#lib/jongeren/verslagen/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Tijdlijnvraag = {
  readonly jongereId: string;
  readonly grens: Tijdlijngrens;
  readonly voor: { readonly datum: Datum; readonly id: string } | null;
  readonly aantal: number;
  readonly metVerslag: boolean;
};

type Contactkolommen = {
  contactId: string | null;
  tijd: string | null;
  taak: Taak;
  verslag: string | null;
  gesprek: Contactdetail['gesprek'];
  eigen: boolean;
};
type MetKolommen<Feit> = Feit extends Tijdlijnfeit ? Omit<Feit, 'contact'> & Contactkolommen : never;
type Rij = MetKolommen<Tijdlijnfeit>;

/** Contact and appointments go with their work: who may not know of it, does not read what was said there. $10: kinds of hidden work. */
const ZICHTBAAR = `not (onderwerp_soort in ('contactmoment', 'afspraak') and (exists (
            select 1 from contactmoment c where c.bureau_id = $1 and c.id = gebeurtenis.onderwerp_id and c.taak = any($10)) or exists (
            select 1 from werkproces w where w.bureau_id = $1 and w.soort = any($10) and w.id = coalesce(
              (select c.werkproces_id from contactmoment c where c.bureau_id = $1 and c.id = gebeurtenis.onderwerp_id),
              (select a.werkproces_id from afspraak a where a.bureau_id = $1 and a.id = gebeurtenis.onderwerp_id)))))`;

/**
 * One page of the timeline: the live facts about this young person, newest first. A melding that was linked to the
 * person later carries no person in its first fact; it is found by its own id. The first reaction to a melding (T03) is left out:
 * what was done with the melding says it. Names are looked up for this page only.
 */
const TIJDLIJN = `
  with pagina as (
    select g.* from (
      (select * from gebeurtenis where bureau_id = $1 and jongere_id = $2 and vervallen_op is null and soort = any($3)
          and not (soort = 'TermijnVoldaan' and gegevens->>'code' = any($9)) and coalesce(gegevens->>'soort' <> all($10), true) and ${ZICHTBAAR} and
          not (soort = 'BriefVerzonden' and gegevens->>'sjabloon' = any($11)) and (datum, id) < ($4::date, $5::bigint) order by datum desc, id desc limit $6)
      union all
      (select f.* from melding m join gebeurtenis f on f.bureau_id = $1 and f.onderwerp_id = m.id
        where m.bureau_id = $1 and m.jongere_id = $2 and f.onderwerp_soort = 'melding' and f.jongere_id is null and f.vervallen_op is null
          and f.soort = any($3) and (f.datum, f.id) < ($4::date, $5::bigint) order by f.datum desc, f.id desc limit $6)
    ) g order by g.datum desc, g.id desc limit $6)
  select p.id::text, p.soort, p.datum, p.gegevens, p.onderwerp_id as "onderwerpId", l.naam as wie, s.naam as school, ge.naam as gemeente,
         coalesce(st.motivering, sg.toelichting, m.reden) as toelichting,
         c.id as "contactId", c.tijd, c.taak, case when leest.mag then c.verslag end as verslag, case when leest.mag then k.gesprek end as gesprek, coalesce(c.gebruiker_id = $8, false) as eigen
    from pagina p
    left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = p.gebruiker_id
    left join melding m on m.bureau_id = $1 and m.id = p.onderwerp_id and p.soort = 'MeldingOntvangen'
    left join school s on s.bureau_id = $1 and s.id = coalesce((p.gegevens->>'schoolId')::uuid, m.school_id)
    left join gemeente ge on ge.code = p.gegevens->>'naarGemeente'
    left join contactmoment c on c.bureau_id = $1 and c.id = p.onderwerp_id and p.onderwerp_soort = 'contactmoment'
    left join lateral (select $7 and ${leesbaarVerslag('$12', '$8', '$13')} as mag) leest on c.id is not null
    left join lateral (select jsonb_build_object('gesprekssoort', c.gesprekssoort, 'aanwezig', c.aanwezig, 'aanleiding', c.aanleiding,
                         'gezien', c.gezien, 'vervolg', c.vervolg, 'afspraken', coalesce((select jsonb_agg(jsonb_build_object('wat', a.wat,
                         'wie', a.wie, 'datum', a.datum) order by a.volgnummer) from contactafspraak a
                         where a.bureau_id = $1 and a.contactmoment_id = c.id), '[]')) as gesprek) k on c.id is not null
    left join schoolgang sg on sg.bureau_id = $1 and sg.id = p.onderwerp_id and p.onderwerp_soort = 'schoolgang'
    left join lateral (select r.motivering from stapregistratie r
                        where p.soort in ('StapGezet', 'StapOvergeslagen') and r.bureau_id = $1 and r.werkproces_id = p.onderwerp_id
                          and r.stap = p.gegevens->>'stap' and r.gezet_op = p.datum and r.vervallen_op is null
                        order by r.geregistreerd_op desc limit 1) st on true
   order by p.datum desc, p.id desc`;

export async function listTijdlijn(toegang: Toegang, vraag: Tijdlijnvraag): Promise<Tijdlijnfeit[]> {
  const rows = await toegang.sql<Rij>(TIJDLIJN, [
    toegang.bureauId,
    vraag.jongereId,
    vraag.grens.soorten,
    vraag.voor?.datum ?? toegang.vandaag, // facts may carry a day to come (the end of the duty); they are not history yet
    vraag.voor?.id ?? '9000000000000000000',
    vraag.aantal,
    vraag.metVerslag,
    toegang.gebruikerId,
    ['T03', ...vraag.grens.codes],
    vraag.grens.werk,
    vraag.grens.brieven,
    takenVan(toegang.actor),
    toegang.nu,
  ]);
  return rows.map(toFeit);
}

function toFeit({ contactId, tijd, taak, verslag, gesprek, eigen, ...rest }: Rij): Tijdlijnfeit {
  const contact: Contactdetail | null = contactId
    ? { id: contactId, tijd, taak, verslag, gesprek, eigen }
    : null;
  return { ...rest, contact };
}
