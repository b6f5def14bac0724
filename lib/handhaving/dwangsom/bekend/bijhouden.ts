import { listVerzonden } from '#lib/brieven/verzonden/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { diffDays } from '#lib/kalender/rules.ts';
import { lapseTermijnen, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findDwangsom, saveDwangsom, type Wijziging } from '../data.ts';
import { kopVan, type Dwangsom, type Kop } from '../model.ts';
import { decideVerstuurd, zienswijzeTot } from '../rules.ts';
import { listTeVolgen } from './data.ts';

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

/** Follows letters (ADR 10): the intention left once every copy of its letter has, and not any longer when that is taken back. */
export async function volgDwangsombrieven(toegang: Toegang, jongereIds: readonly string[]): Promise<void> {
  const lasten = await listTeVolgen(toegang, jongereIds);
  if (lasten.length === 0) return;
  const brieven = await listVerzonden(toegang, 'handhaving', jongereIds);
  for (const { id, briefId } of lasten) {
    const lod = await findDwangsom(toegang, id, 'for update');
    if (!lod || lod.staat !== 'VOORNEMEN') continue;
    if (lod.voornemenVerstuurdOp) {
      if (lod.zienswijze || brieven.some((brief) => brief.id === briefId)) continue;
      await lapseTermijnen(toegang, id, 'De brief is toch niet verstuurd.', 'zienswijze');
      await saveDwangsom(toegang, id, { voornemenVerstuurdOp: null, voornemenBriefId: null });
      continue;
    }
    const brief = brieven.find(
      (item) =>
        item.onderwerpId === id &&
        item.sjabloon === 'dwangsom-voornemen' &&
        decideVerstuurd(lod, item.op, toegang.vandaag).ok,
    );
    if (!brief) continue;
    const verstuurd = await startZienswijze(toegang, lod, brief.op);
    await saveDwangsom(toegang, id, { ...verstuurd, voornemenBriefId: brief.id });
  }
}
