import type { Taak } from '#lib/platform/jobs.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { EerderePublicatie } from '#lib/publicaties/onthulling/model.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import type { Actor } from '#lib/toegang/model.ts';
import { beschermGroep, kiesTabellen } from '../beschermen/rules.ts';
import { stelSamen } from '../rules.ts';
import { bewaarBescherming, meldBescherming } from './commands.ts';
import { readBeschermopdracht, type Beschermopdracht } from './queries.ts';

/** The handler of queue `bescherming`: an edition for the public, group by group. A fault is written down and passed on. */
export async function handleBeschermingJob(taak: Taak): Promise<void> {
  const bureau = (await listBureaus()).find((item) => item.id === taak.bureauId);
  if (!bureau || !taak.id) return;
  const actor = systeemActor('werker', bureau, ['jaarverslag.vaststellen']);
  const opdracht = waardeOf(await readBeschermopdracht(actor, { id: taak.id }));
  if (!opdracht) return;
  try {
    await bescherm(actor, taak.id, opdracht);
  } catch (error) {
    waardeOf(await meldBescherming(actor, { id: taak.id, ronde: opdracht.ronde, status: 'mislukt' }));
    throw error;
  }
}

async function bescherm(
  actor: Actor,
  id: string,
  { ronde, inhoud, eerdere, tegen }: Beschermopdracht,
): Promise<void> {
  const keuze = kiesTabellen(inhoud.bron.cijfers, eerdere);
  const totaal = keuze.groepen.length;
  const beschermd: EerderePublicatie[] = [];
  for (const [gedaan, groep] of keuze.groepen.entries()) {
    const doorgaan = waardeOf(await meldBescherming(actor, { id, ronde, status: 'bezig', gedaan, totaal }));
    if (!doorgaan) return;
    beschermd.push(...beschermGroep(groep, eerdere));
  }
  const uitgave = stelSamen(inhoud, inhoud.bron, keuze, beschermd);
  waardeOf(await bewaarBescherming(actor, { id, ronde, tegen, uitgave }));
}
