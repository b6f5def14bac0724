import { addSchooljaren, schooljaarVan } from '#lib/kalender/rules.ts';
import {
  countAfwijkingen,
  countElders,
  countOverzicht,
  listGeslotenMetStukken,
} from '#lib/kwaliteit/overzicht/data.ts';
import type { Kwaliteit } from '#lib/kwaliteit/overzicht/model.ts';
import { countZonderResultaat } from '#lib/kwaliteit/overzicht/resultaat/data.ts';
import { contactVoor, JAREN, ontbrekendeStukken, periodeVan } from '#lib/kwaliteit/overzicht/rules.ts';
import { kwaliteitSchema } from '#lib/kwaliteit/overzicht/schema.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';

/** How the work is done, in numbers: nobody's name, and each number leads to its cases. */
export const readKwaliteit = query({
  naam: 'kwaliteit bekijken',
  permission: 'kwaliteit.zien',
  verwerking: 'verantwoording',
  input: kwaliteitSchema,
  subject: 'geen-personen',
  run: async (toegang, { schooljaar }): Promise<Uitkomst<Kwaliteit>> => {
    const nu = schooljaarVan(toegang.vandaag);
    const jaar = schooljaar ?? nu;
    const periode = periodeVan(jaar);
    const redenen = await listCodewaarden(toegang, 'afwijkreden');
    const namen = new Map(redenen.map(({ code, label }) => [code, label]));
    const gesloten = await listGeslotenMetStukken(toegang, periode);
    const tellingen = await countOverzicht(toegang, periode, contactVoor(toegang.vandaag));
    return gelukt({
      ...tellingen,
      zonderResultaat: await countZonderResultaat(toegang, periode),
      schooljaar: jaar,
      jaren: Array.from({ length: JAREN }, (_, terug) => addSchooljaren(nu, -terug)),
      afwijkingen: (await countAfwijkingen(toegang, periode)).map((regel) => ({
        ...regel,
        label: namen.get(regel.reden) ?? regel.reden,
      })),
      gesloten: gesloten.length,
      elders: await countElders(toegang, periode),
      metOntbrekend: gesloten.filter((rij) => ontbrekendeStukken(rij).length > 0).length,
    });
  },
});
