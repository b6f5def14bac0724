import type { MagIets } from '#lib/toegang/model.ts';
import type { Documentsoort } from '#lib/documenten/model.ts';
import { SOORTREGELS } from '#lib/documenten/soorten.ts';

/** That a document is there shows with the list; what it says only to those whose work it is. */
export function magOpenen(soort: Documentsoort, mag: MagIets): boolean {
  return mag('document.openen') && (!SOORTREGELS[soort].vertrouwelijk || mag('document.vertrouwelijk'));
}
