import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { BIG5_STANDEN, MOMENTEN } from '#lib/vsv-trajecten/beeld/model.ts';
import { optioneleTekst, werkprocesId } from '#lib/werkprocessen/schema.ts';

export const afgeschermdSchema = z.object({ id: werkprocesId });

/** Scores come as fields `score-<leefgebied>`; what was not talked about is left open. */
export const legAfgeschermdSchema = z
  .object({
    id: werkprocesId,
    moment: z.enum(MOMENTEN, { error: 'Kies het moment.' }),
    op: datumVeld('de dag'),
    gezondheid: z.preprocess(
      (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
      z.enum(BIG5_STANDEN, { error: 'Kies ja, deels of nee.' }).nullable(),
    ),
    notitie: optioneleTekst(1000, 'De notitie'),
  })
  .catchall(z.unknown());
