import { addDays } from '#lib/kalender/rules.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readFilterkeuzes, readGebruik, readZegelstand } from '#lib/logboek/inzien.ts';
import { gebruikSchema, zegelstandSchema } from '#lib/logboek/schema.ts';

const PER_PAGINA = 50;
const DAGEN = 7;

/** Who used Baken for what, and why; persons only as pseudonym. Without a period: the last seven days. */
export const listGebruik = query({
  naam: 'logboek bekijken',
  permission: 'logboek.zien',
  verwerking: 'beheer-en-beveiliging',
  input: gebruikSchema,
  run: async (toegang, input) => {
    const tot = input.tot ?? toegang.vandaag;
    const periode = { van: input.van ?? addDays(tot, 1 - DAGEN), tot };
    const { regels, ouder } = await readGebruik(toegang, { ...input, ...periode }, PER_PAGINA);
    return gelukt({ regels, ouder, periode, keuzes: await readFilterkeuzes(toegang) });
  },
  subject: (_, { dossier }) => (dossier ? [dossier] : []),
});

/** Is the logboek sealed up to now, and was it proved whole? */
export const showZegelstand = query({
  naam: 'stand van de verzegeling bekijken',
  permission: 'logboek.zien',
  verwerking: 'beheer-en-beveiliging',
  input: zegelstandSchema,
  subject: 'geen-personen',
  run: async (toegang) => gelukt(await readZegelstand(toegang)),
});
