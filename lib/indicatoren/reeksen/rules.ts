import type { Indicator } from '../model.ts';
import { telSql } from '../sql.ts';

/** Every moment of the lists that are asked, in one statement: as one count where the figure says that it can be, else one after the other. */
export function momentenSql(indicator: Indicator): string {
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
