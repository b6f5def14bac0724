import { z } from 'zod';
import { motieId, tekst, tekstOfLeeg } from '#lib/moties/schema.ts';

export const uitgaveSchema = z.object({ id: z.uuid({ error: 'Deze uitgave is niet gevonden.' }) });
export const klaarzetSchema = z.object({ motieId, toelichting: tekstOfLeeg(1000) });
export const intrekSchema = uitgaveSchema.extend({
  reden: tekst(1000, 'Schrijf kort waarom dit wordt ingetrokken; dat staat straks op de openbare pagina.'),
});
