import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Jaarmaat, Jaaruitslag } from '../model.ts';

/** How a year reads; null where there is nothing to tell of it. */
export type Jaartekst = (maat: Jaarmaat, schooljaar: Schooljaar, waarde: number | null) => string | null;

/**
 * What was asked and only exists as a figure of a whole school year, such as the return to school: that nothing can be said of before and after, why, and
 * what there is. Not for a figure that is looked at month by month too (`bekeken`, by code).
 */
export function jaarzinnen(
  jaren: readonly Jaaruitslag[],
  bekeken: readonly string[],
  veranderdOp: Datum,
  tekstVan: Jaartekst,
): readonly string[] {
  const verandering = schooljaarVan(veranderdOp);
  return jaren.flatMap(({ maat, jaren: punten }) => {
    if (maat.perMaand !== undefined && bekeken.includes(maat.perMaand)) return [];
    const delen = punten.flatMap(({ schooljaar, waarde, loopt }) => {
      const tekst = tekstVan(maat, schooljaar, waarde);
      return tekst === null ? [] : [`${schooljaar}${loopt ? ' tot nu' : ''} ${tekst}`];
    });
    const wat = delen.length > 0 ? `Er is: ${delen.join('; ')}.` : 'Van geen van deze jaren is het te tonen.';
    return [
      `Over ${maat.titel} is geen uitspraak te doen: dit cijfer is er één keer per schooljaar, en dat zijn te weinig punten voor een lijn. De formatie veranderde in ${verandering}. ${wat}`,
    ];
  });
}
