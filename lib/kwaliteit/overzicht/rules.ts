import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { addDays, schooljaarBegin, schooljaarEinde } from '#lib/kalender/rules.ts';
import type { Stukkenrij } from '#lib/kwaliteit/overzicht/model.ts';
import { kernresultaat } from '#lib/werkprocessen/kernlijst.ts';
import type { Dossierstuk } from '#lib/werkprocessen/routekaarten/model.ts';
import { findStap, routekaartVan } from '#lib/werkprocessen/routekaarten/rules.ts';

/** Open work without anyone reached for this long stands out; the same number as on Vandaag. */
export const DAGEN_ZONDER_CONTACT = 30;

/** So many school years one may look back to. */
export const JAREN = 4;

export function periodeVan(jaar: Schooljaar): { van: Datum; tot: Datum } {
  return { van: schooljaarBegin(jaar), tot: schooljaarEinde(jaar) };
}

export function contactVoor(vandaag: Datum): Datum {
  return addDays(vandaag, -DAGEN_ZONDER_CONTACT);
}

/**
 * Pieces that the steps which were taken ask for and that nobody recorded. A step that was skipped asks for nothing, and
 * work with an administrative result was no case.
 */
export function ontbrekendeStukken(
  rij: Pick<Stukkenrij, 'soort' | 'routekaart' | 'kern' | 'stappen' | 'aanwezig'>,
): Dossierstuk[] {
  const kaart = routekaartVan(rij.soort, rij.routekaart);
  if (!kaart || kernresultaat(rij.kern)?.administratief) return [];
  const gevraagd = rij.stappen.flatMap((stap) => findStap(kaart, stap)?.inDossier ?? []);
  return [...new Set(gevraagd)].filter((stuk) => !rij.aanwezig.includes(stuk));
}
