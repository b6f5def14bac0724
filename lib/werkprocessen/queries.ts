import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { listScholen } from '#lib/scholen/data.ts';
import { verborgenCodes } from '#lib/termijnen/rules.ts';
import { listTermijnenVan } from '#lib/termijnen/bewaken/data.ts';
import { isLopend } from '#lib/termijnen/bewaken/rules.ts';
import { listTermijnenRond } from '#lib/termijnen/lijst/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readInschrijvingsstand, readNogThuis } from '#lib/werkprocessen/afsluiten/data.ts';
import { listCodewaarden, listResultaten, resultaatLabel } from '#lib/werkprocessen/codelijsten/data.ts';
import { listCollegas, naamVan } from '#lib/werkprocessen/collegas/data.ts';
import { findWerkproces, listStappen } from '#lib/werkprocessen/data.ts';
import {
  listDoor,
  listGeschiedenis,
  listInDossier,
  listMeldingen,
  readPlaatsnamen,
} from '#lib/werkprocessen/lezen/data.ts';
import type { Werkprocespagina } from '#lib/werkprocessen/lezen/model.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';
import { listOverdrachten } from '#lib/werkprocessen/overdragen/data.ts';
import { heeftTraject, kaartVan, padVan, routekaartenVan } from '#lib/werkprocessen/routekaarten/rules.ts';
import { readWerkprocesSchema } from '#lib/werkprocessen/schema.ts';

/** One werkproces with its routekaart, in a fixed number of statements. */
export const readWerkproces = query({
  naam: 'werkproces openen',
  permission: 'werkproces.lezen',
  verwerking: 'leerplicht-toezicht',
  input: readWerkprocesSchema,
  subject: (out: Werkprocespagina) => [out.werk.jongereId],
  run: async (toegang, { id }): Promise<Uitkomst<Werkprocespagina>> => {
    const werk = await findWerkproces(toegang, id);
    if (!werk) return nietGevonden('Dit werkproces');
    const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'werkproces', id });
    const kaart = kaartVan(werk);
    const stappen = await listStappen(toegang, id);
    return gelukt({
      werk,
      wie: await readPlaatsnamen(toegang, werk),
      eigenaar: werk.eigenaarId ? await naamVan(toegang, werk.eigenaarId) : null,
      kaart,
      kaarten: routekaartenVan(werk.soort),
      pad: kaart ? padVan(kaart, stappen, werk.gestartOp, werk.status === 'gesloten') : [],
      door: await listDoor(toegang, id),
      termijnen: await listTermijnenRond(
        toegang,
        'werkproces_id',
        id,
        20,
        verborgenCodes((recht) => mag(toegang.actor, recht)),
      ),
      inDossier: await listInDossier(toegang, werk),
      meldingen: await listMeldingen(toegang, id),
      overTeDragen: (await listTermijnenVan(toegang, werk.jongereId)).some(
        (termijn) => termijn.code === 'T14' && isLopend(termijn),
      ),
      overdrachten: await listOverdrachten(toegang, id),
      geschiedenis: await listGeschiedenis(toegang, id),
      afwijkredenen: await listCodewaarden(toegang, 'afwijkreden'),
      resultaten: await listResultaten(toegang, werk.soort),
      resultaatLabel:
        werk.status === 'gesloten' ? await resultaatLabel(toegang, werk.soort, werk.resultaatCode) : null,
      inschrijving: await readInschrijving(toegang, werk),
      nogThuis: await readNogThuis(toegang, werk),
      collegas: await listCollegas(toegang),
      vandaag: toegang.vandaag,
      ik: toegang.gebruikerId,
      mag: {
        ...rightsOf(toegang),
        traject: mag(toegang.actor, 'traject.lezen') && heeftTraject(werk.soort),
      },
    });
  },
});

/** Absoluut verzuim ends with a school: what is known of one, and where it can be recorded in the same go. */
async function readInschrijving(
  toegang: Toegang,
  { soort, status, jongereId }: Werkproces,
): Promise<Werkprocespagina['inschrijving']> {
  if (soort !== 'absoluut-verzuim' || status === 'gesloten' || !mag(toegang.actor, 'werkproces.behandelen'))
    return null;
  const stand = await readInschrijvingsstand(toegang, jongereId);
  return { ...stand, scholen: stand.bekend ? [] : await listScholen(toegang) };
}

function rightsOf({ actor }: Toegang): Omit<Werkprocespagina['mag'], 'traject'> {
  return {
    behandelen: mag(actor, 'werkproces.behandelen'),
    heropenen: mag(actor, 'werkproces.heropenen'),
    toewijzen: mag(actor, 'werkproces.toewijzen'),
    contact: mag(actor, 'contact.vastleggen'),
    brief: mag(actor, 'brief.maken'),
    termijn: mag(actor, 'termijn.behandelen'),
  };
}
