import 'server-only';
import { cache } from 'react';
import { cookies, headers } from 'next/headers';
import { pool, sqlOn } from '#lib/platform/db.ts';
import { findActor } from '#lib/toegang/from-request.ts';
import { isKleur, isThema, KLEUR_COOKIE, type Kleur } from '#lib/toegang/themas.ts';

/** How this request is shown: the colour the visitor chose, and the house style of the bureau whose page it is. */
export const findWeergave = cache(async (): Promise<{ kleur: Kleur; thema?: string }> => {
  const gekozen = (await cookies()).get(KLEUR_COOKIE)?.value;
  const thema = await findThema();
  return { kleur: isKleur(gekozen) ? gekozen : 'auto', ...(thema && { thema }) };
});

type Huisstijl = { code: string; naam: string; thema: string | undefined };

/** The address that is shown, without what is asked behind it. */
export async function findPad(): Promise<string> {
  return ((await headers()).get('x-baken-pad') ?? '').replace(/\?.*$/, '');
}

/** The bureau whose public page this is, by its address. */
export const findPubliekBureau = cache(async (): Promise<Huisstijl | undefined> => {
  const pad = (await headers()).get('x-baken-pad') ?? '';
  const code = /^\/(?:cijfers|moties\/openbaar)\/([a-z0-9-]{2,40})(?:[/?.]|$)/.exec(pad)?.[1];
  return code ? readHuisstijl(code) : undefined;
});

async function findThema(): Promise<string | undefined> {
  const publiek = await findPubliekBureau();
  if (publiek) return publiek.thema;
  const actor = await findActor();
  return actor && (await readHuisstijl(actor.bureau.code))?.thema;
}

const HOUDBAAR_MS = 30_000;
const bewaard = new Map<string, { huisstijl: Huisstijl; tot: number }>();

/** After another choice: the next page of this process shows it at once, of another process within half a minute. */
export function vergeetHuisstijl(code: string): void {
  bewaard.delete(code);
}

/** Kept for half a minute: it is asked with every page and hardly ever changes. Unknown bureaus are not kept. */
async function readHuisstijl(code: string): Promise<Huisstijl | undefined> {
  const bekend = bewaard.get(code);
  if (bekend && bekend.tot > Date.now()) return bekend.huisstijl;
  const [rij] = await sqlOn(pool())<{ naam: string; thema: string | null }>(
    `select naam, thema from bureau where code = $1`,
    [code],
  );
  if (!rij) return undefined;
  const huisstijl = { code, naam: rij.naam, thema: isThema(rij.thema) ? rij.thema : undefined };
  bewaard.set(code, { huisstijl, tot: Date.now() + HOUDBAAR_MS });
  return huisstijl;
}
