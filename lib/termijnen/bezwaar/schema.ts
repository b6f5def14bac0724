import { z } from 'zod';
import { WEGINGEN } from '#lib/termijnen/bezwaar/model.ts';

/** Empty or absent: not weighed yet. */
export const wegingVeld = z.preprocess(
  (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
  z.enum(WEGINGEN, { error: 'Kies hoe u het te late bezwaar weegt.' }).nullable(),
);
