import type { AuthOptions } from 'next-auth';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import CredentialsImport from 'next-auth/providers/credentials';
import { readEnv } from '#lib/platform/env.ts';
import { log } from '#lib/platform/log.ts';
import { checkPassword, endSession, findByOidc, startSession } from '#lib/toegang/sessies.ts';

/**
 * Sign-in by next-auth: local accounts, and one OpenID Connect provider by configuration. Its token carries nothing but
 * the id of our own session row; roles and bureau are read from the database at each request (ADR 4).
 */
const Credentials =
  (CredentialsImport as { default?: typeof CredentialsImport }).default ?? CredentialsImport;

// Its own logger writes whole errors and tokens to the console; a code says enough, and goes through our scrubber.
const LOGGER = {
  error: (code: string) => log.warn({ code }, 'aanmelden is niet gelukt'),
  warn: (code: string) => log.debug({ code }, 'aanmelden'),
  debug: () => undefined,
};

type Token = { sid?: string; fout?: string };
type AangemeldeGebruiker = { id: string; gebruikerId?: string };

export function authOptions(): AuthOptions {
  const env = readEnv();
  return {
    providers: [localAccounts(), ...oidc(env)],
    session: { strategy: 'jwt', maxAge: 12 * 3600 },
    pages: { signIn: '/aanmelden', error: '/aanmelden' },
    useSecureCookies: isSecure(),
    logger: LOGGER,
    callbacks: {
      async signIn({ account, profile }) {
        if (account?.provider !== 'oidc') return true;
        const found = await findByOidc(issuerOf(profile, env.OIDC_ISSUER), account.providerAccountId);
        return found ? true : '/aanmelden?fout=onbekend-account';
      },
      async jwt({ token, user, account, profile }) {
        if (!user) return { sid: (token as Token).sid };
        const gebruikerId =
          account?.provider === 'oidc'
            ? await findByOidc(issuerOf(profile, env.OIDC_ISSUER), account.providerAccountId)
            : (user as AangemeldeGebruiker).gebruikerId;
        return gebruikerId ? { sid: await startSession(gebruikerId) } : {};
      },
      async session({ session, token }) {
        return { expires: session.expires, sid: (token as Token).sid } as typeof session;
      },
    },
    events: {
      async signOut({ token }) {
        const sid = (token as Token | undefined)?.sid;
        if (sid) await endSession(sid);
      },
    },
  };
}

let secure: boolean | undefined;
function isSecure(): boolean {
  return (secure ??= readEnv().BAKEN_URL?.startsWith('https://') ?? false);
}

/** The cookie in which next-auth keeps its token; over https its name says that it is sent over nothing else. */
export function sessieCookie(): string {
  return `${isSecure() ? '__Secure-' : ''}next-auth.session-token`;
}

function localAccounts() {
  return Credentials({
    id: 'lokaal',
    name: 'Baken',
    credentials: { inlognaam: {}, wachtwoord: {} },
    async authorize(credentials, request) {
      const address = String(
        (request?.headers as Record<string, string> | undefined)?.['x-baken-adres'] ?? 'onbekend',
      );
      const outcome = await checkPassword(
        credentials?.inlognaam ?? '',
        credentials?.wachtwoord ?? '',
        address,
      );
      if (!outcome.ok) throw new Error(outcome.reden);
      return { id: outcome.gebruikerId, gebruikerId: outcome.gebruikerId };
    },
  });
}

type OidcProfiel = { sub: string; iss?: string };

function issuerOf(profile: unknown, fallback: string | undefined): string {
  return (profile as OidcProfiel | undefined)?.iss ?? fallback ?? '';
}

function oidc(env: ReturnType<typeof readEnv>): OAuthConfig<OidcProfiel>[] {
  if (!env.OIDC_ISSUER || !env.OIDC_CLIENT_ID) return [];
  return [
    {
      id: 'oidc',
      name: env.OIDC_NAAM,
      type: 'oauth',
      wellKnown: `${env.OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
      authorization: { params: { scope: 'openid' } },
      idToken: true,
      checks: ['pkce', 'state', 'nonce'],
      clientId: env.OIDC_CLIENT_ID,
      clientSecret: env.OIDC_CLIENT_SECRET ?? '',
      profile: (profile) => ({ id: profile.sub }),
    },
  ];
}
