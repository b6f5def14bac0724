import { kleineLetter } from '#lib/kalender/opmaak.ts';
import type { NaKeuze, Thuiszittersproef, Vrijstellingkeuze } from '#lib/indicatoren/proef/model.ts';
import { maatTekst } from './doel/labels.ts';
import type { Versieregel } from './model.ts';

/** Stands at every outcome, on screen, on paper and in a copy. */
export const MERK = 'Proefberekening, geldt niet';

export const LABEL_NA: Record<NaKeuze, string> = {
  geldig: 'Zoals het geldt: vanaf de eerste dag die telt',
  '4-weken': 'Pas na 4 weken thuis',
  '3-maanden': 'Pas na 3 maanden thuis',
  '6-maanden': 'Pas na 6 maanden thuis',
};

export const LABEL_VRIJSTELLING: Record<Vrijstellingkeuze, string> = {
  geldig: 'Zoals het geldt: tot de dag van de vrijstelling',
  zonder: 'Zonder wie een vrijstelling kreeg',
  'met-5a': 'Met iedereen met een vrijstelling 5 onder a',
  'met-alle': 'Met iedereen met een vrijstelling 5 onder a, b of c',
};

/** What was tried, in one line, so that a print says it too. */
export function definitieZin({ na, vrijstelling, leeftijd, telling }: Thuiszittersproef): string {
  const jong = leeftijd.van === null ? null : `vanaf ${leeftijd.van} jaar`;
  const oud = leeftijd.tot === null ? null : `tot ${leeftijd.tot} jaar`;
  const delen = [
    telling === 'jaar' ? 'iedereen in het schooljaar' : 'wie op de dag thuiszit',
    na === 'geldig' ? null : kleineLetter(LABEL_NA[na]),
    vrijstelling === 'geldig' ? null : kleineLetter(LABEL_VRIJSTELLING[vrijstelling]),
    jong || oud ? [jong, oud].filter(Boolean).join(' ') + ' op de eerste dag die telt' : null,
  ];
  return `${delen.filter(Boolean).join('; ')}.`;
}

/** Not measured, unknown and zero are three things. */
export function versieTekst({
  waarde,
  nietGemeten,
  maat,
}: Pick<Versieregel, 'waarde' | 'nietGemeten' | 'maat'>): string {
  if (nietGemeten) return 'niet gemeten';
  return waarde === null ? 'onbekend' : maatTekst(waarde, maat);
}
