import { z } from 'zod';
import { DOELGROEPEN } from '#lib/werkprocessen/model.ts';
import { kopSchema, readWerkprocesSchema } from '#lib/werkprocessen/schema.ts';

export const voorstelSchema = readWerkprocesSchema;
export const doelgroepSchema = kopSchema.extend({
  doelgroep: z.enum(DOELGROEPEN, { error: 'Kies een doelgroep uit de lijst.' }),
});
