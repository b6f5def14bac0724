import { z } from 'zod';
import { veldenUit } from '#lib/brieven/schema.ts';
import { OPSPORINGSBRIEVEN } from './model.ts';

const id = z.uuid({ error: 'Deze handhavingszaak is niet gevonden.' });
const sjabloon = z.enum(OPSPORINGSBRIEVEN, { error: 'Kies een brief.' });
const verhoorId = z.preprocess((waarde) => waarde || undefined, z.uuid().optional());

export const formulierSchema = z.object({ id, sjabloon, verhoorId });
export const bestandSchema = z.object({ id, briefId: z.uuid({ error: 'Deze brief is niet gevonden.' }) });

/** As the form of a letter sends it: `aan` one addressee, `veld_<name>` what stands in it. */
export const opsporingsbriefSchema = z
  .object({
    id,
    sjabloon,
    aan: z.string().max(600).default(''),
    alinea: z.string().trim().max(4_000, 'De vrije tekst is te lang (hooguit 4000 tekens).').default(''),
  })
  .catchall(z.unknown())
  .transform((vorm) => ({
    id: vorm.id,
    sjabloon: vorm.sjabloon,
    aan: vorm.aan,
    alinea: vorm.alinea,
    velden: veldenUit(vorm.sjabloon, vorm),
  }));
