import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { insertSignalen } from '#lib/absoluut-verzuim/data.ts';
import { ontstaanFact } from '#lib/absoluut-verzuim/rules.ts';
import {
  failVergelijking,
  fillCohort,
  findVergelijking,
  finishVergelijking,
  hasInschrijvingen,
  insertVergelijking,
  lastVergelijking,
  listCohort,
  listNietMeerGevonden,
  listTreffers,
  lockVergelijken,
  renewSignalen,
} from '#lib/absoluut-verzuim/vergelijken/data.ts';
import type { Telling, Treffer, Uitslag } from '#lib/absoluut-verzuim/vergelijken/model.ts';
import { decideTreffer, geplandeVergelijking, isTeVeel } from '#lib/absoluut-verzuim/vergelijken/rules.ts';
import { startSchema, vergelijkingId } from '#lib/absoluut-verzuim/vergelijken/schema.ts';
import { bijhoudSignalen } from '#lib/absoluut-verzuim/volgen/bijhouden.ts';
import type { Regio } from '#lib/kalender/model.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { enqueue } from '#lib/platform/jobs.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KERN = { permission: 'absoluut.vergelijken', verwerking: 'leerplicht-toezicht' } as const;

/** Asks for a comparison now; the worker carries it out, its page shows how far it is. */
export const startVergelijking = command({
  ...KERN,
  naam: 'vergelijking absoluut verzuim starten',
  input: startSchema,
  subject: 'geen-personen', // nothing is read of persons yet; that is the comparison itself
  run: async (toegang, { toch }) => {
    if (!(await hasInschrijvingen(toegang)))
      return weiger(
        'geen-inschrijvingen',
        'Er zijn nog geen inschrijvingen om mee te vergelijken. Lees die eerst in bij Beheer, Inlezen.',
      );
    const id = await insertVergelijking(toegang, 'hand', toch);
    await enqueue(toegang.sql, 'vergelijking', { bureauId: toegang.bureauId, id }, id);
    return gelukt({ id });
  },
});

/** The scheduled comparison of today, when it is due and there is something to compare with. */
export const planVergelijking = command({
  ...KERN,
  naam: 'vergelijking absoluut verzuim inplannen',
  input: z.object({}),
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<{ id: string | null }>> => {
    const aanleiding = geplandeVergelijking(await lastVergelijking(toegang), toegang.vandaag);
    if (!aanleiding || !(await hasInschrijvingen(toegang))) return gelukt({ id: null });
    return gelukt({ id: await insertVergelijking(toegang, aanleiding, false) });
  },
});

/** Compares: who should be at a school, without an enrolment or exemption (art. 19). All of it or nothing. */
export const voerVergelijkingUit = command({
  ...KERN,
  naam: 'BRP, inschrijvingen en vrijstellingen vergelijken',
  input: vergelijkingId,
  subject: (out: { betrokkenen: readonly string[]; uitslag: Uitslag }) => out.betrokkenen,
  run: async (toegang, { id }) => {
    await lockVergelijken(toegang);
    const vergelijking = await findVergelijking(toegang, id);
    if (!vergelijking) return nietGevonden('Deze vergelijking');
    if (vergelijking.status !== 'wacht' && vergelijking.status !== 'mislukt')
      return weiger('al-gedaan', 'Deze vergelijking is al uitgevoerd.');
    toegang.merkAan({ soort: 'vergelijking', id });
    const telling = await fillCohort(toegang, toegang.vandaag);
    const betrokkenen = await listCohort(toegang);
    if (isTeVeel(telling) && !vergelijking.toch) {
      const uitslag = { ...telling, nieuw: 0, gebleven: 0, opgelost: 0 };
      await finishVergelijking(toegang, id, 'te-veel', uitslag);
      return gelukt({ betrokkenen, uitslag });
    }
    const uitslag = await keepSignalen(toegang, telling);
    await finishVergelijking(toegang, id, 'klaar', uitslag);
    return gelukt({ betrokkenen, uitslag });
  },
});

async function keepSignalen(toegang: Toegang, telling: Telling): Promise<Uitslag> {
  const regio = toegang.actor.vakantieregio.toUpperCase() as Regio;
  const nieuw = [];
  const gezien = [];
  for (const treffer of await listTreffers(toegang, toegang.vandaag)) {
    const besluit = decideTreffer(treffer, toegang.vandaag, regio);
    if (besluit.soort === 'blijft' && treffer.openSignaal)
      gezien.push({ id: treffer.openSignaal, uitleg: besluit.uitleg });
    if (besluit.soort === 'signaal') nieuw.push({ ...toSignaal(toegang, treffer), ...besluit });
  }
  const added = await insertSignalen(toegang, nieuw);
  await recordFacts(
    toegang,
    nieuw.filter(({ id }) => added.has(id)).map((signaal) => ontstaanFact(signaal)),
  );
  await renewSignalen(toegang, gezien);
  const opgelost = await bijhoudSignalen(toegang, await listNietMeerGevonden(toegang));
  return { ...telling, nieuw: added.size, gebleven: gezien.length, opgelost };
}

function toSignaal(toegang: Toegang, treffer: Treffer) {
  const { jongereId, gemeente, sector, schoolId } = treffer;
  return {
    id: randomUUID(),
    jongereId,
    gemeente,
    sector,
    schoolId,
    bron: 'vergelijking' as const,
    ontstaanOp: toegang.vandaag,
    werkprocesId: null,
  };
}

/** A comparison that a fault ended; the next attempt may begin again. */
export const meldVergelijkingMislukt = command({
  ...KERN,
  naam: 'mislukte vergelijking vastleggen',
  input: vergelijkingId,
  subject: 'geen-personen',
  run: async (toegang, { id }): Promise<Uitkomst<null>> => {
    await failVergelijking(toegang, id);
    return gelukt(null);
  },
});
