import { z } from 'zod';
import { datumOfLeeg } from '#lib/kalender/schema.ts';
import { RESULTATEN } from '#lib/overleggen/model.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { optioneleTekst, verplichteTekst } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
const id = z.uuid({ error: 'Dit agendapunt is niet gevonden.' });
const kop = { id, versie: rijversie };
const eigenaar = z.preprocess(leeg, z.uuid({ error: 'Kies een collega uit de lijst.' }).nullable());

export const grondslagSchema = z.object({
  ...kop,
  grondslag: z.string({ error: 'Kies een grondslag.' }).trim().min(1, 'Kies een grondslag.').max(40),
  reden: verplichteTekst(500, 'Schrijf wat u aan het overleg wilt vragen.'),
});
export const vanOverlegSchema = z.object(kop);

/** The decision with up to two tasks at once; a task without words is no task. */
export const besluitSchema = z.object({
  ...kop,
  resultaat: z.enum(RESULTATEN, { error: 'Kies hoe het afliep.' }),
  besluit: verplichteTekst(2000, 'Schrijf wat er is besloten.'),
  doorgeleidNaar: optioneleTekst(200, 'De naam'),
  taak1: optioneleTekst(300, 'De taak'),
  eigenaar1: eigenaar,
  partner1: optioneleTekst(120, 'De naam'),
  uiterlijk1: datumOfLeeg('de dag'),
  taak2: optioneleTekst(300, 'De taak'),
  eigenaar2: eigenaar,
  partner2: optioneleTekst(120, 'De naam'),
  uiterlijk2: datumOfLeeg('de dag'),
});
export const taakSchema = z.object({
  id,
  taak: verplichteTekst(300, 'Schrijf wat er gaat gebeuren.'),
  eigenaar,
  partner: optioneleTekst(120, 'De naam'),
  uiterlijk: datumOfLeeg('de dag'),
});
export const taakDoenSchema = z.object({ id, taakId: z.uuid({ error: 'Deze taak is niet gevonden.' }) });
