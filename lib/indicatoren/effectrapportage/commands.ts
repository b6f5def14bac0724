import { gelukt, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { saveTekst } from './data.ts';
import { schrijfTekstSchema } from './schema.ts';

/** The bureau's own words with one table of one school year; an empty text takes them away. */
export const schrijfRapporttekst = command({
  naam: 'tekst bij de effectrapportage schrijven',
  permission: 'rapport.schrijven',
  verwerking: 'verantwoording',
  input: schrijfTekstSchema,
  subject: 'geen-personen',
  run: async (toegang, input) => {
    toegang.merkAan({ soort: 'rapporttekst', id: `${input.schooljaar} ${input.onderdeel}` });
    if (await saveTekst(toegang, input)) return gelukt({ onderdeel: input.onderdeel });
    return weiger(
      'gewijzigd-door-ander',
      'Een collega heeft deze tekst intussen gewijzigd. Kijk na wat er nu staat; wat u typte staat er nog.',
    );
  },
});
