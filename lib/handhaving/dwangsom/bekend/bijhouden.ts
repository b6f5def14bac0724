import { listVerzonden, type VerzondenBrief } from '#lib/brieven/verzonden/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { diffDays } from '#lib/kalender/rules.ts';
import { lapseTermijnen, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findDwangsom, saveDwangsom, type Wijziging } from '../data.ts';
import { kopVan, type Dwangsom, type Kop } from '../model.ts';
import { begunstigingVanaf, decideBekend, decideVerstuurd, isAfgelopen, zienswijzeTot } from '../rules.ts';
import { listBesluitenTeVolgen, listTeVolgen } from './data.ts';

/** A term of which the officer named the last day himself. */
export async function setDag(
  toegang: Toegang,
  lod: Kop,
  code: 'zienswijze' | 'begunstiging',
  start: Datum,
  tot: Datum,
): Promise<void> {
  const duur = { eenheid: 'DAGEN', aantal: diffDays(start, tot) } as const;
  await setTermijn(toegang, { ...kopVan(lod), code, start, duur });
}

/** Awb art. 4:8: from the day on which the intention left, the parents can react. */
export async function startZienswijze(toegang: Toegang, lod: Dwangsom, op: Datum): Promise<Wijziging> {
  const zienswijzeUiterlijk = zienswijzeTot(lod.zienswijzeUiterlijk, op);
  if (!lod.zienswijze) await setDag(toegang, lod, 'zienswijze', op, zienswijzeUiterlijk);
  return { voornemenVerstuurdOp: op, zienswijzeUiterlijk };
}

/** Awb art. 5:32a and 6:8: from the day on which the decision left the time to comply and the six weeks for bezwaar run. */
export async function startBekend(toegang: Toegang, lod: Dwangsom, op: Datum): Promise<Wijziging> {
  const begunstigingTot = begunstigingVanaf(lod, op);
  const loopt = !isAfgelopen(lod.staat);
  if (begunstigingTot && loopt) await setDag(toegang, lod, 'begunstiging', op, begunstigingTot);
  if (!lod.bezwaarOp) await setTermijn(toegang, { ...kopVan(lod), code: 'bezwaar', start: op });
  return { beschikkingVerstuurdOp: op, begunstigingTot };
}

const NIET_VERSTUURD = 'De brief is toch niet verstuurd.';

/** Follows letters (ADR 10): what a letter says is known once every copy of it has left, and not any longer when that is taken back. */
export async function volgDwangsombrieven(toegang: Toegang, jongereIds: readonly string[]): Promise<void> {
  const voornemens = await listTeVolgen(toegang, jongereIds);
  const besluiten = await listBesluitenTeVolgen(toegang, jongereIds);
  if (voornemens.length + besluiten.length === 0) return;
  const brieven = await listVerzonden(toegang, 'handhaving', jongereIds);
  for (const { id, briefId } of voornemens) await followVoornemen(toegang, id, briefId, brieven);
  for (const { id, briefId } of besluiten) await followBesluit(toegang, id, briefId, brieven);
}

type Brieven = readonly VerzondenBrief[];

async function followVoornemen(
  toegang: Toegang,
  id: string,
  briefId: string | null,
  brieven: Brieven,
): Promise<void> {
  const lod = await findDwangsom(toegang, id, 'for update');
  if (!lod || lod.staat !== 'VOORNEMEN') return;
  if (lod.voornemenVerstuurdOp) {
    if (lod.zienswijze || brieven.some((brief) => brief.id === briefId)) return;
    await lapseTermijnen(toegang, id, NIET_VERSTUURD, 'zienswijze');
    await saveDwangsom(toegang, id, { voornemenVerstuurdOp: null, voornemenBriefId: null });
    return;
  }
  const brief = brieven.find(
    (item) =>
      item.onderwerpId === id &&
      item.sjabloon === 'dwangsom-voornemen' &&
      decideVerstuurd(lod, item.op, toegang.vandaag).ok,
  );
  if (!brief) return;
  const verstuurd = await startZienswijze(toegang, lod, brief.op);
  await saveDwangsom(toegang, id, { ...verstuurd, voornemenBriefId: brief.id });
}

async function followBesluit(
  toegang: Toegang,
  id: string,
  briefId: string | null,
  brieven: Brieven,
): Promise<void> {
  const lod = await findDwangsom(toegang, id, 'for update');
  if (!lod) return;
  if (lod.beschikkingVerstuurdOp) {
    if (lod.bezwaarOp || brieven.some((brief) => brief.id === briefId)) return;
    for (const code of ['begunstiging', 'bezwaar'] as const)
      await lapseTermijnen(toegang, id, NIET_VERSTUURD, code);
    await saveDwangsom(toegang, id, { beschikkingVerstuurdOp: null, beschikkingBriefId: null });
    return;
  }
  const brief = brieven.find(
    (item) =>
      item.onderwerpId === id &&
      item.sjabloon === 'dwangsom-beschikking' &&
      decideBekend(lod, item.op, toegang.vandaag).ok,
  );
  if (!brief) return;
  await saveDwangsom(toegang, id, {
    ...(await startBekend(toegang, lod, brief.op)),
    beschikkingBriefId: brief.id,
  });
}
