import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { veldenUit } from '#lib/brieven/schema.ts';
import { OPSPORINGSBRIEVEN } from './model.ts';

const id = z.uuid({ error: 'Deze handhavingszaak is niet gevonden.' });
const sjabloon = z.enum(OPSPORINGSBRIEVEN, { error: 'Kies een brief.' });
const verhoorId = z.preprocess((waarde) => waarde || undefined, z.uuid().optional());

const briefId = z.uuid({ error: 'Deze brief is niet gevonden.' });
const haltId = z.preprocess((waarde) => waarde || undefined, z.uuid().optional()).catch(undefined);
const aan = z.string().max(600).optional().catch(undefined);

export const formulierSchema = z.object({ id, sjabloon, verhoorId, haltId, aan });
export const bestandSchema = z.object({ id, briefId });
export const verstuurdSchema = z.object({ id, briefId, op: datumVeld('de dag waarop de brief weg ging') });

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
