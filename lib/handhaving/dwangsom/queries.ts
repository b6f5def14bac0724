import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { listOuders } from '#lib/jongeren/gezin/data.ts';
import { listTermijnenVan } from '#lib/termijnen/bewaken/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readNaam } from '../lezen/data.ts';
import { findDwangsom } from './data.ts';
import { leesSchema } from './schema.ts';

export const readDwangsom = query({
  naam: 'last onder dwangsom openen',
  permission: 'handhaving.lezen',
  verwerking: 'leerplicht-toezicht',
  input: leesSchema,
  run: async (toegang, { id }) => {
    const dwangsom = await findDwangsom(toegang, id);
    if (!dwangsom) return nietGevonden('Deze last onder dwangsom');
    const toegelaten = await checkKijkrecht(toegang, dwangsom.jongereId);
    if (!toegelaten.ok) return toegelaten;
    const naam = await readNaam(toegang, dwangsom.jongereId);
    if (!naam) return nietGevonden('Deze jongere');
    return gelukt({
      dwangsom,
      naam,
      ouders: await listOuders(toegang, dwangsom.jongereId, toegang.vandaag),
      termijnen: await listTermijnenVan(toegang, id),
      vandaag: toegang.vandaag,
      behandelen: mag(toegang.actor, 'handhaving.behandelen'),
    });
  },
  subject: (out) => [out.dwangsom.jongereId],
});
