import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Plek } from '#lib/platform/bladeren/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Bureaucontext, Dimensies, Geteld, Getelderij, Indicator } from './model.ts';
import type { Jaarvraag } from './rules.ts';
import { ALTIJD } from '#lib/werkprocessen/startlijsten.ts';
import { MELDINGLIJSTEN } from './rules.ts';
import { bekendSql, gemetenSql, telSql, zakenSql } from './sql.ts';

/** As known at a moment; null: all that is known. */
export type Moment = Date | null;

/**
 * For this transaction: room to sort and group in memory instead of on disk, and no compiling of a statement that runs
 * for less time than compiling takes.
 */
export async function prepareCounting(toegang: Toegang): Promise<void> {
  await toegang.sql(`select set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`);
}

/**
 * Counts the cells of an indicator, each school year by itself: what a figure is in one year may not depend on which other years are
 * asked with it.
 */
export async function countCellen(
  toegang: Toegang,
  indicator: Indicator,
  jaren: readonly Jaarvraag[],
  bekendOp: Moment,
): Promise<Geteld[]> {
  const weten = await readBekend(toegang, indicator, jaren, bekendOp);
  const geteld: Geteld[] = [];
  for (const [index, jaar] of jaren.entries()) {
    const rijen = await toegang.sql<Getelderij>(telSql(indicator), parameters(toegang, [jaar], bekendOp));
    const is = (wat: 'bekend' | 'gemeten') => weten.has(`${wat} ${index + 1}`);
    geteld.push({ bekend: is('bekend'), gemeten: is('gemeten'), rijen });
  }
  return geteld;
}

/** Which of the years, by their place from 1, are known and which were measured at all. */
export async function readBekend(
  toegang: Toegang,
  indicator: Indicator,
  jaren: readonly Jaarvraag[],
  bekendOp: Moment,
): Promise<ReadonlySet<string>> {
  const rows = await toegang.sql<{ wat: string }>(
    `with ${JAREN} select 'bekend ' || b.jaar as wat from (${bekendSql(indicator, '$6')}) b
     union all select 'gemeten ' || m.jaar from (${gemetenSql(indicator, '$6')}) m`,
    [...parameters(toegang, jaren, bekendOp), bekendUitVan(indicator)],
  );
  return new Set(rows.map(({ wat }) => wat));
}

/** The first day of the earliest and of the latest of these facts; null when there is none. */
export async function readFeitspan(
  toegang: Toegang,
  soorten: readonly Feitsoort[] = BEKEND_UIT,
): Promise<{ readonly eerste: Datum; readonly laatste: Datum } | null> {
  const [row] = await toegang.sql<{ eerste: Datum | null; laatste: Datum | null }>(
    `select min(f.eerste) as eerste, max(f.laatste) as laatste from unnest($2::text[]) as s (soort)
      cross join lateral (select min(g.datum) as eerste, max(g.datum) as laatste from gebeurtenis g
                           where g.bureau_id = $1 and g.soort = s.soort and g.vervallen_op is null) f`,
    [toegang.bureauId, soorten],
  );
  return row?.eerste && row.laatste ? { eerste: row.eerste, laatste: row.laatste } : null;
}

/** Who published an imported figure of a school year, and when. */
export type Herkomst = {
  readonly bron: string | null;
  readonly stand: string | null;
  readonly gepubliceerdOp: Datum | null;
};

export async function readHerkomst(
  toegang: Toegang,
  soorten: readonly Feitsoort[],
  jaar: Jaarvraag,
): Promise<Herkomst[]> {
  return toegang.sql<Herkomst>(
    `select distinct gegevens->>'bron' as bron, gegevens->>'stand' as stand, gegevens->>'gepubliceerdOp' as "gepubliceerdOp"
       from gebeurtenis where bureau_id = $1 and soort = any($2) and datum between $3 and $4 and vervallen_op is null
      order by 3, 1, 2`,
    [toegang.bureauId, soorten, jaar.van, jaar.tot],
  );
}

export type Zaakrij = {
  readonly jongereId: string | null;
  readonly onderwerpId: string;
  readonly telt: boolean;
  readonly dimensies: Dimensies;
  readonly voornamen: string | null;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string | null;
  readonly roepnaam: string | null;
  readonly geboortedatum: Datum | null;
  readonly sleutel: string;
};

