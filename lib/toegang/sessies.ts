import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { pool, sqlOn } from '#lib/platform/db.ts';
import { pseudonym } from '#lib/platform/crypto.ts';
import { today } from '#lib/platform/clock.ts';
import type { GebruikerActor, Rol, Bureau } from '#lib/toegang/model.ts';

/**
 * Sessions live in the database: the cookie carries a random id, the table its SHA-256. Ending a row ends the session at
 * the next request; rights are read fresh each time. Idle 30 minutes, at most 12 hours (ASVS 7.3).
 */
const IDLE = '30 minutes';
const MAX_HOURS = 12;
const THROTTLE_WINDOW = '15 minutes';
const MAX_PER_NAME = 8;
const MAX_PER_ADDRESS = 60;

// OWASP's argon2id setting of 19 MiB, 2 passes.
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
// Verified when no account is found, so that an unknown name takes as long as a wrong password.
const DUMMY =
  '$argon2id$v=19$m=19456,t=2,p=1$YmFrZW4tYmFrZW4tYmFrZW4$Vw2Yc3F4b2dQd0lUQ2V5b2dQd0lUQ2V5b2dQd0lUQ2U';

export type AanmeldUitkomst =
  | { readonly ok: true; readonly gebruikerId: string }
  | { readonly ok: false; readonly reden: 'onjuist' | 'te-vaak' };

export async function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON);
}

/** Checks name and password; too many failures for the name or the address in 15 minutes are refused before looking. */
export async function checkPassword(
  inlognaam: string,
  wachtwoord: string,
  adres: string,
): Promise<AanmeldUitkomst> {
  const sql = sqlOn(pool());
  const nameHash = pseudonym(inlognaam.replaceAll('\u0000', '').trim().toLowerCase(), 'inlognaam');
  const addressHash = pseudonym(adres, 'adres');
  // Noted before looking: of many tries at the same moment each sees the others.
  await sql('select aanmeldpoging_noteer($1, $2, false)', [nameHash, addressHash]);
  const [count] = await sql<{ op_naam: number; op_adres: number }>(
    'select * from aanmeldpoging_tel($1, $2, $3::interval)',
    [nameHash, addressHash, THROTTLE_WINDOW],
  );
  if (!count || count.op_naam > MAX_PER_NAME || count.op_adres > MAX_PER_ADDRESS)
    return { ok: false, reden: 'te-vaak' };
  const [found] = await sql<{ id: string; wachtwoord_hash: string | null }>(
    'select * from aanmelden_zoek($1)',
    [inlognaam.replaceAll('\u0000', '').trim()],
  );
  const good = await verify(found?.wachtwoord_hash ?? DUMMY, wachtwoord).catch(() => false);
  const accepted = good && found?.wachtwoord_hash != null;
  if (accepted) await sql('select aanmeldpoging_lukte($1, $2)', [nameHash, addressHash]);
  return accepted ? { ok: true, gebruikerId: found.id } : { ok: false, reden: 'onjuist' };
}

/** The account linked to an identity of the municipal identity provider; never by e-mail address. */
export async function findByOidc(issuer: string, subject: string): Promise<string | undefined> {
  const [row] = await sqlOn(pool())<{ id: string | null }>('select aanmelden_zoek_oidc($1, $2) as id', [
    normaliseIssuer(issuer),
    subject,
  ]);
  return row?.id ?? undefined;
}

/** Providers and people write the same issuer with and without a slash at the end. */
export function normaliseIssuer(issuer: string): string {
  return issuer.replace(/\/$/, '');
}

function hashOf(sessionId: string): Buffer {
  return createHash('sha256').update(sessionId).digest();
}

/** Starts a session and gives its secret id (256 bits), to be kept in the cookie only. */
export async function startSession(gebruikerId: string): Promise<string> {
  const id = randomBytes(32).toString('base64url');
  const expires = new Date(Date.now() + MAX_HOURS * 3_600_000);
  await sqlOn(pool())('select sessie_maak($1, $2, $3)', [hashOf(id), gebruikerId, expires]);
  return id;
}

export async function endSession(sessionId: string): Promise<void> {
  await sqlOn(pool())('select sessie_beeindig($1)', [hashOf(sessionId)]);
}

/** Switches the active bureau; false when the user is no member there today. */
export async function chooseBureau(sessionId: string, bureauId: number): Promise<boolean> {
  const [row] = await sqlOn(pool())<{ ok: boolean }>('select sessie_kies_bureau($1, $2) as ok', [
    hashOf(sessionId),
    bureauId,
  ]);
  return row?.ok === true;
}

type SessieRij = {
  gebruiker_id: string;
  naam: string;
  inlognaam: string;
  bureau_id: number | null;
  bureau_code: string;
  bureau_naam: string;
  bureau_instellingen: { naam_jongerenpunt?: unknown } | null;
  vakantieregio: 'noord' | 'midden' | 'zuid';
  rollen: Rol[];
  werkgebied: string[];
  bureaus: Bureau[];
  demo: boolean;
};

/** The user behind a session id, with today's rights; undefined when ended, expired, idle too long or without a bureau. */
export async function readSession(sessionId: string): Promise<GebruikerActor | undefined> {
  const [row] = await sqlOn(pool())<SessieRij>('select * from sessie_lees($1, $2::interval, $3)', [
    hashOf(sessionId),
    IDLE,
    today(),
  ]);
  if (!row || row.bureau_id === null) return undefined;
  return {
    soort: 'gebruiker',
    gebruikerId: row.gebruiker_id,
    naam: row.naam,
    inlognaam: row.inlognaam,
    bureau: { id: row.bureau_id, code: row.bureau_code, naam: row.bureau_naam },
    rollen: row.rollen,
    werkgebied: row.werkgebied,
    bureaus: row.bureaus,
    vakantieregio: row.vakantieregio,
    demo: row.demo,
    jongerenpunt: puntnaam(row),
  };
}

function puntnaam({ bureau_instellingen }: SessieRij): string | undefined {
  const naam = bureau_instellingen?.naam_jongerenpunt;
  return typeof naam === 'string' && naam ? naam : undefined;
}
