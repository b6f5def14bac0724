import { gelukt } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listGemeentekeuzes, listVerantwoordelijken } from '#lib/jongeren/keuzelijsten/data.ts';
import type { Keuzelijsten } from '#lib/jongeren/keuzelijsten/model.ts';
import { keuzelijstenSchema } from '#lib/jongeren/keuzelijsten/schema.ts';
import { listScholen } from '#lib/scholen/data.ts';

export const readKeuzelijsten = query({
  naam: 'keuzelijsten voor het dossier lezen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: keuzelijstenSchema,
  run: async (toegang) => {
    const lijsten: Keuzelijsten = {
      gemeenten: await listGemeentekeuzes(toegang),
      collegas: await listVerantwoordelijken(toegang),
      scholen: await listScholen(toegang),
    };
    return gelukt(lijsten);
  },
  subject: 'geen-personen',
});
