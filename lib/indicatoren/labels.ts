import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Cel, Eenheid, Indicator } from './model.ts';

export const LABEL_EENHEID: Record<Eenheid, string> = {
  jongere: 'jongeren',
  melding: 'meldingen',
  werkproces: 'werkprocessen per fte',
  fte: 'fte',
  '%': '%',
};

/** As people read it; the file and the command line give it unrounded. */
export function formatWaarde(
  waarde: number | null,
  indicator: Pick<Indicator, 'uitwerking'>,
  isPercentage: boolean,
): string {
  if (waarde === null) return 'onbekend';
  if (isPercentage) return `${formatGetal(waarde, 1)}%`;
  return formatGetal(waarde, indicator.uitwerking === 'per-fte' ? 1 : 0);
}

export function isPercentage(indicator: Pick<Indicator, 'eenheid'>, cel: Pick<Cel, 'dimensies'>): boolean {
  return indicator.eenheid === '%' && cel.dimensies.meting !== 'aantal';
}

/** Numerator and denominator beside a share: 87 van 111. */
export function formatBreuk({ teller, noemer }: Pick<Cel, 'teller' | 'noemer'>): string | null {
  if (teller === null || noemer === null) return null;
  return `${formatGetal(teller, 0)} van ${formatGetal(noemer, Number.isInteger(noemer) ? 0 : 2)}`;
}
