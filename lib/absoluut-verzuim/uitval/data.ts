import { randomUUID } from 'node:crypto';
import { insertSignalen, type NieuwSignaal } from '#lib/absoluut-verzuim/data.ts';
import type { Reden } from '#lib/absoluut-verzuim/model.ts';
import { ontstaanFact } from '#lib/absoluut-verzuim/rules.ts';
import { fillCohort, listTreffers, renewSignalen } from '#lib/absoluut-verzuim/vergelijken/data.ts';
import { decideTreffer } from '#lib/absoluut-verzuim/vergelijken/rules.ts';
import type { Regio } from '#lib/kalender/model.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/**
 * Of these, whom DUO says left school: who must still go to one gets a signal today, by the same rule as the comparison, with a term that
 * brings it on Vandaag. Found there again it stays the same signal. Gives for whom there is an open signal now.
 */
export async function signaleerUitval(
  toegang: Toegang,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  await fillCohort(toegang, toegang.vandaag, ids);
  const treffers = await listTreffers(toegang, toegang.vandaag);
  await toegang.sql('drop table cohort');
  const regio = toegang.actor.vakantieregio.toUpperCase() as Regio;
  const nieuw: NieuwSignaal[] = [];
  const gezien: { id: string; jongereId: string; uitleg: readonly Reden[] }[] = [];
  for (const treffer of treffers) {
    const besluit = decideTreffer(treffer, toegang.vandaag, regio);
    const { jongereId, gemeente, sector, schoolId, openSignaal } = treffer;
    if (besluit.soort === 'blijft' && openSignaal)
      gezien.push({ id: openSignaal, jongereId, uitleg: besluit.uitleg });
    if (besluit.soort === 'signaal')
      nieuw.push({
        ...{ id: randomUUID(), jongereId, gemeente, sector, schoolId, bron: 'duo', werkprocesId: null },
        ...{ plicht: besluit.plicht, sinds: besluit.sinds, uitleg: besluit.uitleg },
        ontstaanOp: toegang.vandaag,
      });
  }
  const added = await insertSignalen(toegang, nieuw);
  const erbij = nieuw.filter(({ id }) => added.has(id));
  await recordFacts(toegang, erbij.map(ontstaanFact));
  await renewSignalen(toegang, gezien);
  for (const { id, jongereId, gemeente } of erbij)
    await setTermijn(toegang, {
      ...{ code: 'signaal-duo', onderwerpSoort: 'absoluut-signaal', onderwerpId: id },
      ...{ start: toegang.vandaag, jongereId, gemeente },
    });
  return new Set([...erbij, ...gezien].map(({ jongereId }) => jongereId));
}
