import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { listPartnerkeuzes } from '#lib/partners/data.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listBig5, listLeefgebiedscores } from '#lib/vsv-trajecten/beeld/data.ts';
import { lijnenVan } from '#lib/vsv-trajecten/beeld/rules.ts';
import { readTraject } from '#lib/vsv-trajecten/data.ts';
import { heeftTraject } from '#lib/werkprocessen/routekaarten/rules.ts';
import { listInterventies, listMaatregelkeuzes } from '#lib/vsv-trajecten/interventies/data.ts';
import type { Interventie } from '#lib/vsv-trajecten/interventies/model.ts';
import type { Aanbod, Trajectpagina } from '#lib/vsv-trajecten/lezen/model.ts';
import { listNazorgmomenten } from '#lib/vsv-trajecten/nazorg/data.ts';
import { listHerkomst } from '#lib/vsv-trajecten/overleg-vooraf/data.ts';
import { toetsOverlegVooraf } from '#lib/vsv-trajecten/overleg-vooraf/rules.ts';
import { listPlan } from '#lib/vsv-trajecten/plan/data.ts';
import { ordenDoelen, volgendeStap } from '#lib/vsv-trajecten/plan/rules.ts';
import { trajectSchema } from '#lib/vsv-trajecten/schema.ts';
import { listCodewaarden, readCodelabels } from '#lib/werkprocessen/codelijsten/data.ts';
import { naamVan } from '#lib/werkprocessen/collegas/data.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';
import { readPlaatsnamen } from '#lib/werkprocessen/lezen/data.ts';
import { LEEFGEBIED_OPEN } from '#lib/werkprocessen/startlijsten.ts';

/** One traject: what happened, how it goes over time, and the plan; in a fixed number of statements. */
export const readTrajectpagina = query({
  naam: 'traject openen',
  permission: 'traject.lezen',
  verwerking: 'doorstroompunt-begeleiding',
  input: trajectSchema,
  subject: (out: Trajectpagina) => [out.werk.jongereId],
  run: async (toegang, { id }): Promise<Uitkomst<Trajectpagina>> => {
    const werk = await findWerkproces(toegang, id);
    if (!werk || !heeftTraject(werk.soort)) return nietGevonden('Dit traject');
    const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'werkproces', id });
    const { naam, geboortedatum } = await readPlaatsnamen(toegang, werk);
    const leefgebieden = (await listCodewaarden(toegang, 'leefgebied')).filter(
      ({ kern }) => kern === LEEFGEBIED_OPEN,
    );
    const doelen = ordenDoelen(await listPlan(toegang, id));
    const traject = await readTraject(toegang, werk);
    const interventies = await listInterventies(toegang, id);
    return gelukt({
      ...{ interventies, aanbod: await readAanbod(toegang, interventies) },
      ...{ traject, nazorg: traject.losgelatenOp ? await listNazorgmomenten(toegang, id) : [] },
      ...{ werk, naam, geboortedatum, leefgebieden, doelen },
      eigenaar: werk.eigenaarId ? await naamVan(toegang, werk.eigenaarId) : null,
      overleg: toetsOverlegVooraf(await listHerkomst(toegang, werk.jongereId), toegang.vandaag),
      big5: await listBig5(toegang, id),
      lijnen: lijnenVan(leefgebieden, await listLeefgebiedscores(toegang, id)),
      volgende: volgendeStap(doelen),
      vandaag: toegang.vandaag,
      mag: {
        behandelen: mag(toegang.actor, 'traject.behandelen') && werk.status !== 'gesloten',
        afgeschermd: mag(toegang.actor, 'bijzonder.behandelen'),
        nazorg: mag(toegang.actor, 'traject.behandelen') && traject.losgelatenOp !== null,
      },
    });
  },
});

async function readAanbod(toegang: Toegang, interventies: readonly Interventie[]): Promise<Aanbod> {
  return {
    soorten: await listCodewaarden(toegang, 'interventie'),
    partners: (await listPartnerkeuzes(toegang)).map(({ id, naam }) => ({ id, naam })),
    maatregelen: await listMaatregelkeuzes(
      toegang,
      interventies.map(({ maatregelId }) => maatregelId),
    ),
    doorbraakstappen: await listCodewaarden(toegang, 'doorbraakstap'),
    staplabels: await readCodelabels(toegang, 'doorbraakstap'),
  };
}
