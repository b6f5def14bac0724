import { readFormatie } from '#lib/formatie/data.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { jaarvraag, kiesbareJaren, maandenVan } from '../rules.ts';
import { readTeksten } from './data.ts';
import type { Effectrapportage } from './model.ts';
import { fteVan } from './rules.ts';
import { effectrapportageSchema } from './schema.ts';

/** What the bureau itself writes with the tables of the effectrapportage, and its fte by function. */
export const readEffectrapportage = query({
  naam: 'effectrapportage bekijken',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: effectrapportageSchema,
  subject: 'geen-personen',
  run: async (toegang, vraag): Promise<Uitkomst<Effectrapportage>> => {
    const jaren = kiesbareJaren(toegang.vandaag);
    const schooljaar = vraag.schooljaar ?? jaren[1] ?? schooljaarVan(toegang.vandaag);
    const jaar = jaarvraag(schooljaar, toegang.vandaag);
    if (jaar.van > toegang.vandaag)
      return weiger('schooljaar-niet-begonnen', `Het schooljaar ${schooljaar} is nog niet begonnen.`);
    const maanden = maandenVan(jaar);
    const formatie = await readFormatie(toegang, jaar.van, jaar.peildatum);
    return gelukt({
      schooljaar,
      jaren,
      teksten: await readTeksten(toegang, schooljaar),
      formatie: fteVan(formatie, maanden),
      maanden: maanden.length,
      tot: jaar.peildatum,
      magSchrijven: mag(toegang.actor, 'rapport.schrijven'),
    });
  },
});
