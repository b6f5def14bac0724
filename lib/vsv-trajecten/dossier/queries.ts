import { readPersoon } from '#lib/jongeren/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listTrajectIds } from '#lib/vsv-trajecten/dossier/data.ts';
import type { Dossiertrajecten } from '#lib/vsv-trajecten/dossier/model.ts';
import { dossierSchema } from '#lib/vsv-trajecten/dossier/schema.ts';

/** Which traject belongs to this dossier, so that the plan is one click away. */
export const readDossiertrajecten = query({
  naam: 'trajecten van een dossier zoeken',
  permission: 'traject.lezen',
  verwerking: 'doorstroompunt-begeleiding',
  input: dossierSchema,
  subject: (out: Dossiertrajecten) => [out.jongereId],
  run: async (toegang, { jongereId }): Promise<Uitkomst<Dossiertrajecten>> => {
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    return gelukt({
      jongereId,
      naam: formatNaam(persoon.naam),
      trajecten: await listTrajectIds(toegang, jongereId),
    });
  },
});
