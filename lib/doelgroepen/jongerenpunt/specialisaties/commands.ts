import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { saveCodes } from '#lib/doelgroepen/jongerenpunt/specialisaties/data.ts';
import { zetSpecialisatiesSchema } from '#lib/doelgroepen/jongerenpunt/specialisaties/schema.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';

/** What a colleague knows more of than others. It proposes him for a question; it gives no right to anything. */
export const zetSpecialisaties = command({
  naam: 'specialisaties van een collega vastleggen',
  permission: 'gebruiker.beheren',
  verwerking: 'beheer-en-beveiliging',
  input: zetSpecialisatiesSchema,
  subject: 'geen-personen',
  run: async (toegang, { gebruikerId, codes }) => {
    const bekend = (await listCodewaarden(toegang, 'specialisatie')).map(({ code }) => code);
    if (codes.some((code) => !bekend.includes(code)))
      return weiger('onbekende-specialisatie', 'Kies specialisaties uit de lijst.', {
        velden: { codes: 'Kies uit de lijst.' },
      });
    toegang.merkAan({ soort: 'gebruiker', id: gebruikerId });
    return (await saveCodes(toegang, gebruikerId, codes))
      ? gelukt({ gebruikerId })
      : nietGevonden('Deze gebruiker');
  },
});
