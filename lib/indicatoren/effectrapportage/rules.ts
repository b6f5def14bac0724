import { FUNCTIES, type Formatieregel } from '#lib/formatie/model.ts';
import { effectieveFte } from '#lib/formatie/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import type { Functieregel } from './model.ts';

/** The mean of the effective fte of these months ('YYYY-MM'), per function; unknown where no line of it touches them. */
export function fteVan(regels: readonly Formatieregel[], maanden: readonly string[]): Functieregel[] {
  return FUNCTIES.map((functie) => {
    const bekend = maanden.length > 0 && regels.some((regel) => regel.functie === functie);
    const som = maanden.reduce(
      (totaal, maand) => totaal + effectieveFte(regels, functie, datum(`${maand}-01`)),
      0,
    );
    return { functie, fte: bekend ? som / maanden.length : null };
  });
}
