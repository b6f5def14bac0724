import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { eindeVanDag, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import {
  listBestemmingsfeiten,
  listBevestigingen,
  listLiggingen,
} from '#lib/vsv-trajecten/bestemming/data.ts';
import type { Bestemmingsdeel, Bestemmingsvraag } from '#lib/vsv-trajecten/bestemming/model.ts';
import { bestemmingOp } from '#lib/vsv-trajecten/bestemming/rules.ts';
import { vraagSchema } from '#lib/vsv-trajecten/bestemming/schema.ts';
import { vsvCategorie } from '#lib/vsv-trajecten/categorie/rules.ts';
import { heeftTraject } from '#lib/werkprocessen/routekaarten/rules.ts';
import { readDoelgroepstand } from '#lib/vsv-trajecten/doelgroep/data.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';

/** Where the young person of this traject stands now, what was confirmed, and the answer about a day that is asked. */
export const readBestemmingsdeel = query({
  naam: 'bestemming bekijken',
  permission: 'traject.lezen',
  verwerking: 'doorstroompunt-begeleiding',
  input: vraagSchema,
  subject: (out: Bestemmingsdeel) => [out.jongereId],
  run: async (toegang, { id, peildatum, bekendOp }): Promise<Uitkomst<Bestemmingsdeel>> => {
    const werk = await findWerkproces(toegang, id);
    if (!werk || !heeftTraject(werk.soort)) return nietGevonden('Dit traject');
    const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'werkproces', id });
    const { jongereId } = werk;
    const feiten = (await listBestemmingsfeiten(toegang, [jongereId])).get(jongereId) ?? [];
    const [ligging] = await listLiggingen(toegang, [jongereId]);
    const { vandaag } = toegang;
    const uitvalOp = (await readDoelgroepstand(toegang, jongereId))?.laatste?.zonderSinds ?? null;
    const nu = { peildatum: vandaag, bekendOp: eindeVanDag(vandaag) };
    const vraag: Bestemmingsvraag | null = peildatum && {
      peildatum,
      bekendOp: eindeVanDag(bekendOp ?? vandaag),
    };
    return gelukt({
      werkprocesId: id,
      jongereId,
      gezien: ligging?.gezien ?? '0',
      nu: bestemmingOp(feiten, nu),
      voorstel: bestemmingOp(
        feiten.filter(({ soort }) => soort !== 'bevestigd'),
        nu,
      ),
      naLoslaten: bestemmingOp(
        [...feiten, { soort: 'losgelaten', datum: vandaag, bekendOp: toegang.nu }],
        nu,
      ),
      categorie: vsvCategorie(
        { uitvalOp, bekendSinds: ligging?.bekendSinds ?? null, doelgroep: werk.doelgroep },
        { van: schooljaarBegin(schooljaarVan(vandaag)), peildatum: vandaag },
      ),
      uitvalOp,
      bevestigingen: await listBevestigingen(toegang, jongereId),
      gevraagd: vraag && { ...vraag, stand: bestemmingOp(feiten, vraag) },
      vandaag,
      mag: { vaststellen: mag(toegang.actor, 'bestemming.vaststellen') },
    });
  },
});
