import { werkBuitenZicht } from '#lib/jongeren/kijkrecht/data.ts';
import { verborgenCodes } from '#lib/termijnen/rules.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Plek } from '#lib/platform/bladeren/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Dimensies, Dimensiewaarde, Getelderij, Indicator } from './model.ts';
import type { Jaarvraag } from './rules.ts';
import { stond, telSql, zakenSql } from './sql.ts';

/** As known at a moment; null: all that is known. */
export type Moment = Date | null;

/**
 * For this transaction: room to sort and group in memory instead of on disk, and no compiling of a statement that runs
 * for less time than compiling takes.
 */
export async function prepareCounting(toegang: Toegang): Promise<void> {
  await toegang.sql(`select set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`);
}

/** Counts the cells of an indicator for several school years in one statement; `jaar` is the place in the list, from 1. */
export async function countCellen(
  toegang: Toegang,
  indicator: Indicator,
  jaren: readonly Jaarvraag[],
  bekendOp: Moment,
): Promise<Getelderij[]> {
  return toegang.sql<Getelderij>(telSql(indicator), parameters(toegang, jaren, bekendOp));
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

/** Of these subjects: work and terms that this reader may not know of; he sees that they count, not of whom they are. */
export async function listAfgeschermd(
  toegang: Toegang,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const codes = verborgenCodes((recht) => mag(toegang.actor, recht));
  const rows = await toegang.sql<{ id: string }>(
    `select id from werkproces where bureau_id = $1 and id = any($2::uuid[]) and soort = any($3)
     union all select id from termijn where bureau_id = $1 and id = any($2::uuid[]) and code = any($4)`,
    [toegang.bureauId, ids, werkBuitenZicht(toegang), codes],
  );
  return new Set(rows.map(({ id }) => id));
}

export type Bureaucontext = {
  readonly gemeenten: readonly Dimensiewaarde[];
  readonly mboScholen: readonly Dimensiewaarde[];
  readonly resultaten: readonly Dimensiewaarde[];
  readonly resultatenJongerenpunt: readonly Dimensiewaarde[];
  readonly actiesJongerenpunt: readonly Dimensiewaarde[];
  readonly afwijkredenen: readonly Dimensiewaarde[];
  /** Of each year asked: was anything recorded in it, and was the registration complete by then? */
  readonly bekend: readonly boolean[];
  /** Of each year asked: was this recorded at all by then, be it incomplete? */
  readonly gemeten: readonly boolean[];
};

/** Facts that say that the bureau recorded its work in a year; an indicator of something newer names its own. */
const BEKEND_UIT: readonly Feitsoort[] = ['MeldingOntvangen', 'MeldingAfgehandeld', 'WerkprocesGestart'];

type Waardensoort =
  'gemeente' | 'mbo-school' | 'resultaat' | 'resultaat-jongerenpunt' | 'actie-jongerenpunt' | 'afwijkreden';

/** What the bureau brings to every figure: its gemeenten, its words for results, and which years it knows. */
export async function readContext(
  toegang: Toegang,
  jaren: readonly Jaarvraag[],
  bekendOp: Moment,
  bekendUit: readonly Feitsoort[] = BEKEND_UIT,
  voorwaarde = 'true',
): Promise<Bureaucontext> {
  const rows = await toegang.sql<{
    soort: Waardensoort | 'bekend' | 'gemeten';
    jaar: number;
    code: string;
    label: string;
    kern: string | null;
    volgorde: number;
  }>(
    `with jaar as (select nr::int as jaar, van, tot, peildatum
                     from unnest($2::date[], $3::date[], $4::date[]) with ordinality as j (van, tot, peildatum, nr))
     select distinct 'gemeente' as soort, 0 as jaar, g.code, g.naam as label, null as kern, 0 as volgorde
       from bureau_gemeente b join gemeente g on g.code = b.gemeente_code
       join jaar on b.van <= jaar.tot and (b.tot is null or b.tot >= jaar.van)
      where b.bureau_id = $1
     union all
     select 'mbo-school', 0, brin, min(naam), null, 0 from school where bureau_id = $1 and sector = 'MBO' and brin is not null group by brin
     union all
     (select distinct on (code) 'resultaat', 0, code, label, kern_code, volgorde
       from codewaarde where bureau_id = $1 and lijst like '%-resultaat' and lijst <> 'jongerenpunt-resultaat' order by code, lijst)
     union all
     select case lijst when 'preventieve-actie' then 'actie-jongerenpunt' else 'resultaat-jongerenpunt' end, 0, code, label, kern_code, volgorde
       from codewaarde where bureau_id = $1 and lijst in ('jongerenpunt-resultaat', 'preventieve-actie')
     union all
     select distinct on (code) 'afwijkreden', 0, code, label, null, volgorde from codewaarde where bureau_id = $1 and lijst = 'afwijkreden'
     union all
     select 'bekend', jaar.jaar, '', '', null, 0 from jaar join bureau on bureau.id = $1
      where jaar.van >= coalesce(keuze('cijfers_vanaf')::date, '-infinity')
        and exists (select 1 from gebeurtenis g where ${stond('g')} and g.datum between jaar.van and jaar.tot
                       and g.soort = any($6))
        and ${voorwaarde}
     union all
     select 'gemeten', jaar.jaar, '', '', null, 0 from jaar join bureau on bureau.id = $1
      where jaar.tot >= coalesce(keuze('cijfers_vanaf')::date, '-infinity')
        and jaar.tot >= (select min(f.eerste) from unnest($6::text[]) as s (soort)
                          cross join lateral (select min(g.datum) as eerste from gebeurtenis g where ${stond('g')} and g.soort = s.soort) f)`,
    [...parameters(toegang, jaren, bekendOp), bekendUit],
  );
  const list = (soort: Waardensoort) =>
    rows
      .filter((row) => row.soort === soort)
      .sort((a, b) => a.volgorde - b.volgorde || (a.label < b.label ? -1 : 1))
      .map(({ code, label, kern }) => ({ code, label, ...(kern ? { kern } : {}) }));
  const yearsOf = (wat: 'bekend' | 'gemeten') => {
    const found = new Set(rows.flatMap(({ soort, jaar }) => (soort === wat ? [jaar] : [])));
    return jaren.map((_, index) => found.has(index + 1));
  };
  return {
    gemeenten: list('gemeente'),
    mboScholen: list('mbo-school'),
    resultaten: list('resultaat'),
    resultatenJongerenpunt: list('resultaat-jongerenpunt'),
    actiesJongerenpunt: list('actie-jongerenpunt'),
    afwijkredenen: list('afwijkreden'),
    bekend: yearsOf('bekend'),
    gemeten: yearsOf('gemeten'),
  };
}

/** Clocks of application and database may differ a little; "now" is therefore everything that stands. */
function parameters(toegang: Toegang, jaren: readonly Jaarvraag[], bekendOp: Moment): unknown[] {
  return [
    toegang.bureauId,
    jaren.map(({ van }) => van),
    jaren.map(({ tot }) => tot),
    jaren.map(({ peildatum }) => peildatum),
    bekendOp?.toISOString() ?? 'infinity',
  ];
}
