import { randomUUID } from 'node:crypto';
import { findSignaal, insertSignalen, saveSignaal, type NieuwSignaal } from '#lib/absoluut-verzuim/data.ts';
import type { Plicht, Reden } from '#lib/absoluut-verzuim/model.ts';
import { beoordeeldFact, ontstaanFact } from '#lib/absoluut-verzuim/rules.ts';
import { plichtOp } from '#lib/absoluut-verzuim/vergelijken/rules.ts';
import { readDossierstanden } from '#lib/absoluut-verzuim/volgen/data.ts';
import type { Bijstelling, Dossierstand } from '#lib/absoluut-verzuim/volgen/model.ts';
import { stelBij } from '#lib/absoluut-verzuim/volgen/rules.ts';
import type { Regio } from '#lib/kalender/model.ts';
import { minDatum } from '#lib/kalender/rules.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listResultaten } from '#lib/werkprocessen/codelijsten/data.ts';

const PER_KEER = 2_000;

/** Makes signals agree with what is known of these jongeren now. Gives how many changed; without a change nothing is written. */
export async function bijhoudSignalen(toegang: Toegang, jongereIds: readonly string[]): Promise<number> {
  const ids = [...new Set(jongereIds)];
  let changes = 0;
  for (let from = 0; from < ids.length; from += PER_KEER)
    changes += await bijhoudPortie(toegang, ids.slice(from, from + PER_KEER));
  return changes;
}

async function bijhoudPortie(toegang: Toegang, ids: readonly string[]): Promise<number> {
  const standen = await readDossierstanden(toegang, ids);
  if (standen.length === 0) return 0;
  const resultaten = await listResultaten(toegang, 'absoluut-verzuim');
  const kernVan = (code: string) => resultaten.find((item) => item.code === code)?.kern ?? code;
  const regio = toegang.actor.vakantieregio.toUpperCase() as Regio;
  let changes = 0;
  for (const stand of standen) {
    const plicht = plichtOp(stand, toegang.vandaag, regio);
    for (const bijstelling of stelBij(stand, plicht, kernVan)) {
      await carryOut(toegang, stand, plicht, bijstelling);
      changes += 1;
    }
  }
  return changes;
}

async function carryOut(
  toegang: Toegang,
  stand: Dossierstand,
  plicht: Plicht | null,
  bijstelling: Bijstelling,
): Promise<void> {
  if (bijstelling.soort === 'nieuw') return start(toegang, stand, plicht, bijstelling.van);
  const signaal = await findSignaal(toegang, bijstelling.signaalId);
  if (!signaal) throw new Error('het signaal bij dit werk bestaat niet');
  const werkprocesId = stand.werk?.open ? stand.werk.id : signaal.werkprocesId;
  const { id, versie } = signaal;
  if (bijstelling.soort === 'koppel') await saveSignaal(toegang, id, versie, { werkprocesId });
  if (bijstelling.soort === 'heropen') {
    await lapseFacts(toegang, id, ['AbsoluutSignaalBeoordeeld']);
    const open = { status: 'open', uitkomst: null, beoordeeldOp: null, vanzelf: false } as const;
    await saveSignaal(toegang, id, versie, open);
  }
  if (bijstelling.soort !== 'beoordeel') return;
  const { uitkomst, vanzelf } = bijstelling;
  const wijziging = { status: 'beoordeeld', uitkomst, beoordeeldOp: toegang.vandaag, vanzelf } as const;
  await saveSignaal(toegang, id, versie, { ...wijziging, werkprocesId }, [
    beoordeeldFact(signaal, uitkomst, toegang.vandaag, vanzelf),
  ]);
}

/** A melding, or work that began without a signal, gets one: so that everything of absoluut verzuim stands in one list. */
async function start(
  toegang: Toegang,
  { jongereId, melding, werk }: Dossierstand,
  plicht: Plicht | null,
  van: 'melding' | 'werk',
): Promise<void> {
  const bron = van === 'werk' ? werk : melding;
  if (!bron) return;
  const op = melding?.op ?? werk?.gestartOp ?? toegang.vandaag;
  const uitleg: Reden[] = melding ? [{ soort: 'gemeld', op: melding.op, school: melding.school }] : [];
  const nieuw: NieuwSignaal = {
    id: randomUUID(),
    jongereId,
    bron: 'melding',
    plicht,
    sinds: minDatum(melding?.sinds ?? op, op),
    ontstaanOp: op,
    gemeente: bron.gemeente,
    sector: bron.sector,
    schoolId: bron.schoolId,
    werkprocesId: werk?.open ? werk.id : null,
    uitleg,
  };
  await insertSignalen(toegang, [nieuw]);
  await recordFacts(toegang, [ontstaanFact(nieuw)]);
  if (!werk?.open || !werk.bevestigd) return;
  await saveSignaal(
    toegang,
    nieuw.id,
    1,
    { status: 'beoordeeld', uitkomst: 'bevestigd', beoordeeldOp: toegang.vandaag },
    [beoordeeldFact(nieuw, 'bevestigd', toegang.vandaag, false)],
  );
}
