import { heeftInstemming } from '#lib/instemming/data.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { leeftijdOp } from '#lib/kalender/rules.ts';
import { listPartnerkeuzes } from '#lib/partners/data.ts';
import { listWerk } from '#lib/partners/dossier/data.ts';
import type { Partnerdossier } from '#lib/partners/dossier/model.ts';
import { partnerdossierSchema } from '#lib/partners/dossier/schema.ts';
import { listVerzoeken, readLaatsteSchool } from '#lib/partners/informatieverzoeken/data.ts';
import { listOverdrachtenVan } from '#lib/partners/overdracht/data.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { listScholen } from '#lib/scholen/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';

/** ▲ From this age no primary school knows anything that helps now; no law names an age. */
const VOORBIJ_PO = 14;

export const readPartnerdossier = query({
  naam: 'partners in het dossier bekijken',
  permission: 'partner.verloop',
  verwerking: 'doorstroompunt-begeleiding',
  input: partnerdossierSchema,
  subject: (_: Partnerdossier, { jongereId }) => [jongereId],
  run: async (toegang, { jongereId }): Promise<Uitkomst<Partnerdossier>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const laatsteSchool = await readLaatsteSchool(toegang, jongereId);
    const kind = leeftijdOp(persoon.geboortedatum, toegang.vandaag) < VOORBIJ_PO;
    const overdragen = mag(toegang.actor, 'partner.overdragen');
    return gelukt({
      jongereId,
      naam: formatNaam(persoon.naam),
      overdrachten: await listOverdrachtenVan(toegang, jongereId),
      verzoeken: await listVerzoeken(toegang, jongereId),
      partners: overdragen ? await listPartnerkeuzes(toegang) : [],
      scholen: (overdragen ? await listScholen(toegang) : []).filter(
        ({ id, sector }) => sector !== 'PO' || kind || id === laatsteSchool,
      ),
      laatsteSchool,
      werk: await listWerk(toegang, jongereId),
      magDelen: await heeftInstemming(toegang, jongereId, 'delen'),
      vandaag: toegang.vandaag,
      mag: { overdragen, brief: mag(toegang.actor, 'brief.maken') },
    });
  },
});
