import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Indicator, Uitslag, Vraag } from '../model.ts';
import { runReeks, type Reeks } from '../run.ts';
import { vraagSchema } from '../schema.ts';
import { readTrendbreuken } from '../trendbreuken/data.ts';
import type { Trendbreuk } from '../trendbreuken/model.ts';
import { raaktCijfer } from '../trendbreuken/rules.ts';

const JAREN = 5;

export type Verloop = {
  /** As it is now, with all its definitions. */
  readonly indicator: Indicator;
  /** Each year by the definition that was valid then. */
  readonly geldig: readonly Uitslag[];
  /** One, or one per definition where that changed. */
  readonly reeksen: readonly (readonly Uitslag[])[];
  readonly trendbreuken: readonly Trendbreuk[];
};

/** The course of a figure over the school years, by each definition, as a file gives it. */
export const readVerloop = query({
  naam: 'verloop van een indicator opvragen',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: vraagSchema,
  subject: 'geen-personen',
  run: async (toegang, { code, ...input }): Promise<Uitkomst<Verloop>> => {
    const vraag = { ...input, schooljaar: input.schooljaar ?? schooljaarVan(toegang.vandaag) };
    const reeks = await runReeks(code, vraag, JAREN, toegang);
    if (!reeks.ok) return reeks;
    const perVersie = await readPerVersie(toegang, code, vraag, reeks.waarde);
    if (!perVersie.ok) return perVersie;
    const { indicator, versies, trend } = reeks.waarde;
    const reeksen = perVersie.waarde.length > 0 ? perVersie.waarde : [trend];
    const trendbreuken = (await readTrendbreuken(toegang)).filter((breuk) => raaktCijfer(breuk, indicator));
    return gelukt({ indicator: versies.at(-1) ?? indicator, geldig: trend, reeksen, trendbreuken });
  },
});

/**
 * Where the definition changed within the years of a trend: the same years by each definition that was valid in one of them, so that
 * both lines are seen beside each other. Empty when there is one definition, or when one was asked for.
 */
export async function readPerVersie(
  toegang: Toegang,
  code: string,
  vraag: Vraag,
  { trend }: Pick<Reeks, 'trend'>,
): Promise<Uitkomst<readonly (readonly Uitslag[])[]>> {
  const nummers = [...new Set(trend.map(({ versie }) => versie))];
  if (vraag.versie !== undefined || nummers.length < 2) return gelukt([]);
  const reeksen: (readonly Uitslag[])[] = [];
  for (const versie of nummers) {
    const reeks = await runReeks(code, { ...vraag, versie }, trend.length, toegang);
    // A definition that does not know the part that was asked for, measured nothing of it.
    if (!reeks.ok && reeks.weigering.code === 'onbekende-waarde') continue;
    if (!reeks.ok) return reeks;
    reeksen.push(reeks.waarde.trend);
  }
  return gelukt(reeksen);
}
