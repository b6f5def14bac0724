import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listBig5 } from '#lib/vsv-trajecten/beeld/data.ts';
import { isOpOrde } from '#lib/vsv-trajecten/beeld/rules.ts';
import { readTraject } from '#lib/vsv-trajecten/data.ts';
import { heeftTraject } from '#lib/werkprocessen/routekaarten/rules.ts';
import type { Loslaatvraag } from '#lib/vsv-trajecten/loslaten/model.ts';
import { trajectSchema } from '#lib/vsv-trajecten/schema.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';

type Gevonden = Loslaatvraag & { readonly jongereId: string };

/** Is this young person still to be let go before his work closes, and are the Big 5 in order? */
export const readLoslaatvraag = query({
  naam: 'loslaten bij afsluiten nagaan',
  permission: 'traject.behandelen',
  verwerking: 'doorstroompunt-begeleiding',
  input: trajectSchema,
  subject: (out: Gevonden) => [out.jongereId],
  run: async (toegang, { id }): Promise<Uitkomst<Gevonden>> => {
    const werk = await findWerkproces(toegang, id);
    if (!werk || !heeftTraject(werk.soort)) return nietGevonden('Dit traject');
    const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
    if (!toegelaten.ok) return toegelaten;
    const { mijlpalen, losgelatenOp } = await readTraject(toegang, werk);
    const laatste = (await listBig5(toegang, id)).at(-1);
    return gelukt({
      jongereId: werk.jongereId,
      open: mijlpalen.gestart !== null && losgelatenOp === null,
      opOrde: laatste !== undefined && isOpOrde(laatste),
    });
  },
});
