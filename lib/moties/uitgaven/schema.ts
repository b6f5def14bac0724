import { z } from 'zod';
import { bureaucodeSchema } from '#lib/publicaties/schema.ts';
import { motieId, tekst, tekstOfLeeg } from '#lib/moties/schema.ts';

export const uitgaveSchema = z.object({ id: z.uuid({ error: 'Deze uitgave is niet gevonden.' }) });
export const klaarzetSchema = z.object({ motieId, toelichting: tekstOfLeeg(1000) });
export const intrekSchema = uitgaveSchema.extend({
  reden: tekst(1000, 'Schrijf kort waarom dit wordt ingetrokken; dat staat straks op de openbare pagina.'),
});
/** As it stands in the address of a public page. */
export const motieadresSchema = z.object({ bureauCode: bureaucodeSchema, motieId: uitgaveSchema.shape.id });
