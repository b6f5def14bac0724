import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OmgevingsFout, parseSleutel, type Omgeving } from '#lib/platform/env.ts';

export type Geheimen = { BAKEN_SLEUTEL: string; NEXTAUTH_SECRET: string };

/**
 * The two secrets. With an own database they must be given; for the embedded demo they are made once and kept
 * under the data folder, readable for the owner only.
 */
export function loadSecrets(env: Omgeving): Geheimen {
  if (env.DATABASE_URL || (env.BAKEN_SLEUTEL && env.NEXTAUTH_SECRET)) return requireSecrets(env);
  const file = join(env.BAKEN_GEGEVENS, 'geheimen.json');
  if (!existsSync(file)) {
    mkdirSync(env.BAKEN_GEGEVENS, { recursive: true });
    const made = {
      BAKEN_SLEUTEL: randomBytes(32).toString('base64'),
      NEXTAUTH_SECRET: randomBytes(48).toString('base64'),
    };
    writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Geheimen;
}

function requireSecrets(env: Omgeving): Geheimen {
  parseSleutel(env.BAKEN_SLEUTEL);
  if (!env.NEXTAUTH_SECRET || env.NEXTAUTH_SECRET.length < 32) {
    throw new OmgevingsFout(
      'Baken kan niet starten: NEXTAUTH_SECRET ontbreekt of is korter dan 32 tekens. Maak er een met: openssl rand -base64 48',
    );
  }
  return { BAKEN_SLEUTEL: env.BAKEN_SLEUTEL ?? '', NEXTAUTH_SECRET: env.NEXTAUTH_SECRET };
}
