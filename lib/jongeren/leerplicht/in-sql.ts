import { versiesVan, type RegelCode, type RegelParameters } from './regels.ts';

/**
 * The duties of the Leerplichtwet as expressions over columns, for who counts or compares a whole population at once. The
 * versions and numbers come from the same table as rules.ts reads; a test compares both, person by person. `geboren` and
 * `dag` are columns of type date. A birthday on 29 February is kept as the
 * bureau chose, as there.
 */
export function leeftijdBereiktSql(geboren: string, leeftijd: string | number): string {
  const jarig = `(${geboren} + make_interval(years => (${leeftijd})::int))`;
  return `(${jarig} + case when to_char(${geboren}, 'MMDD') = '0229' and to_char(${jarig}, 'MMDD') = '0228' and keuze('schrikkel_conventie') is distinct from '28-februari' then interval '1 day' else interval '0 day' end)::date`;
}

export function leerplichtStartSql(geboren: string, dag: string): string {
  const vijf = leeftijdBereiktSql(
    geboren,
    parameterSql('LPW-3-BEGIN', ({ beginLeeftijd }) => beginLeeftijd, dag),
  );
  return `(date_trunc('month', ${vijf}) + interval '1 month')::date`;
}

/** By age, or by twelve full school years when that is earlier; an unknown count is null and takes no part. */
export function leerplichtEindeSql({ geboren, schooljarenEinde }: Plichtkolommen, dag: string): string {
  const zestien = leeftijdBereiktSql(
    geboren,
    parameterSql('LPW-3-EINDE', ({ eindLeeftijd }) => eindLeeftijd, dag),
  );
  return `least(make_date(date_part('year', ${zestien} + interval '5 months')::int, 7, 31), ${schooljarenEinde})`;
}

/** The first day after the kwalificatieplicht by age; null where the law of that day had none. */
export function kwalificatieplichtTotSql(geboren: string, dag: string): string {
  return leeftijdBereiktSql(
    geboren,
    parameterSql('LPW-4A', ({ totLeeftijd }) => totLeeftijd, dag),
  );
}

export type Plichtkolommen = {
  readonly geboren: string;
  readonly startkwalificatieOp: string;
  readonly kpUitzondering: string;
  readonly kpUitzonderingOp: string;
  readonly schooljarenEinde: string;
};

export function valtOnderLeerplichtSql(kolommen: Plichtkolommen, dag: string): string {
  return `(${dag} between ${leerplichtStartSql(kolommen.geboren, dag)} and ${leerplichtEindeSql(kolommen, dag)})`;
}

/** After the leerplicht, before eighteen, without startkwalificatie and without the exception of art. 4a lid 2. */
export function valtOnderKwalificatieplichtSql(kolommen: Plichtkolommen, dag: string): string {
  const { geboren, startkwalificatieOp, kpUitzondering, kpUitzonderingOp } = kolommen;
  return `coalesce(${dag} > ${leerplichtEindeSql(kolommen, dag)} and ${dag} < ${kwalificatieplichtTotSql(geboren, dag)}
    and not coalesce(${startkwalificatieOp} <= ${dag}, false)
    and not (${kpUitzondering} is not null and coalesce(${kpUitzonderingOp} <= ${dag}, false)), false)`;
}

/** A number of a rule as it was on that day. */
function parameterSql<C extends RegelCode>(
  code: C,
  kies: (parameters: RegelParameters[C]) => number | null,
  dag: string,
): string {
  const getal = (parameters: RegelParameters[C] | undefined) =>
    String((parameters && kies(parameters)) ?? 'null::int');
  const [oudste, ...later] = versiesVan(code);
  if (later.length === 0) return getal(oudste?.parameters);
  const vanaf = later
    .toReversed()
    .map(({ geldigVan, parameters }) => `when ${dag} >= '${geldigVan}' then ${getal(parameters)}`);
  return `case ${vanaf.join(' ')} else ${getal(oudste?.parameters)} end`;
}
