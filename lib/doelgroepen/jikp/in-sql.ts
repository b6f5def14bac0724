import {
  BASISBEROEPS,
  ENTREE,
  HERKOMST,
  JIKP_TOT_EN_MET,
  OVERGANG_DAGEN,
} from '#lib/doelgroepen/jikp/rules.ts';

/** The patterns of the rule as PostgreSQL writes them; a word ends with \M there. */
const patroon = (regel: RegExp) => `'${regel.source.replaceAll('\\b', '\\M')}'`;

export const isEntreeSql = (kolom: string) => `${kolom} ~* ${patroon(ENTREE)}`;
export const isBasisberoepsSql = (kolom: string) => `${kolom} ~* ${patroon(BASISBEROEPS)}`;
export const isHerkomstSql = (kolom: string) => `${kolom} ~* ${patroon(HERKOMST)}`;

/** Which origin a kind of education is; null stays null. */
export const herkomstSql = (kolom: string) => `case
    when ${kolom} is null then 'onbekend' when ${kolom} ~* '^vso' then 'vso' when ${kolom} ~* '^pr' then 'pro'
    when ${kolom} ~* '^leerwerk' then 'leerwerktraject' when ${kolom} ~* '^vmbo' and ${isHerkomstSql(kolom)} then 'vmbo-bb'
    when ${isEntreeSql(kolom)} then 'entree' else 'anders' end`;

/** Young enough on this day, and old enough to be looked at. */
export const heeftLeeftijdSql = (geboren: string, dag: string) =>
  `${geboren} > (${dag} - interval '${JIKP_TOT_EN_MET + 1} years')::date and ${geboren} <= (${dag} - interval '16 years')::date`;

export const isOvergangSql = (van: string, dag: string) => `${dag} - ${van} <= ${OVERGANG_DAGEN}`;
