import type { Toegang } from '#lib/toegang/model.ts';
import { openVers } from '../bewaard/data.ts';
import type { Bewaard, Voorraad, Wens } from '../bewaard/model.ts';
import { sleutelVan } from '../bewaard/rules.ts';
import { parameters, prepareCounting, readBekend } from '../data.ts';
import type { Geteld, Indicator } from '../model.ts';
import type { Jaarvraag } from '../rules.ts';
import { telSql } from '../sql.ts';

/**
 * What a page with many moments of a few figures needs at hand: kept cells that are of now, and all others counted, in one statement per
 * figure. `runReeks` finds them here instead of asking for each moment by itself.
 */
export async function openReeksen(toegang: Toegang, alle: readonly Wens[]): Promise<Voorraad> {
  const wensen = [...new Map(alle.map((wens) => [sleutelVan(wens.indicator, wens.jaar), wens])).values()];
  const vers = await openVers(toegang, wensen);
  const cellen = new Map(vers.cellen);
  const over = wensen.filter(({ indicator, jaar }) => !cellen.has(sleutelVan(indicator, jaar)));
  if (over.length > 0) await prepareCounting(toegang);
  for (const deel of Map.groupBy(over, ({ indicator }) => `${indicator.code} ${indicator.versie}`).values()) {
    const indicator = deel[0]?.indicator;
    if (!indicator) continue;
    const jaren = deel.map(({ jaar }) => jaar);
    for (const [plek, geteld] of (await countMomenten(toegang, indicator, jaren)).entries()) {
      const jaar = jaren[plek];
      if (jaar) cellen.set(sleutelVan(indicator, jaar), alsNu(toegang, jaar, geteld));
    }
  }
  return { cellen, contexten: vers.contexten, nogMs: 0 };
}

function alsNu(toegang: Toegang, { peildatum }: Jaarvraag, geteld: Geteld): Bewaard {
  return { ...geteld, peildatum, geteldOp: toegang.nu, ms: 0, verouderd: false };
}

/** Each moment counted by itself, as the figure says, and all of them in one question to the database. */
async function countMomenten(
  toegang: Toegang,
  indicator: Indicator,
  jaren: readonly Jaarvraag[],
): Promise<Geteld[]> {
  const weten = await readBekend(toegang, indicator, jaren, null);
  const rows = await toegang.sql<{ nr: number; rijen: Geteld['rijen'] }>(
    momentenSql(indicator),
    parameters(toegang, jaren, null),
  );
  const rijen = new Map(rows.map((row) => [row.nr, row.rijen]));
  return jaren.map((_, plek) => ({
    bekend: weten.has(`bekend ${plek + 1}`),
    gemeten: weten.has(`gemeten ${plek + 1}`),
    rijen: rijen.get(plek + 1) ?? [],
  }));
}

/** Every moment of the lists that are asked, in one statement: as one count where the figure says that it can be, else one after the other. */
function momentenSql(indicator: Indicator): string {
  if (!indicator.samen) return perMomentSql(indicator);
  return `select t.jaar as nr, jsonb_agg(to_jsonb(t) - 'jaar') as rijen from (${telSql(indicator)}) as t group by t.jaar`;
}

/**
 * The statement of a figure, once per moment of the lists that are asked: each execution sees one moment only, so that no moment can
 * change what another one is.
 */
function perMomentSql(indicator: Indicator): string {
  const een = telSql(indicator).replaceAll(
    /\$([234])(?!\d)/g,
    (_, nummer: string) => `array[${KOLOM[nummer]}]`,
  );
  return `select moment.nr::int as nr, coalesce(jsonb_agg(to_jsonb(t) - 'jaar') filter (where t.jaar is not null), '[]') as rijen
    from unnest($2::date[], $3::date[], $4::date[]) with ordinality as moment (van, tot, peildatum, nr)
    left join lateral (${een}) as t on true group by moment.nr`;
}

const KOLOM: Readonly<Record<string, string>> = { 2: 'moment.van', 3: 'moment.tot', 4: 'moment.peildatum' };
