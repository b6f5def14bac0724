import { formatGetal, kleineLetter } from '#lib/kalender/opmaak.ts';
import type { NaKeuze, Thuiszittersproef, Vrijstellingkeuze } from '#lib/indicatoren/proef/model.ts';
import type { Doelproef, Doelrichting, Versieregel } from './model.ts';

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

export const LABEL_DOELRICHTING: Record<Doelrichting, string> = {
  hoogstens: 'Hoogstens',
  minstens: 'Minstens',
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

/** The answer in a sentence: how many it would be, and how many fewer or more than it was. */
export function doelZin({ nu, bijDoel, richting, doel, schooljaar }: Doelproef): string {
  if (!nu || !bijDoel) return `Over ${schooljaar} is dit cijfer onbekend, dus is er niets te proberen.`;
  const procent = `${formatGetal(doel, Number.isInteger(doel) ? 0 : 1)}%`;
  const was = `${formatGetal(nu.teller)} van ${formatGetal(nu.noemer)} (${formatGetal(nu.waarde, 1)}%)`;
  const kop = `In ${schooljaar} waren het er ${was}.`;
  if (bijDoel.verschil === 0) return `${kop} Dat haalt ${richting} ${procent} al.`;
  const anders = `${formatGetal(bijDoel.verschil)} ${richting === 'hoogstens' ? 'minder' : 'meer'}`;
  return `${kop} Bij ${richting} ${procent} zouden het er ${richting} ${formatGetal(bijDoel.teller)} zijn: ${anders} in dat jaar.`;
}

/** Not measured, unknown and zero are three things. */
export function versieTekst({ waarde, nietGemeten, isPercentage }: Versieregel): string {
  if (nietGemeten) return 'niet gemeten';
  if (waarde === null) return 'onbekend';
  return isPercentage ? `${formatGetal(waarde, 1)}%` : formatGetal(waarde);
}
