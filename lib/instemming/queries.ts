import {
  countGasten,
  listDoelen,
  listInstemmingen,
  listStukken,
  readWisdagen,
} from '#lib/instemming/data.ts';
import type { Instemmingpagina, Uitlegpagina } from '#lib/instemming/model.ts';
import { gevolgenVan, loopt, magHerstellen, openDoelen, uiterlijkWeg } from '#lib/instemming/rules.ts';
import { overzichtSchema, uitlegSchema } from '#lib/instemming/schema.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';

const KERN = { permission: 'instemming.lezen', verwerking: 'doorstroompunt-begeleiding' } as const;

/** To what this young person agreed, and what would follow from withdrawing. */
export const readInstemmingen = query({
  ...KERN,
  naam: 'instemming bekijken',
  input: overzichtSchema,
  subject: (_: Instemmingpagina, { jongereId }) => [jongereId],
  run: async (toegang, { jongereId }): Promise<Uitkomst<Instemmingpagina>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const alle = await listInstemmingen(toegang, jongereId);
    const wisdagen = await readWisdagen(toegang);
    const gasten = await countGasten(toegang, jongereId);
    const regels = alle.map((item) => ({
      ...item,
      gevolgen: gevolgenVan(item.kern, { today: toegang.vandaag, wisdagen, gasten }),
      magHerstellen: magHerstellen(item, alle),
    }));
    return gelukt({
      naam: formatNaam(persoon.naam),
      lopend: regels.filter(loopt),
      voorbij: regels.filter((item) => !loopt(item)),
      open: openDoelen(await listDoelen(toegang), alle),
      stukken: await listStukken(toegang, jongereId),
      uiterlijkWeg: uiterlijkWeg(persoon.geboortedatum, persoon.startkwalificatieOp),
      vandaag: toegang.vandaag,
      mag: { vastleggen: mag(toegang.actor, 'instemming.vastleggen') },
    });
  },
});

/** One purpose explained in plain words, to read together or to take along. */
export const readUitleg = query({
  ...KERN,
  naam: 'uitleg over instemming lezen',
  input: uitlegSchema,
  subject: (_: Uitlegpagina, { jongereId }) => [jongereId],
  run: async (toegang, { jongereId, doel }): Promise<Uitkomst<Uitlegpagina>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    const gekozen = (await listDoelen(toegang)).find(({ code }) => code === doel);
    if (!persoon || !gekozen) return nietGevonden('Deze uitleg');
    return gelukt({
      naam: formatNaam(persoon.naam),
      bureau: toegang.actor.bureau.naam,
      doel: gekozen,
      wisdagen: await readWisdagen(toegang),
    });
  },
});
