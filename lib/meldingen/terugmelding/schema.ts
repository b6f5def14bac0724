import { z } from 'zod';

export const nietBezorgdSchema = z.object({});
export const opnieuwSchema = z.object({
  id: z.preprocess(
    (waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()),
    z.array(z.uuid()).min(1, 'Vink ten minste één terugmelding aan.').max(200),
  ),
});
