import { BIJ_DOELGROEP } from '#lib/vsv-trajecten/categorie/rules.ts';
import { stond } from './sql.ts';

/** Target groups that mean: he left school. The others are worked with before that, or not at all. */
export const VSV_GROEPEN = ['nieuw-vsv', 'oud-vsv', 'jongere-in-beeld'] as const;
export const PREVENTIEF = ['dreigend-vsv', 'jikp'] as const;

const lijst = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(', ');

/**
 * The target group of each work as it was last established, with the first day without school. Until a coach established one, work that
 * opened by a report of DUO has the day of that report.
 */
export const DOELGROEP = `groep as materialized (
  select distinct on (g.onderwerp_id) g.onderwerp_id, g.jongere_id, g.id as feit, g.gegevens->>'doelgroep' as doelgroep,
         (g.gegevens->>'uitvalOp')::date as uitval
    from gebeurtenis g where ${stond('g')} and (g.soort = 'DoelgroepVastgesteld' or (g.soort = 'WerkprocesGestart' and g.gegevens->>'uitvalOp' is not null))
   order by g.onderwerp_id, (g.soort = 'DoelgroepVastgesteld') desc, g.id desc)`;

/** Since when somebody is known as vsv'er: the first day on which he was established as one, or his bestemming was. */
export const BEKEND = `bekend as materialized (
  select g.jongere_id, min(g.datum) as sinds from gebeurtenis g
   where ${stond('g')} and (g.soort = 'BestemmingVastgesteld'
      or (g.soort = 'DoelgroepVastgesteld' and g.gegevens->>'doelgroep' in (${lijst(VSV_GROEPEN)})))
   group by g.jongere_id)`;

export const isPreventief = (kolom: string) => `${kolom} in (${lijst(PREVENTIEF)})`;

const bijDoelgroep = Object.entries(BIJ_DOELGROEP)
  .map(([doelgroep, categorie]) => `when '${doelgroep}' then '${categorie}'`)
  .join(' ');

/** The rule `vsvCategorie` in SQL, on a row of `jaar`; a test asks both the same. */
export function categorie(uitval: string, sinds: string, doelgroep: string): string {
  const oktober = `make_date(extract(year from jaar.peildatum)::int - case when extract(month from jaar.peildatum) < 10 then 1 else 0 end, 10, 1)`;
  return `case when ${uitval} >= jaar.van then case when ${sinds} < jaar.van then 'recidiverend' else 'nieuw' end
       when ${sinds} < jaar.van then 'continuerend' when ${uitval} is null then
       case ${doelgroep} ${bijDoelgroep} else 'onbekend' end
       when ${uitval} < least(jaar.van, ${oktober}) then 'oud' else 'nieuw' end`;
}

/** Closed work of these kinds as it stood: only the last closing counts, and not while it is open again. */
export function gesloten(soorten: readonly string[]): string {
  return `laatste as (
    select distinct on (jaar.jaar, g.onderwerp_id) jaar.jaar, jaar.van, jaar.tot, g.soort as feit, g.datum, g.jongere_id, g.onderwerp_id, g.gegevens
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.peildatum
     where ${stond('g')} and g.soort in ('WerkprocesGesloten', 'WerkprocesHeropend') and g.gegevens->>'soort' in (${lijst(soorten)})
     order by jaar.jaar, g.onderwerp_id, g.datum desc, g.id desc)`;
}
