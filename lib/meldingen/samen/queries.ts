import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { listNamen } from '#lib/meldingen/samen/namen/data.ts';
import type { Bundelvoorbeeld } from '#lib/meldingen/samen/model.ts';
import { foresee } from '#lib/meldingen/samen/rules.ts';
import { voorbeeldSchema } from '#lib/meldingen/samen/schema.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listCollegas } from '#lib/werkprocessen/collegas/data.ts';
import { listLopend } from '#lib/werkprocessen/data.ts';

/** What a bulk action would do, melding by melding, before anything is done. */
export const previewSamen = query({
  naam: 'gevolg voor meerdere meldingen bekijken',
  permission: 'melding.lezen',
  verwerking: 'leerplicht-toezicht',
  input: voorbeeldSchema,
  subject: (out: Bundelvoorbeeld) => out.regels.flatMap((regel) => regel.jongereId ?? []),
  run: async (toegang, { handeling, id }): Promise<Uitkomst<Bundelvoorbeeld>> => {
    const regels = [];
    for (const { stand, naam, school } of await listNamen(toegang, id)) {
      const lopend =
        handeling === 'neem' && stand.jongereId ? await listLopend(toegang, stand.jongereId) : [];
      const { kan, gevolg } = foresee(handeling, stand, lopend);
      const { id: meldingId, versie, jongereId } = stand;
      regels.push({ id: meldingId, versie, jongereId, naam, school, gevolg, kan });
    }
    return gelukt({ handeling, regels, collegas: await listCollegas(toegang) });
  },
});
