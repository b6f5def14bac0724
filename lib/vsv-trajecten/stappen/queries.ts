import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { trajectSchema } from '#lib/vsv-trajecten/schema.ts';
import { readTrajectfeiten } from '#lib/vsv-trajecten/stappen/data.ts';
import type { Stappenvoorstel } from '#lib/vsv-trajecten/stappen/model.ts';
import { bewezenStappen, laatstOvergenomen } from '#lib/vsv-trajecten/stappen/rules.ts';
import { findWerkproces, listStappen } from '#lib/werkprocessen/data.ts';
import { isOpen } from '#lib/werkprocessen/rules.ts';
import { kaartVan } from '#lib/werkprocessen/routekaarten/rules.ts';

/** Steps of the routekaart that are done already, by what was recorded in the traject. */
export const readBewezenStappen = query({
  naam: 'stappen uit het traject nagaan',
  permission: 'traject.lezen',
  verwerking: 'doorstroompunt-begeleiding',
  input: trajectSchema,
  subject: (out: Stappenvoorstel) => [out.jongereId],
  run: async (toegang, { id }): Promise<Uitkomst<Stappenvoorstel>> => {
    const werk = await findWerkproces(toegang, id);
    const kaart = werk && kaartVan(werk);
    if (!werk || !kaart?.doelgroepen) return nietGevonden('Dit traject');
    const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
    if (!toegelaten.ok) return toegelaten;
    const { jongereId, versie } = werk;
    const rest = { jongereId, versie, mag: { behandelen: mag(toegang.actor, 'traject.behandelen') } };
    if (!isOpen(werk)) return gelukt({ ...rest, stappen: [], terug: [] });
    const registraties = await listStappen(toegang, id);
    return gelukt({
      ...rest,
      stappen: bewezenStappen(kaart, registraties, await readTrajectfeiten(toegang, werk)),
      terug: laatstOvergenomen(registraties).map(({ stap }) => stap),
    });
  },
});
