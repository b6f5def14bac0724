import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Grenzen } from '#lib/doelgroepen/grenzen/model.ts';
import type { UitBeeldstand } from '#lib/doelgroepen/uit-beeld/model.ts';
import type { Lijstvraag } from '#lib/doelgroepen/uit-beeld/schema.ts';

type Rij = Omit<UitBeeldstand, 'naam'> & Jongerenaam;

/** What has no day comes last, on a day that an address can carry. */
const OP = (tabel: string) => `coalesce(${tabel}.volgende_datum, date '9999-12-31')`;
const POGING = `c.bureau_id = $1 and c.jongere_id = w.jongere_id and c.met in ('jongere', 'ouder') and c.vervallen_op is null`;

/**
 * Open work of the Doorstroompunt of whom the rule says that he is out of sight (rules.ts: the same two limits), the next attempt
 * first, what has no day last.
 */
export async function listUitBeeld(
  toegang: Toegang,
  vraag: Lijstvraag,
  grenzen: Grenzen,
  aantal: number,
): Promise<UitBeeldstand[]> {
  const { actor, vandaag } = toegang;
  const params: unknown[] = [
    toegang.bureauId,
    addDays(vandaag, -grenzen.uitBeeld),
    addDays(vandaag, -grenzen.eerstePoging),
  ];
  const plek = (waarde: unknown) => `$${params.push(waarde)}`;
  const waar = [`w.bureau_id = $1 and w.soort in ('vsv', 'jongere-in-beeld') and w.status <> 'gesloten'`];
  if (vraag.eigenaar === 'niemand') waar.push('w.eigenaar_id is null');
  if (vraag.eigenaar === 'ik') waar.push(`w.eigenaar_id = ${plek(toegang.gebruikerId)}`);
  if (vraag.gemeente) waar.push(`w.gemeente_code = ${plek(vraag.gemeente)}`);
  const werkgebied = actor.soort === 'gebruiker' ? actor.werkgebied : [];
  if (werkgebied.length > 0)
    waar.push(`(w.gemeente_code is null or w.gemeente_code = any(${plek(werkgebied)}))`);
  if (vraag.na) waar.push(`(${OP('w')}, w.id) > (${plek(vraag.na[0])}::date, ${plek(vraag.na[1])}::uuid)`);
  const rows = await toegang.sql<Rij>(
    `with stand as (
       select w.*, b.bereikt, (select count(*) from contactmoment c where ${POGING} and not c.bereikt
                                  and c.datum >= coalesce(b.bereikt, w.gestart_op))::int as pogingen
         from werkproces w
         cross join lateral (select greatest(w.laatste_contact, max(c.datum)) as bereikt from contactmoment c
                              where ${POGING} and c.bereikt) b
        where ${waar.join(' and ')}),
     rij as materialized (
       select * from stand where bereikt < $2 or (bereikt is null and (pogingen > 0 or gestart_op < $3))
        order by ${OP('stand')}, id limit ${plek(aantal)})
     select w.id as "werkprocesId", w.versie, w.soort, w.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam,
            j.roepnaam, j.geboortedatum, j.geheimhouding, j.telefoon, g.naam as gemeente, l.naam as eigenaar,
            w.gestart_op as "gestartOp", w.bereikt as "laatstBereikt", w.pogingen, w.volgende_actie as "volgendeActie",
            w.volgende_datum as "volgendeDatum", ${OP('w')} || '_' || w.id as sleutel,
            (select coalesce(jsonb_agg(jsonb_build_object('op', p.datum, 'soort', p.soort, 'met', p.met, 'bereikt', p.bereikt, 'door', p.naam)), '[]')
               from (select c.datum, c.soort, c.met, c.bereikt, m.naam from contactmoment c
                       left join lidmaatschap m on m.bureau_id = $1 and m.gebruiker_id = c.gebruiker_id
                      where ${POGING} order by c.datum desc, c.id limit 3) p) as laatste
       from rij w join jongere j on j.bureau_id = $1 and j.id = w.jongere_id
       left join gemeente g on g.code = w.gemeente_code
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.eigenaar_id
      order by ${OP('w')}, w.id`,
    params,
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}
