import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { isCollega } from '#lib/werkprocessen/collegas/data.ts';
import { endBevoegdheid, findBevoegdheid, insertBevoegdheid } from './data.ts';
import { eindeBevoegdheidSchema, nieuweBevoegdheidSchema } from './schema.ts';

export const addBevoegdheid = command({
  naam: 'bevoegdheid vastleggen',
  permission: 'bevoegdheid.beheren',
  verwerking: 'beheer-en-beveiliging',
  input: nieuweBevoegdheidSchema,
  subject: 'geen-personen',
  run: async (toegang, nieuw) => {
    if (!(await isCollega(toegang, nieuw.gebruikerId)))
      return weiger('geen-collega', 'Deze medewerker werkt niet bij dit bureau.', {
        velden: { gebruikerId: 'Kies een medewerker uit de lijst.' },
      });
    return gelukt({ id: await insertBevoegdheid(toegang, nieuw) });
  },
});

/** Withdrawn, or its last day corrected. What was done under it stays as it was. */
export const eindigBevoegdheid = command({
  naam: 'bevoegdheid beëindigen',
  permission: 'bevoegdheid.beheren',
  verwerking: 'beheer-en-beveiliging',
  input: eindeBevoegdheidSchema,
  subject: 'geen-personen',
  run: async (toegang, { id, versie, tot }) => {
    const bestaand = await findBevoegdheid(toegang, id);
    if (!bestaand) return nietGevonden('Deze bevoegdheid');
    if (tot < bestaand.van)
      return weiger('datum-te-vroeg', 'De laatste dag ligt voor de eerste.', {
        velden: { tot: 'Kies een dag op of na de eerste.' },
      });
    if (!(await endBevoegdheid(toegang, id, versie, tot)))
      return weiger('gewijzigd-door-ander', 'Deze bevoegdheid is intussen gewijzigd. Kijk hoe zij nu is.');
    return gelukt({ id });
  },
});
