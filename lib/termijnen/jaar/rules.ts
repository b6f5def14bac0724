import { datum, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import { addSchooljaren, schooljaarVan } from '#lib/kalender/rules.ts';

export type Verslagtermijn = { readonly schooljaar: Schooljaar; readonly start: Datum };

/**
 * The report about the school year that ended goes to the raad before 1 October (Leerplichtwet 1969, art. 25 lid 1). From 1 August on
 * it is asked for; from 1 October on it is not set any more, for a bureau that only then began with Baken did not miss it here.
 */
export function verslagOp(vandaag: Datum): Verslagtermijn | null {
  const start = datum(`${vandaag.slice(0, 4)}-10-01`);
  if (vandaag < datum(`${vandaag.slice(0, 4)}-08-01`) || vandaag >= start) return null;
  return { schooljaar: addSchooljaren(schooljaarVan(vandaag), -1), start };
}
