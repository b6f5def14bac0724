import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { findIndicator } from '../catalogus.ts';
import { insertKanttekening, lapseKanttekening, readKanttekeningen } from './data.ts';
import { trekKanttekeningInSchema, zetKanttekeningSchema } from './schema.ts';

const KERN = {
  permission: 'kanttekening.schrijven',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;

/** A sentence with the figure of one school year. It changes no figure. */
export const zetKanttekening = command({
  ...KERN,
  naam: 'kanttekening bij een cijfer zetten',
  input: zetKanttekeningSchema,
  run: async (toegang, { indicator, schooljaar, zin, bron, deel }) => {
    const cijfer = findIndicator(indicator);
    if (!cijfer) return nietGevonden('Dit cijfer');
    const onbekend = Object.keys(deel).find((code) => !cijfer.dimensies.some((een) => een.code === code));
    if (onbekend !== undefined)
      return weiger('onbekende-dimensie', 'Kies een deel dat dit cijfer kent.', {
        velden: { [`deel-${onbekend}`]: 'Kies uit de lijst.' },
      });
    const staan = await readKanttekeningen(toegang, indicator, schooljaar);
    if (staan.some((ander) => ander.zin === zin))
      return weiger('dubbel', 'Deze kanttekening staat er al.', {
        velden: { zin: 'Deze zin staat al bij dit cijfer.' },
      });
    const id = await insertKanttekening(toegang, { indicator, schooljaar, zin, bron, deel });
    toegang.merkAan({ soort: 'kanttekening', id });
    return gelukt({ id });
  },
});

/** Takes it off the page and out of files made from now on; that it stood, stays known. */
export const trekKanttekeningIn = command({
  ...KERN,
  naam: 'kanttekening bij een cijfer intrekken',
  input: trekKanttekeningInSchema,
  run: async (toegang, { id }) => {
    toegang.merkAan({ soort: 'kanttekening', id });
    return (await lapseKanttekening(toegang, id)) ? gelukt({ id }) : nietGevonden('Deze kanttekening');
  },
});
