import { gelukt, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import {
  endVerklaarder,
  insertVerklaarder,
  putBuitenlandseSchool,
} from '#lib/vrijstellingen/register/data.ts';
import {
  buitenlandseSchoolSchema,
  eindeVerklaarderSchema,
  verklaarderSchema,
} from '#lib/vrijstellingen/register/schema.ts';

export const wijsVerklaarderAan = command({
  naam: 'verklaarder aanwijzen',
  permission: 'bureau.inrichten',
  verwerking: 'beheer-en-beveiliging',
  input: verklaarderSchema,
  subject: 'geen-personen',
  run: async (toegang, nieuw) => gelukt({ id: await insertVerklaarder(toegang, nieuw), naam: nieuw.naam }),
});

/** Declarations of before that day stay good: the check looks at the day of the declaration. */
export const beeindigVerklaarder = command({
  naam: 'aanwijzing van een verklaarder beëindigen',
  permission: 'bureau.inrichten',
  verwerking: 'beheer-en-beveiliging',
  input: eindeVerklaarderSchema,
  subject: 'geen-personen',
  run: async (toegang, { id, tot }) => {
    const zin = 'De laatste dag ligt voor de dag van aanwijzing.';
    return (await endVerklaarder(toegang, id, tot))
      ? gelukt({ id })
      : weiger('ongeldige-datum', zin, { velden: { tot: zin } });
  },
});

export const voegBuitenlandseSchoolToe = command({
  naam: 'school in het buitenland toevoegen',
  permission: 'vrijstelling.behandelen',
  verwerking: 'leerplicht-toezicht',
  input: buitenlandseSchoolSchema,
  subject: 'geen-personen',
  run: async (toegang, school) =>
    gelukt({ id: await putBuitenlandseSchool(toegang, school), naam: school.naam }),
});
