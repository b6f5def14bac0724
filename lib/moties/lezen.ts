import { findMotie, listKosten, listRapportdagen } from '#lib/moties/data.ts';
import type { Motiedossier } from '#lib/moties/model.ts';
import { listTips } from '#lib/moties/tips/data.ts';
import { listVragen } from '#lib/moties/vragen/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** All that is known of one promise, for the page and for what becomes public of it. */
export async function readMotiedossier(toegang: Toegang, id: string): Promise<Motiedossier | undefined> {
  const motie = await findMotie(toegang, id);
  if (!motie) return undefined;
  return {
    motie,
    vragen: await listVragen(toegang, id),
    rapportdagen: await listRapportdagen(toegang, id),
    tips: await listTips(toegang, id),
    kosten: await listKosten(toegang, id),
  };
}
