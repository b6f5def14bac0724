import type { Taak } from '#lib/platform/jobs.ts';
import { makeBundel } from '#lib/brieven/afdrukken/commands.ts';
import { makeReeks } from '#lib/brieven/reeks/commands.ts';
import { briefwerker, mailBrief, makeBrief } from '#lib/brieven/maken/commands.ts';

/** The handler of queue `brief`: what of a letter is to be done stands in `soort`. */
export async function handleBriefJob(taak: Taak): Promise<void> {
  if (taak.soort === 'reeks') return makeReeks(taak);
  const actor = await briefwerker(taak);
  if (!actor || !taak.id) return;
  if (taak.soort === 'maken') await makeBrief(actor, taak.id);
  else if (taak.soort === 'mailen') await mailBrief(actor, taak.id);
  else if (taak.soort === 'bundelen') await makeBundel(actor, taak.id);
}
