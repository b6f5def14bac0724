import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OmgevingsFout, parseSleutel, type Omgeving } from '#lib/platform/env.ts';

/**
 * The keys of content each come from a secret of their own: who holds the ordinary one cannot read what stands in a compartment
 * (ADR 16 and 21).
 */
const SLEUTELS = ['BAKEN_SLEUTEL', 'BAKEN_WPG_SLEUTEL', 'BAKEN_BIJZONDER_SLEUTEL'] as const;
export type Geheimen = Record<(typeof SLEUTELS)[number] | 'NEXTAUTH_SECRET', string>;

/**
 * The secrets. With an own database they must be given; for the embedded demo they are made once and kept under the data
 * folder, readable for the owner only.
 */
export function loadSecrets(env: Omgeving): Geheimen {
  if (env.DATABASE_URL || (SLEUTELS.every((naam) => env[naam]) && env.NEXTAUTH_SECRET))
    return requireSecrets(env);
  const file = join(env.BAKEN_GEGEVENS, 'geheimen.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Geheimen>) : {};
  const sleutel = () => randomBytes(32).toString('base64');
  const made: Geheimen = {
    BAKEN_SLEUTEL: kept.BAKEN_SLEUTEL ?? sleutel(),
    BAKEN_WPG_SLEUTEL: kept.BAKEN_WPG_SLEUTEL ?? sleutel(),
    BAKEN_BIJZONDER_SLEUTEL: kept.BAKEN_BIJZONDER_SLEUTEL ?? sleutel(),
    NEXTAUTH_SECRET: kept.NEXTAUTH_SECRET ?? randomBytes(48).toString('base64'),
  };
  if (!SLEUTELS.every((naam) => kept[naam]) || !kept.NEXTAUTH_SECRET) {
    mkdirSync(env.BAKEN_GEGEVENS, { recursive: true });
    writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  }
  return made;
}

function requireSecrets(env: Omgeving): Geheimen {
  for (const naam of SLEUTELS) parseSleutel(env[naam], naam);
  for (const [plek, naam] of SLEUTELS.entries()) {
    const zelfde = SLEUTELS.slice(0, plek).find((ander) => env[ander] === env[naam]);
    if (zelfde)
      throw new OmgevingsFout(
        `Baken kan niet starten: ${naam} is dezelfde als ${zelfde}. Maak een eigen sleutel met: openssl rand -base64 32`,
      );
  }
  if (!env.NEXTAUTH_SECRET || env.NEXTAUTH_SECRET.length < 32) {
    throw new OmgevingsFout(
      'Baken kan niet starten: NEXTAUTH_SECRET ontbreekt of is korter dan 32 tekens. Maak er een met: openssl rand -base64 48',
    );
  }
  return {
    BAKEN_SLEUTEL: env.BAKEN_SLEUTEL ?? '',
    BAKEN_WPG_SLEUTEL: env.BAKEN_WPG_SLEUTEL ?? '',
    BAKEN_BIJZONDER_SLEUTEL: env.BAKEN_BIJZONDER_SLEUTEL ?? '',
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET,
  };
}
