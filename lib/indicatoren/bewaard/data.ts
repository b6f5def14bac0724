import { createHash } from 'node:crypto';
import type { Datum } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findIndicator, INDICATOREN } from '../catalogus.ts';
import { bekendUitVan, JAREN, parameters, readFeitspan } from '../data.ts';
import type { Geteld, Indicator } from '../model.ts';
import { standaardjaar } from '../rules.ts';
import { bekendSql, gemetenSql, telSql } from '../sql.ts';
import type { Bewaard, Bronnen, Voorraad, Wens } from './model.ts';
import { bewaardeCellen, bronnenVan, nogGoedVanaf, sleutelVan, wensenVan, wordtBewaard } from './rules.ts';
import { eigenaarwens, VASTE_VRAGEN, vasteVraag } from './vaste-vragen.ts';

/** What a page may spend on counting anew what is not of now; a page is to stay under 100 ms. */
const NOG_MS = 60;

/** Can what `g` says that changed touch the cell `c`, and did its count not see it? */
const NIET_GEZIEN = `g.bron = any(c.bronnen || c.bekend_uit) and not pg_visible_in_snapshot(g.transactie, c.gezien)
  and ((g.bron = any(c.bronnen) and (c.vooruit or g.bron = any(c.vooruit_uit) or g.vanaf <= c.peildatum)) or (g.bron = any(c.bekend_uit) and g.vanaf <= c.tot and not (g.erbij and c.bekend and c.gemeten)))`;
const VEROUDERD = `exists (select 1 from cijfergeraakt g where g.bureau_id = $1 and ${NIET_GEZIEN})`;
/** Snapshots are numbers of one database server; after a restore on another they say nothing. */
const CLUSTER = '(select system_identifier from pg_control_system())';

/** Of exactly this statement and what it is known to depend on; another makes the cell worthless. */
function receptVan(indicator: Indicator): string {
  const sleutel = `${indicator.code} ${indicator.versie}`;
  const bekend = recepten.get(sleutel);
  if (bekend) return bekend;
  const deel = [telSql(indicator), indicator.bekend ?? '', indicator.geteldUit ?? '', bronnenOf(indicator)];
  const recept = createHash('sha256').update(JSON.stringify(deel)).digest('base64url').slice(0, 22);
  recepten.set(sleutel, recept);
  return recept;
}

const recepten = new Map<string, string>();

function bronnenOf(indicator: Indicator): Bronnen {
  return bronnenVan(indicator, bekendUitVan(indicator));
}

const sleutels = (wensen: readonly Wens[]) => [
  wensen.map(({ indicator }) => indicator.code),
  wensen.map(({ jaar }) => jaar.van),
  wensen.map(({ jaar }) => jaar.peildatum),
  wensen.map(({ indicator }) => receptVan(indicator)),
];

/** The kept cells that a page needs, in one statement. Nothing kept and nothing asked give an empty stock: then all is counted. */
export async function openVoorraad(toegang: Toegang, alle: readonly Wens[]): Promise<Voorraad> {
  const wensen = alle.filter(({ indicator }) => wordtBewaard(indicator));
  const rows = await toegang.sql<Bewaard & { nr: number }>(
    `select w.nr::int as nr, c.peildatum, c.bekend, c.gemeten, c.rijen, c.ms, c.geteld_op as "geteldOp", c.peildatum < w.peildatum or ${VEROUDERD} as verouderd
       from unnest($2::text[], $3::date[], $4::date[], $5::text[], $6::date[]) with ordinality as w (indicator, van, peildatum, recept, vanaf, nr)
      cross join lateral (
        select * from cijfercel c where c.bureau_id = $1 and c.indicator = w.indicator and c.van = w.van and c.recept = w.recept
           and c.peildatum between w.vanaf and w.peildatum and c.cluster = ${CLUSTER}
         order by c.peildatum desc limit 1) c`,
    [
      toegang.bureauId,
      ...sleutels(wensen),
      wensen.map(({ jaar, metEerder }) => (metEerder ? nogGoedVanaf(jaar.peildatum) : jaar.peildatum)),
    ],
  );
  const cellen = rows.flatMap(({ nr, ...cel }): [string, Bewaard][] => {
    const wens = wensen[nr - 1];
    return wens ? [[sleutelVan(wens.indicator, wens.jaar), cel]] : [];
  });
  return { cellen: new Map(cellen), contexten: new Map(), nogMs: NOG_MS };
}

