import 'server-only';
import { cache } from 'react';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { decode } from 'next-auth/jwt';
import { pseudonym } from '#lib/platform/crypto.ts';
import { sessieCookie } from '#lib/toegang/auth-options.ts';
import { readSession } from '#lib/toegang/sessies.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';

/** Cookies opened before: opening one costs a key derivation. Whether the session still runs is asked of the database. */
const geopend = new Map<string, string>();
const MEESTE_GEOPEND = 2_000;

/**
 * The id of the running session, from the encrypted cookie of next-auth; undefined when nobody is signed in. Only opened:
 * asking next-auth for its session makes a new cookie at each request and throws it away.
 */
export const sessionId = cache(async (): Promise<string | undefined> => {
  const token = (await cookies()).get(sessieCookie())?.value;
  if (!token) return undefined;
  const bekend = geopend.get(token);
  if (bekend) return bekend;
  const inhoud = await decode({ token, secret: process.env.NEXTAUTH_SECRET ?? '' }).catch(() => null);
  if (typeof inhoud?.sid !== 'string') return undefined;
  if (geopend.size >= MEESTE_GEOPEND) geopend.clear();
  geopend.set(token, inhoud.sid);
  return inhoud.sid;
});

/** Who makes this request, with the rights of this moment; undefined when not (or no longer) signed in. Once per request. */
export const findActor = cache(async (): Promise<GebruikerActor | undefined> => {
  const sid = await sessionId();
  const actor = sid ? await readSession(sid) : undefined;
  if (!actor) return undefined;
  const head = await headers();
  return {
    ...actor,
    adresHash: pseudonym(head.get('x-baken-adres') ?? 'onbekend', 'adres'),
    spoorId: /^00-([0-9a-f]{32})-/.exec(head.get('traceparent') ?? '')?.[1],
  };
});

/** The same, for pages and actions of the werkplek: without a session one is sent to the sign-in page. */
export async function requireActor(): Promise<GebruikerActor> {
  const actor = await findActor();
  if (actor) return actor;
  const head = await headers();
  const from = head.get('x-baken-pad') ?? '/vandaag';
  redirect(`/aanmelden?naar=${encodeURIComponent(from)}`);
}
