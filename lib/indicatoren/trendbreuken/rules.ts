import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Breuk, OpenbareTrendbreuk, Trendbreukstand } from './model.ts';

const ONDERWERP = 'onderwerp:';

type Geraakt = { readonly code: string; readonly onderwerp: string };

/** Nothing in particular named means every figure. */
export function raaktCijfer(
  { raakt }: Pick<OpenbareTrendbreuk, 'raakt'>,
  { code, onderwerp }: Geraakt,
): boolean {
  return raakt.length === 0 || raakt.includes(code) || raakt.includes(`${ONDERWERP}${onderwerp}`);
}

/** One choice of a form as it is kept. */
export function raaktUit(keuze: string): readonly string[] {
  return keuze === 'alle' ? [] : [keuze];
}

export function raaktOnderwerp(onderwerp: string): string {
  return `${ONDERWERP}${onderwerp}`;
}

/** As it stands in the choice of the form. */
export function keuzeUit({ raakt }: Pick<OpenbareTrendbreuk, 'raakt'>): string {
  return raakt[0] ?? 'alle';
}

/** Four eyes: who wrote it never approves it. */
export function decideKeuring(
  { wacht, doorId }: Pick<Trendbreukstand, 'wacht' | 'doorId'>,
  gebruikerId: string | null,
): Uitkomst<null> {
  if (!wacht) return weiger('verkeerde-stand', 'Deze trendbreuk wacht niet op controle.');
  return gebruikerId === null || doorId === gebruikerId
    ? weiger('vier-ogen', 'U hebt deze trendbreuk zelf vastgelegd. Een collega moet haar controleren.')
    : gelukt(null);
}

/** The sentence with its day and its source. */
export function breukZin({ vanaf, zin, bron }: OpenbareTrendbreuk): string {
  return `${formatDatum(vanaf)}: ${zin} Bron: ${bron}.`;
}

/**
 * Where the line of a picture stops: at the first moment that has something of after the day. A year that is seen on a day in autumn
 * has nothing in it of a change in winter.
 */
export function breukenInJaren(
  breuken: readonly OpenbareTrendbreuk[],
  jaren: readonly { readonly schooljaar: string; readonly peildatum: Datum }[],
): Breuk[] {
  return breuken.flatMap((breuk) => {
    const plek = jaren.findIndex(({ peildatum }) => peildatum >= breuk.vanaf);
    const moment = plek > 0 ? jaren[plek] : undefined;
    return moment ? [{ vanaf: moment.schooljaar, waarom: breukZin(breuk) }] : [];
  });
}

/** The same among the months of one school year, each with the word that stands at the axis. */
export function breukenInMaanden(
  breuken: readonly OpenbareTrendbreuk[],
  maanden: readonly { readonly code: string; readonly label: string }[],
): Breuk[] {
  return breuken.flatMap((breuk) => {
    const plek = maanden.findIndex(({ code }) => code === breuk.vanaf.slice(0, 7));
    const maand = plek > 0 ? maanden[plek] : undefined;
    return maand ? [{ vanaf: maand.label, waarom: breukZin(breuk) }] : [];
  });
}