/** Only cells of now: for what has no place to say that it is of before. */
export async function openVers(toegang: Toegang, wensen: readonly Wens[]): Promise<Voorraad> {
  const { cellen, contexten } = await openVoorraad(
    toegang,
    wensen.map((wens) => ({ ...wens, metEerder: false })),
  );
  return { cellen: new Map([...cellen].filter(([, cel]) => !cel.verouderd)), contexten, nogMs: 0 };
}

/** Every cell that is kept at this bureau today. */
export async function listWensen(toegang: Toegang): Promise<Wens[]> {
  const wensen: Wens[] = [];
  for (const indicator of INDICATOREN) {
    const span = indicator.ingelezen ? await readFeitspan(toegang, indicator.bekendUit) : null;
    const schooljaar = standaardjaar(indicator, span) ?? schooljaarVan(toegang.vandaag);
    wensen.push(...bewaardeCellen(indicator, schooljaar, toegang.vandaag));
  }
  for (const { indicator: code, reeks } of VASTE_VRAGEN) {
    const indicator = findIndicator(code);
    if (!indicator) continue;
    const { vraag, jaren } = vasteVraag(indicator, reeks, toegang.vandaag);
    wensen.push(...wensenVan(indicator, vraag, jaren, toegang.vandaag));
  }
  wensen.push(eigenaarwens(toegang.vandaag));
  // One cell per figure, year and day: on the last day of a school year two definitions may ask for the same one, and the first has it.
  return [...new Map(wensen.toReversed().map((wens) => [plekVan(wens), wens])).values()].toReversed();
}

const plekVan = ({ indicator, jaar }: Wens) => `${indicator.code} ${jaar.van} ${jaar.peildatum}`;

