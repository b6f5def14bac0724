import 'server-only';
import { cookies } from 'next/headers';
import { findActor, sessionId } from '#lib/toegang/from-request.ts';

/** What the sign-in page needs to know of the request. */
export type Aanmelding = {
  /** The form token of next-auth; undefined until its cookie was set. */
  csrf: string | undefined;
  aangemeld: boolean;
  /** There was a session, but it ended. */
  verlopen: boolean;
  /** Where next-auth would go after signing in, kept in its own cookie over a failed attempt. */
  bewaardNaar: string | undefined;
};

export async function readAanmelding(): Promise<Aanmelding> {
  const jar = await cookies();
  const cookie = (naam: string) => jar.getAll().find(({ name }) => name.endsWith(naam))?.value;
  const actor = await findActor();
  return {
    csrf: cookie('next-auth.csrf-token')?.split(/\||%7C/)[0],
    aangemeld: actor !== undefined,
    verlopen: actor === undefined && (await sessionId()) !== undefined,
    bewaardNaar: cookie('next-auth.callback-url'),
  };
}

/** A path of this installation, or the start page: never another site (`//host`, `https://host`, backslashes). */
export function localPath(value: string | undefined, fallback = '/'): string {
  if (!value) return fallback;
  const base = 'http://baken.invalid';
  const path = value.replace(/^https?:\/\/[^/]+/, '');
  if (!path.startsWith('/') || /^\/[/\\]/.test(path) || !URL.canParse(path, base)) return fallback;
  const url = new URL(path, base);
  const isLocal = url.origin === base && !url.pathname.startsWith('//'); // after the dots have been taken out
  return isLocal && !url.pathname.startsWith('/aanmelden') ? url.pathname + url.search : fallback;
}

const ZINNEN: Readonly<Record<string, string>> = {
  onjuist: 'Deze inlognaam en dit wachtwoord horen niet bij elkaar.',
  CredentialsSignin: 'Deze inlognaam en dit wachtwoord horen niet bij elkaar.',
  'te-vaak': 'Er is te vaak een verkeerd wachtwoord gebruikt. Wacht een kwartier en probeer het dan opnieuw.',
  'onbekend-account':
    'Uw werkaccount is niet gekoppeld aan een gebruiker van Baken. Vraag de functioneel beheerder om dat te doen.',
  AccessDenied: 'U heeft geen toegang tot Baken. Vraag de functioneel beheerder van uw bureau.',
};

/** One sentence for what went wrong; what is not known is not explained. */
export function aanmeldZin(code: string | undefined): string | undefined {
  return code && (ZINNEN[code] ?? 'Aanmelden is niet gelukt. Probeer het opnieuw.');
}
