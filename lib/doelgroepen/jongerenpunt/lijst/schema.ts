import { z } from 'zod';
import { VRAAGSOORTEN } from '#lib/doelgroepen/jongerenpunt/model.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);

export const vragenlijstSchema = z.object({
  toon: z.preprocess(leeg, z.enum(['open', 'gesloten', 'alle']).default('open')),
  vraag: z.preprocess(leeg, z.enum(VRAAGSOORTEN).optional()),
  /** ik, team, niemand, or a colleague. */
  van: z.preprocess(leeg, z.union([z.enum(['ik', 'team', 'niemand']), z.uuid()]).default('team')),
  woonplaats: z.preprocess(leeg, z.string().max(20).optional()),
  na: z.preprocess(leeg, z.uuid().optional()),
});
