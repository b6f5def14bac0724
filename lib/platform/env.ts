import { readFileSync } from 'node:fs';
import { z } from 'zod';

const POORT = 'PORT moet een poortnummer zijn: een heel getal van 0 tot en met 65535, zoals 3000';
const DOCUMENT_MB = 'BAKEN_DOCUMENT_MB moet een heel getal van 1 tot en met 100 zijn';
const LOGNIVEAUS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/**
 * Everything the environment may say, parsed once. A secret may be given as a value (`BAKEN_SLEUTEL`) or as a file
 * (`BAKEN_SLEUTEL_FILE`), so that it need not stand in a process list. Throws `OmgevingsFout` with one sentence per error.
 */
const schema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], {
      error: 'NODE_ENV moet development, production of test zijn',
    })
    .default('production'),
  PORT: z.coerce.number({ error: POORT }).int(POORT).min(0, POORT).max(65535, POORT).default(3000),
  BAKEN_HOST: z.string().default('127.0.0.1'),
  BAKEN_URL: z
    .url({ message: 'BAKEN_URL moet een volledig adres zijn, zoals https://baken.gemeente.nl' })
    .optional(),
  BAKEN_GEGEVENS: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL moet beginnen met postgres:// of postgresql://' })
    .optional(),
  BAKEN_CHROMIUM: z.string().optional(),
  BAKEN_DB_APP_URL: z.string().optional(),
  BAKEN_DB_WPG_URL: z.string().optional(),
  BAKEN_DB_BIJZONDER_URL: z.string().optional(),
  BAKEN_DB_SEALER_URL: z.string().optional(),
  BAKEN_DB_READONLY_URL: z.string().optional(),
  BAKEN_SLEUTEL: z.string().optional(),
  BAKEN_WPG_SLEUTEL: z.string().optional(),
  BAKEN_BIJZONDER_SLEUTEL: z.string().optional(),
  NEXTAUTH_SECRET: z.string().optional(),
  OIDC_ISSUER: z.url({ message: 'OIDC_ISSUER moet een volledig adres zijn' }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAAM: z.string().default('Aanmelden met uw werkaccount'),
  BAKEN_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, { message: 'BAKEN_SMTP_URL moet beginnen met smtp:// of smtps://' })
    .optional(),
  BAKEN_SMTP_AFZENDER: z
    .string()
    .regex(/^[^\r\n]*[^\s<>@]+@[^\s<>@]+>?$/, {
      message: 'BAKEN_SMTP_AFZENDER moet een mailadres zijn, zoals Leerplicht <leerplicht@gemeente.nl>',
    })
    .optional(),
  BAKEN_CONTACT_MAIL: z
    .email({ message: 'BAKEN_CONTACT_MAIL moet een mailadres zijn, zoals leerplicht@gemeente.nl' })
    .optional(),
  BAKEN_METRICS_TOKEN: z
    .string()
    .min(16, { message: 'BAKEN_METRICS_TOKEN moet ten minste 16 tekens hebben' })
    .optional(),
  LOG_LEVEL: z
    .enum(LOGNIVEAUS, { error: `LOG_LEVEL moet een van deze zijn: ${LOGNIVEAUS.join(', ')}` })
    .default('info'),
  BAKEN_CLAMAV: z
    .string()
    .regex(/^[A-Za-z0-9.-]+:\d{2,5}$/, {
      message: 'BAKEN_CLAMAV moet de naam en poort van clamd zijn, zoals scanner.gemeente.nl:3310',
    })
    .optional(),
  BAKEN_DOCUMENT_MB: z.coerce
    .number({ error: DOCUMENT_MB })
    .int(DOCUMENT_MB)
    .min(1, DOCUMENT_MB)
    .max(100, DOCUMENT_MB)
    .default(20),
  BAKEN_VANDAAG: z.iso.date({ message: 'BAKEN_VANDAAG moet een datum zijn, zoals 2026-11-22' }).optional(),
});

export type Omgeving = z.infer<typeof schema>;

export class OmgevingsFout extends Error {}

const SECRETS = [
  'DATABASE_URL',
  'BAKEN_SLEUTEL',
  'BAKEN_WPG_SLEUTEL',
  'BAKEN_BIJZONDER_SLEUTEL',
  'NEXTAUTH_SECRET',
  'OIDC_CLIENT_SECRET',
  'BAKEN_SMTP_URL',
] as const;

/** Reads and checks the environment; an empty string counts as absent. */
export function readEnv(source: Record<string, string | undefined> = process.env): Omgeving {
  const input: Record<string, string | undefined> = {};
  for (const [key, value] of Object.entries(source)) if (value !== '') input[key] = value;
  for (const name of SECRETS) {
    const file = input[`${name}_FILE`];
    if (file && !input[name]) input[name] = readSecret(name, file);
  }
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => issue.message);
  const kop = lines.length === 1 ? 'deze instelling klopt niet' : 'deze instellingen kloppen niet';
  throw new OmgevingsFout(`Baken kan niet starten; ${kop}:\n  ${lines.join('\n  ')}`);
}

function readSecret(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new OmgevingsFout(
      `Baken kan niet starten: ${name}_FILE wijst naar ${file}, maar dat bestand is niet te lezen.`,
    );
  }
}

/** A base64 master key as 32 bytes, or a fault that says how to make one. */
export function parseSleutel(value: string | undefined, naam = 'BAKEN_SLEUTEL'): Buffer {
  const key = Buffer.from(value ?? '', 'base64');
  if (key.length === 32) return key;
  throw new OmgevingsFout(
    `Baken kan niet starten: ${naam} ontbreekt of is geen sleutel van 32 bytes in base64. Maak er een met: openssl rand -base64 32`,
  );
}
