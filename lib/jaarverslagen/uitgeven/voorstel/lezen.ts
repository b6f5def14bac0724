import { createHash } from 'node:crypto';
import { earlierTables } from '#lib/publicaties/commands.ts';
import type { EerderePublicatie } from '#lib/publicaties/onthulling/model.ts';
import { verwanteVan } from '#lib/publicaties/onthulling/verwant.ts';
import { canonical } from '#lib/publicaties/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findInhoud } from '../../data.ts';
import type { Openbaarbron } from '../model.ts';
import { findVoorstel, readTabellen } from './data.ts';
import type { GeldigVoorstel, Voorbereiding } from './model.ts';

/** What is public already and can say something about this edition; with what stands for it. */
export async function readTegen(
  toegang: Toegang,
  { cijfers }: Openbaarbron,
): Promise<{ readonly eerdere: readonly EerderePublicatie[]; readonly tegen: string }> {
  const tabellen = cijfers.flatMap(({ tabellen: eigen }) => eigen);
  const eerdere = verwanteVan(tabellen, await earlierTables(toegang));
  return { eerdere, tegen: createHash('sha256').update(canonical(eerdere)).digest('hex') };
}

/** The proposal of an edition that was made final, when it holds; otherwise how far it is. */
export async function readGeldig(
  toegang: Toegang,
  editieId: string,
): Promise<
  { readonly voorstel: GeldigVoorstel } | { readonly voorstel: null; readonly stand: Voorbereiding }
> {
  const [voorstel, inhoud] = [await findVoorstel(toegang, editieId), await findInhoud(toegang, editieId)];
  if (!voorstel || !inhoud) return { voorstel: null, stand: { status: 'geen' } };
  const { status, gedaan, totaal, openbaar, tegen } = voorstel;
  if (status !== 'klaar' || !openbaar) return { voorstel: null, stand: { status, gedaan, totaal } };
  if (tegen !== (await readTegen(toegang, inhoud.bron)).tegen)
    return { voorstel: null, stand: { status: 'verouderd' } };
  return { voorstel: { openbaar, tabellen: await readTabellen(toegang, editieId) } };
}
