import { werkBuitenZicht } from '#lib/jongeren/kijkrecht/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { toWerkregel, WERKREGEL, WERKREGEL_BIJ, type Werkrij } from '#lib/termijnen/data.ts';
import type { Werkregel } from '#lib/termijnen/model.ts';
import type { Collega, Gemeentekeuze, Werkvoorraadfilter } from '#lib/termijnen/werkvoorraad/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Cursor = { readonly datum: Datum | null; readonly id: string } | null;

/** Open work by the day of its next action, what has none last; the order of the index, so that a page is a short scan. */
export async function listWerk(
  toegang: Toegang,
  filter: Werkvoorraadfilter,
  opties: { contactVoor: Datum; na: Cursor; aantal: number },
): Promise<Werkregel[]> {
  const params: unknown[] = [toegang.bureauId];
  const plaats = (waarde: unknown) => `$${params.push(waarde)}`;
  const waar = [
    `bureau_id = $1 and status <> 'gesloten' and soort <> all(${plaats(werkBuitenZicht(toegang))})`,
  ];
  if (filter.eigenaar === 'niemand') waar.push('eigenaar_id is null');
  else if (filter.eigenaar !== 'team')
    waar.push(`eigenaar_id = ${plaats(filter.eigenaar === 'ik' ? toegang.gebruikerId : filter.eigenaar)}`);
  if (filter.soort) waar.push(`soort = ${plaats(filter.soort)}`);
  if (filter.gemeente) waar.push(`gemeente_code = ${plaats(filter.gemeente)}`);
  if (filter.zonderContact)
    waar.push(`coalesce(laatste_contact, gestart_op) < ${plaats(opties.contactVoor)}`);
  if (filter.zonderStap) waar.push('volgende_datum is null');
  if (opties.na) waar.push(naCursor(opties.na, plaats));
  const rows = await toegang.sql<Werkrij>(
    `with w as (select * from werkproces where ${waar.join(' and ')} order by volgende_datum, id limit ${plaats(opties.aantal)})
     select ${WERKREGEL} from w ${WERKREGEL_BIJ} order by w.volgende_datum, w.id`,
    params,
  );
  return rows.map(toWerkregel);
}

function naCursor(na: NonNullable<Cursor>, plaats: (waarde: unknown) => string): string {
  if (na.datum === null) return `volgende_datum is null and id > ${plaats(na.id)}`;
  return `((volgende_datum, id) > (${plaats(na.datum)}, ${plaats(na.id)}::uuid) or volgende_datum is null)`;
}

/** Colleagues to whom work can belong, today. */
export async function listCollegas(toegang: Toegang): Promise<Collega[]> {
  return toegang.sql<Collega>(
    `select gebruiker_id as id, naam from lidmaatschap
      where bureau_id = $1 and van <= $2 and coalesce(tot, 'infinity') >= $2
        and rollen && array['leerplichtambtenaar', 'leerplichtambtenaar-boa', 'doorstroomcoach', 'jongerenconsulent'] order by naam`,
    [toegang.bureauId, toegang.vandaag],
  );
}

/** Gemeenten that belong to the bureau today. */
export async function listGemeenten(toegang: Toegang): Promise<Gemeentekeuze[]> {
  return toegang.sql<Gemeentekeuze>(
    `select g.code, g.naam from bureau_gemeente b join gemeente g on g.code = b.gemeente_code
      where b.bureau_id = $1 and b.van <= $2 and coalesce(b.tot, 'infinity') >= $2 order by g.naam`,
    [toegang.bureauId, toegang.vandaag],
  );
}
