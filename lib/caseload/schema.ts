import { z } from 'zod';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';
import { SPREIDINGEN } from '#lib/caseload/model.ts';
import { datumOfLeeg } from '#lib/kalender/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);

export const naarVeld = z.union([z.enum(SPREIDINGEN), z.uuid()], {
  error: 'Kies aan wie het werk gaat.',
});

export const paginaSchema = z.object({
  van: z.preprocess(leeg, z.uuid().nullable()).catch(null),
  naar: z.preprocess(leeg, naarVeld.nullable()).catch(null),
  tot: datumOfLeeg('de dag van terugkeer').catch(null),
  gedaan: z.preprocess(leeg, z.uuid().nullable()).catch(null),
  na: plekVeld('dag', 'id'),
});

export const draagOverSchema = z.object({
  van: z.uuid({ error: 'Kies van wie het werk is.' }),
  naar: naarVeld,
  tot: datumOfLeeg('de dag van terugkeer'),
  gezien: z.string().max(40, 'Ververs de pagina.').default(''),
});

export const overdrachtSchema = z.object({ id: z.uuid({ error: 'Deze overdracht is niet gevonden.' }) });
