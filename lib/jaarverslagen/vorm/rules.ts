import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Indicator, Weergave } from '#lib/indicatoren/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Cijferkeuze, Indeling, Onderdeelvorm } from './model.ts';

/** The tables that people print of a figure, the usual one first. */
export function weergavenVan(indicator: Indicator): readonly Weergave[] {
  const standaard = indicator.standaardweergave;
  return [...(standaard ? [standaard] : []), ...(indicator.weergaven ?? [])];
}

/** A figure as it is usually printed, with what was chosen otherwise. */
export function onderdeelVan(keuze: Cijferkeuze): Uitkomst<Onderdeelvorm> {
  const indicator = findIndicator(keuze.indicator);
  if (!indicator) return weiger('onbekende-indicator', `Het cijfer "${keuze.indicator}" bestaat niet.`);
  const weergave = weergavenVan(indicator).find(
    ({ titel }, plek) => titel === keuze.weergave || (!keuze.weergave && plek === 0),
  );
  if (keuze.weergave && !weergave)
    return weiger(
      'onbekende-weergave',
      `Het cijfer ${indicator.titel} heeft geen tabel "${keuze.weergave}".`,
    );
  const indeling: Indeling = {
    rijen: weergave?.rijen ?? [],
    kolom: weergave?.kolom ?? null,
    filter: weergave?.filter ?? {},
    alleen: [],
    ...keuze.indeling,
  };
  const onderdeel: Onderdeelvorm = {
    titel: keuze.titel ?? indicator.titel,
    indicator: indicator.code,
    indeling,
    jaren: keuze.jaren ?? 1,
    beeld: keuze.beeld ?? 'geen',
    aandelen: keuze.aandelen ?? false,
    telling: keuze.telling ?? null,
    inBijlage: keuze.inBijlage ?? false,
  };
  const fout = wrongIndeling(indicator, indeling);
  return fout ? fout : gelukt(onderdeel);
}

/** A dimension that the figure does not have, or one that stands in two places, is a mistake. */
export function wrongIndeling(indicator: Indicator, { rijen, kolom, filter }: Indeling) {
  const bekend = new Set(indicator.dimensies.map(({ code }) => code));
  const gebruikt = [...rijen, ...(kolom ? [kolom] : []), ...Object.keys(filter)];
  const vreemd = gebruikt.find((code) => !bekend.has(code));
  if (vreemd)
    return weiger('onbekende-dimensie', `Het cijfer ${indicator.titel} kent geen indeling "${vreemd}".`);
  if (kolom && rijen.includes(kolom))
    return weiger('dubbel', 'Wat in de rijen staat, kan niet ook in de kolommen staan.', {
      velden: { kolom: 'Kies iets anders dan wat in de rijen staat.' },
    });
  return undefined;
}

/** The list with one item one place up or down; at the end of the list nothing moves. */
export function verschuif<T extends { readonly id: string }>(
  lijst: readonly T[],
  id: string,
  richting: 'omhoog' | 'omlaag',
): readonly T[] {
  const van = lijst.findIndex((item) => item.id === id);
  const naar = richting === 'omhoog' ? van - 1 : van + 1;
  const [item, ander] = [lijst[van], lijst[naar]];
  if (!item || !ander) return lijst;
  return lijst.with(van, ander).with(naar, item);
}

/** Figures whose title, question or other words have every word that was typed. */
export function zoekIn(indicatoren: readonly Indicator[], zoek: string): readonly Indicator[] {
  const woorden = zoek.toLowerCase().split(/\s+/).filter(Boolean);
  return indicatoren.filter(({ code, titel, vraag, zoekwoorden = '' }) => {
    const tekst = `${code} ${titel} ${vraag} ${zoekwoorden}`.toLowerCase();
    return woorden.every((woord) => tekst.includes(woord));
  });
}
