import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { NAZORGMAANDEN, NAZORGSTANDEN } from '#lib/vsv-trajecten/nazorg/model.ts';
import { kopSchema, optioneleTekst } from '#lib/werkprocessen/schema.ts';

const maand = z.coerce.number().pipe(z.literal([...NAZORGMAANDEN], { error: 'Kies het moment.' }));

/** `niet-bereikt` is an attempt without a stand. */
export const nazorgSchema = kopSchema
  .extend({
    maand,
    op: datumVeld('de dag'),
    uitkomst: z.enum([...NAZORGSTANDEN, 'niet-bereikt'], {
      error: 'Kies waar de jongere nu staat, of "niet bereikt".',
    }),
    startkwalificatie: z.preprocess((waarde) => waarde === 'on' || waarde === true, z.boolean()),
    notitie: optioneleTekst(500, 'De notitie'),
  })
  .transform(({ uitkomst, ...rest }) => ({ ...rest, stand: uitkomst === 'niet-bereikt' ? null : uitkomst }));
export const nazorgKeuzeSchema = kopSchema.extend({ maand });
