import { z } from 'zod';
import { peildatumveld, schooljaarveld } from '#lib/publicaties/schema.ts';

export const jaarSchema = z.object({ schooljaar: schooljaarveld });

/** `peildatum` is for the figures that count one day; the others count the whole school year. */
export const klaarzetjaarSchema = jaarSchema.extend({ peildatum: peildatumveld });

/** `gezien` names what was on the page of the one who checks: nothing else goes out. */
export const publiceerjaarSchema = jaarSchema.extend({ gezien: z.string().max(5000) });
