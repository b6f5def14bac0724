/**
 * May this reader read the report of contact moment `c`? His own, of his work, on work that is his, or after a reason that was given today.
 * The names are parameters of the statement: the tasks of the reader (text[]), his id, and now.
 */
export function leesbaarVerslag(taken: string, gebruiker: string, nu: string): string {
  return `(c.gebruiker_id = ${gebruiker} or c.taak = any(${taken})
    or exists (select 1 from werkproces lw where lw.bureau_id = $1 and lw.id = c.werkproces_id and lw.eigenaar_id = ${gebruiker})
    or exists (select 1 from kijkrecht lk where lk.bureau_id = $1 and lk.jongere_id = c.jongere_id and lk.gebruiker_id = ${gebruiker}
                  and lk.deel = 'verslagen' and lk.geldig_tot > ${nu}))`;
}
