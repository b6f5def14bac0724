'use server';
import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { sessionId } from '#lib/toegang/from-request.ts';
import { chooseBureau, endSession } from '#lib/toegang/sessies.ts';
import { isKleur, KLEUR_COOKIE } from '#lib/toegang/themas.ts';

const JAAR_IN_SECONDEN = 365 * 24 * 3600;

/** Ends the session in the database, so that a copy of the cookie is worth nothing, and takes the cookie away. */
export async function meldAf(): Promise<void> {
  const sid = await sessionId();
  if (sid) await endSession(sid);
  const jar = await cookies();
  for (const { name } of jar.getAll()) if (name.includes('next-auth.session-token')) jar.delete(name);
  redirect('/aanmelden/uitgelogd');
}

/** Goes on working for another bureau one is a member of. */
export async function kiesBureau(form: FormData): Promise<void> {
  const sid = await sessionId();
  const bureau = Number(form.get('bureau'));
  if (sid && Number.isSafeInteger(bureau)) await chooseBureau(sid, bureau);
  revalidatePath('/', 'layout');
  redirect('/');
}

export async function kiesKleur(form: FormData): Promise<void> {
  const kleur = form.get('kleur');
  if (!isKleur(kleur)) return;
  const jar = await cookies();
  if (kleur === 'auto') jar.delete(KLEUR_COOKIE);
  else jar.set(KLEUR_COOKIE, kleur, { maxAge: JAAR_IN_SECONDEN, path: '/', sameSite: 'lax', httpOnly: true });
  revalidatePath('/', 'layout');
}