/** The cases behind a figure, those that count for the numerator first. */
export async function readZaken(
  toegang: Toegang,
  indicator: Indicator,
  jaar: Jaarvraag,
  bekendOp: Moment,
  filter: Dimensies,
  na: Plek | null,
  aantal: number,
): Promise<Zaakrij[]> {
  return toegang.sql<Zaakrij>(zakenSql(indicator), [
    ...parameters(toegang, [jaar], bekendOp),
    Object.keys(filter),
    Object.values(filter),
    na,
    aantal,
  ]);
}

/** Facts that say that the bureau recorded its work in a year; an indicator of something newer names its own. */
const BEKEND_UIT: readonly Feitsoort[] = ['MeldingOntvangen', 'MeldingAfgehandeld', 'WerkprocesGestart'];

export function bekendUitVan({ bekendUit }: Pick<Indicator, 'bekendUit'>): readonly Feitsoort[] {
  return bekendUit ?? BEKEND_UIT;
}

/** The school years asked, whole: what is recorded in a year counts for knowing it, also after the peildatum. */
export const JAREN = `jaar as (select nr::int as jaar, van, tot, peildatum
  from unnest($2::date[], $3::date[], $4::date[]) with ordinality as j (van, tot, peildatum, nr))`;

type Waardensoort =
  'gemeente' | 'mbo-school' | 'resultaat' | 'resultaat-jongerenpunt' | 'actie-jongerenpunt' | 'afwijkreden';

/** What the bureau brings to every figure: its gemeenten and its words for results. */
export async function readContext(toegang: Toegang, jaren: readonly Jaarvraag[]): Promise<Bureaucontext> {
  const rows = await toegang.sql<{
    soort: Waardensoort;
    code: string;
    label: string;
    kern: string | null;
    volgorde: number;
  }>(
    `with jaar as (select van, tot from unnest($2::date[], $3::date[]) as j (van, tot))
     select distinct 'gemeente' as soort, g.code, g.naam as label, null as kern, 0 as volgorde
       from bureau_gemeente b join gemeente g on g.code = b.gemeente_code
       join jaar on b.van <= jaar.tot and (b.tot is null or b.tot >= jaar.van)
      where b.bureau_id = $1
     union all
     select 'mbo-school', brin, min(naam), null, 0 from school where bureau_id = $1 and sector = 'MBO' and brin is not null group by brin
     union all
     (select distinct on (code) 'resultaat', code, label, kern_code, volgorde
       from codewaarde where bureau_id = $1 and (lijst = any($4) or code = any($5) and lijst like '%-resultaat') order by code, lijst)
     union all
     select case lijst when 'preventieve-actie' then 'actie-jongerenpunt' else 'resultaat-jongerenpunt' end, code, label, kern_code, volgorde
       from codewaarde where bureau_id = $1 and lijst in ('jongerenpunt-resultaat', 'preventieve-actie')
     union all
     select distinct on (code) 'afwijkreden', code, label, null, volgorde from codewaarde where bureau_id = $1 and lijst = 'afwijkreden'`,
    [
      ...[toegang.bureauId, jaren.map(({ van }) => van), jaren.map(({ tot }) => tot)],
      ...[MELDINGLIJSTEN, ALTIJD],
    ],
  );
  const list = (soort: Waardensoort) =>
    rows
      .filter((row) => row.soort === soort)
      .sort((a, b) => a.volgorde - b.volgorde || (a.label < b.label ? -1 : 1))
      .map(({ code, label, kern }) => ({ code, label, ...(kern ? { kern } : {}) }));
  return {
    gemeenten: list('gemeente'),
    mboScholen: list('mbo-school'),
    // Bureaus have many; those that nobody had are left out of a table.
    resultaten: list('resultaat').map((waarde) => ({ ...waarde, rest: true as const })),
    resultatenJongerenpunt: list('resultaat-jongerenpunt'),
    actiesJongerenpunt: list('actie-jongerenpunt'),
    afwijkredenen: list('afwijkreden'),
  };
}

/** Clocks of application and database may differ a little; "now" is therefore everything that stands. */
export function parameters(toegang: Toegang, jaren: readonly Jaarvraag[], bekendOp: Moment): unknown[] {
  return [
    toegang.bureauId,
    jaren.map(({ van }) => van),
    jaren.map(({ tot }) => tot),
    jaren.map(({ peildatum }) => peildatum),
    bekendOp?.toISOString() ?? 'infinity',
  ];
}
