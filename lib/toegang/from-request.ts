import 'server-only';
import { cache } from 'react';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth/next';
import { pseudonym } from '#lib/platform/crypto.ts';
import { authOptions } from '#lib/toegang/auth-options.ts';
import { readSession } from '#lib/toegang/sessies.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';

/** The id of the running session, from the signed cookie; undefined when nobody is signed in. */
export const sessionId = cache(async (): Promise<string | undefined> => {
  const session = (await getServerSession(authOptions())) as { sid?: string } | null;
  return session?.sid;
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