/** Only who holds this counts cells and forgets changes at a bureau, so that none is lost. False when another worker holds it. */
export async function lockBewaren(toegang: Toegang): Promise<boolean> {
  const [row] = await toegang.sql<{ mag: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('cijfercel', $1)) as mag`,
    [toegang.bureauId],
  );
  return row?.mag === true;
}

/** The same, and waits for it: a round of a worker takes seconds. */
export async function waitForBewaren(toegang: Toegang): Promise<void> {
  await toegang.sql(`select pg_advisory_xact_lock(hashtextextended('cijfercel', $1))`, [toegang.bureauId]);
}

/** What has to be counted, what waits longest first; `ms` is what it cost the last time. */
export async function listTeTellen(
  toegang: Toegang,
  wensen: readonly Wens[],
): Promise<(Wens & { readonly ms: number | null })[]> {
  const rows = await toegang.sql<{ nr: number; ms: number | null }>(
    `select w.nr::int as nr, c.ms from unnest($2::text[], $3::date[], $4::date[], $5::text[]) with ordinality as w (indicator, van, peildatum, recept, nr)
       left join cijfercel c on c.bureau_id = $1 and c.indicator = w.indicator and c.van = w.van and c.peildatum = w.peildatum and c.recept = w.recept
        and c.cluster = ${CLUSTER}
      where c.indicator is null or ${VEROUDERD}
      order by c.geteld_op nulls first, w.van desc, w.nr`,
    [toegang.bureauId, ...sleutels(wensen)],
  );
  return rows.flatMap(({ nr, ms }) => (wensen[nr - 1] ? [{ ...(wensen[nr - 1] as Wens), ms }] : []));
}

/** The count itself, in the statement that also says what it could see. $6 are the facts that make a year known. */
function telling(indicator: Indicator): string {
  return `with ${JAREN}, telling as materialized (${telSql(indicator)}), bekend as (${bekendSql(indicator, '$6')}), gemeten as (${gemetenSql(indicator, '$6')}),
    nu as (select jaar.*, exists (select 1 from bekend) as bekend, exists (select 1 from gemeten) as gemeten,
                  coalesce((select jsonb_agg(to_jsonb(t) - 'jaar') from telling t), '[]') as rijen from jaar)`;
}

export async function bewaarCel(toegang: Toegang, { indicator, jaar }: Wens): Promise<void> {
  const { bronnen, bekendUit, vooruit, vooruitUit } = bronnenOf(indicator);
  const begin = performance.now();
  await toegang.sql(
    `${telling(indicator)}
     insert into cijfercel (bureau_id, indicator, van, tot, peildatum, recept, bronnen, vooruit, bekend_uit, vooruit_uit, bekend, gemeten, rijen, ms, geteld_op, gezien, cluster)
     select $1, $7, van, tot, peildatum, $8, $9, $10, $11, $12, bekend, gemeten, rijen, 0, $13, pg_current_snapshot(), ${CLUSTER} from nu
     on conflict (bureau_id, indicator, van, peildatum) do update
       set (recept, bronnen, vooruit, bekend_uit, vooruit_uit, bekend, gemeten, rijen, geteld_op, gezien, cluster) =
           (excluded.recept, excluded.bronnen, excluded.vooruit, excluded.bekend_uit, excluded.vooruit_uit, excluded.bekend, excluded.gemeten, excluded.rijen,
            excluded.geteld_op, excluded.gezien, excluded.cluster)`,
    [
      ...[
        ...parameters(toegang, [jaar], null),
        bekendUitVan(indicator),
        indicator.code,
        receptVan(indicator),
      ],
      ...[bronnen, vooruit, bekendUit, vooruitUit, toegang.nu],
    ],
  );
  await toegang.sql(
    'update cijfercel set ms = least(nullif(ms, 0), $5) where bureau_id = $1 and indicator = $2 and van = $3 and peildatum = $4',
    [toegang.bureauId, indicator.code, jaar.van, jaar.peildatum, Math.ceil(performance.now() - begin)],
  );
}

/** Everything asked is there: what is kept of other days, of other recipes or of figures that are gone has served. */
export async function deleteOverbodig(toegang: Toegang, wensen: readonly Wens[]): Promise<void> {
  await toegang.sql(
    `delete from cijfercel c where c.bureau_id = $1 and not exists (
       select 1 from unnest($2::text[], $3::date[], $4::date[], $5::text[]) as w (indicator, van, peildatum, recept)
        where c.indicator = w.indicator and c.van = w.van and c.peildatum = w.peildatum and c.recept = w.recept)`,
    [toegang.bureauId, ...sleutels(wensen)],
  );
}

/** A change is forgotten once no kept cell is left that it can touch and that did not see it. */
export async function deleteGezien(toegang: Toegang): Promise<void> {
  await toegang.sql(
    `delete from cijfergeraakt g where g.bureau_id = $1
        and not exists (select 1 from cijfercel c where c.bureau_id = $1 and ${NIET_GEZIEN})`,
    [toegang.bureauId],
  );
}

/** A cell beside what it should be, both in one statement and so at one moment; null when it is on its way to be counted anew. */
export async function readNaast(
  toegang: Toegang,
  { indicator, jaar }: Wens,
): Promise<{ readonly bewaard: Geteld; readonly geteld: Geteld } | null> {
  const [row] = await toegang.sql<{ oud: Geteld['rijen']; wist: boolean; mat: boolean } & Geteld>(
    `${telling(indicator)}
     select c.rijen as oud, c.bekend as wist, c.gemeten as mat, nu.rijen, nu.bekend, nu.gemeten from nu
       join cijfercel c on c.bureau_id = $1 and c.indicator = $7 and c.van = nu.van and c.peildatum = nu.peildatum and c.recept = $8
        and c.cluster = ${CLUSTER} and not ${VEROUDERD}`,
    [
      ...parameters(toegang, [jaar], null),
      ...[bekendUitVan(indicator), indicator.code, receptVan(indicator)],
    ],
  );
  if (!row) return null;
  return {
    bewaard: { bekend: row.wist, gemeten: row.mat, rijen: row.oud },
    geteld: { bekend: row.bekend, gemeten: row.gemeten, rijen: row.rijen },
  };
}

/** Bureaus where something changed since their cells were counted. */
export async function listGeraakt(toegang: Pick<Toegang, 'sql'>): Promise<number[]> {
  const rows = await toegang.sql<{ id: number }>('select bureaus_met_geraakte_cijfers() as id');
  return rows.map(({ id }) => id);
}

export type Stand = {
  readonly bewaard: number;
  readonly verouderd: number;
  readonly oudste: Date | null;
  readonly peildatum: Datum | null;
};

export async function readStand(toegang: Toegang): Promise<Stand> {
  const [row] = await toegang.sql<Stand>(
    `select count(*)::int as bewaard, count(*) filter (where verouderd)::int as verouderd,
            min(geteld_op) filter (where verouderd) as oudste, max(peildatum) as peildatum
       from (select c.geteld_op, c.peildatum, ${VEROUDERD} as verouderd from cijfercel c where c.bureau_id = $1) as cel`,
    [toegang.bureauId],
  );
  return row ?? { bewaard: 0, verouderd: 0, oudste: null, peildatum: null };
}
