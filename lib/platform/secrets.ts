import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OmgevingsFout, parseSleutel, type Omgeving } from '#lib/platform/env.ts';

/** BAKEN_WPG_SLEUTEL is a key of its own: who holds the ordinary one cannot read what stands in the compartment (ADR 16). */
export type Geheimen = { BAKEN_SLEUTEL: string; BAKEN_WPG_SLEUTEL: string; NEXTAUTH_SECRET: string };

/**
 * The secrets. With an own database they must be given; for the embedded demo they are made once and kept under the data
 * folder, readable for the owner only.
 */
export function loadSecrets(env: Omgeving): Geheimen {
  if (env.DATABASE_URL || (env.BAKEN_SLEUTEL && env.BAKEN_WPG_SLEUTEL && env.NEXTAUTH_SECRET))
    return requireSecrets(env);
  const file = join(env.BAKEN_GEGEVENS, 'geheimen.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Geheimen>) : {};
  const made: Geheimen = {
    BAKEN_SLEUTEL: kept.BAKEN_SLEUTEL ?? randomBytes(32).toString('base64'),
    BAKEN_WPG_SLEUTEL: kept.BAKEN_WPG_SLEUTEL ?? randomBytes(32).toString('base64'),
    NEXTAUTH_SECRET: kept.NEXTAUTH_SECRET ?? randomBytes(48).toString('base64'),
  };
  if (!kept.BAKEN_SLEUTEL || !kept.BAKEN_WPG_SLEUTEL || !kept.NEXTAUTH_SECRET) {
    mkdirSync(env.BAKEN_GEGEVENS, { recursive: true });
    writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  }
  return made;
}

function requireSecrets(env: Omgeving): Geheimen {
  parseSleutel(env.BAKEN_SLEUTEL);
  parseSleutel(env.BAKEN_WPG_SLEUTEL, 'BAKEN_WPG_SLEUTEL');
  if (env.BAKEN_SLEUTEL === env.BAKEN_WPG_SLEUTEL)
    throw new OmgevingsFout(
      'Baken kan niet starten: BAKEN_WPG_SLEUTEL is dezelfde als BAKEN_SLEUTEL. Maak een eigen sleutel met: openssl rand -base64 32',
    );
  if (!env.NEXTAUTH_SECRET || env.NEXTAUTH_SECRET.length < 32) {
    throw new OmgevingsFout(
      'Baken kan niet starten: NEXTAUTH_SECRET ontbreekt of is korter dan 32 tekens. Maak er een met: openssl rand -base64 48',
    );
  }
  return {
    BAKEN_SLEUTEL: env.BAKEN_SLEUTEL ?? '',
    BAKEN_WPG_SLEUTEL: env.BAKEN_WPG_SLEUTEL ?? '',
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET,
  };
}
