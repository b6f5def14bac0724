import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { insertAdvies, lapseAdvies } from '#lib/preventie/adviezen/data.ts';
import { adviesSchema, trekAdviesInSchema } from '#lib/preventie/schema.ts';
import { findSchool } from '#lib/scholen/data.ts';
import { command } from '#lib/toegang/front-door.ts';

const KERN = {
  permission: 'spreekuur.houden',
  verwerking: 'leerplicht-toezicht',
  subject: 'geen-personen',
} as const;

/** Advice to a school without a dossier: counted, and about nobody. */
export const legAdviesVast = command({
  ...KERN,
  naam: 'advies aan een school vastleggen',
  input: adviesSchema,
  run: async (toegang, input) => {
    if (!toegang.gebruikerId) return weiger('geen-gebruiker', 'Een advies hoort bij een medewerker.');
    if (input.datum > toegang.vandaag)
      return weiger('datum-in-toekomst', 'Leg een advies vast als het is gegeven.', {
        velden: { datum: 'Deze dag moet nog komen.' },
      });
    const school = await findSchool(toegang, input.schoolId);
    if (!school) return nietGevonden('Deze school');
    const id = await insertAdvies(toegang, input);
    const { gemeente, sector } = school;
    await recordFacts(toegang, [
      {
        ...{ soort: 'AdviesAanSchool', onderwerpSoort: 'spreekuur', onderwerpId: id, datum: input.datum },
        gegevens: { gemeente, sector, schoolId: school.id, onderwerp: input.onderwerp },
      },
    ]);
    return gelukt({ id });
  },
});

export const trekAdviesIn = command({
  ...KERN,
  naam: 'advies aan een school intrekken',
  input: trekAdviesInSchema,
  run: async (toegang, { id }) => {
    if (!(await lapseAdvies(toegang, id))) return nietGevonden('Dit advies');
    await lapseFacts(toegang, id, ['AdviesAanSchool']);
    return gelukt({ id });
  },
});
