import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { pool } from '#lib/platform/db.ts';
import { lookupHash } from '#lib/platform/crypto.ts';
import { log } from '#lib/platform/log.ts';

/**
 * Seals over the logboek and the protocol of the Wpg compartment (Wpg art. 32). Each seal covers all lines of one bureau whose transaction number lies in a range below the
 * oldest running transaction: nothing can still be added there. Seals form a chain, keyed with a key outside the
 * database, and each is also written to a file outside it, so that cutting off the end is found as well.
 */
export type Zegel = {
  bureauId: number;
  volgnummer: number;
  txidVan: string;
  txidTot: string;
  auditregels: number;
  verwerkingsregels: number;
  /** Null: a seal of before the protocol was under it. */
  protocolregels: number | null;
  inhoud: Buffer;
  vorige: Buffer;
  gemaaktOp: string; // UTC, with six decimals as the database keeps them
  zegel: Buffer;
};

const FIRST = Buffer.alloc(32);

// Every column that says something, in a fixed order; a later column gets a new line format, not a place in this one.
const AUDIT_LINE = `jsonb_build_array(id, txid::text, encode(operatie_id, 'hex'), encode(spoor_id, 'hex'), extract(epoch from tijd)::text,
  gebruiker_id, actor, rollen, permissie, handeling, doel, reden, onderwerp_soort, onderwerp_id, uitkomst, encode(adres_hash, 'hex'))`;
const PROCESSING_LINE = `jsonb_build_array(id, txid::text, encode(operatie_id, 'hex'), encode(spoor_id, 'hex'),
  encode(bovenliggende_operatie_id, 'hex'), statuscode, naam, extract(epoch from begin)::text, extract(epoch from einde)::text,
  vreemde_operatie, bron, verwerkingsactiviteit, encode(betrokkene, 'hex'))`;

const PROTOCOL_LINE = `jsonb_build_array(id, txid::text, extract(epoch from tijd)::text, gebruiker_id, actor, zaak_id, handeling, soort, aan, reden)`;

function digestSql(table: string, line: string): string {
  return `(select jsonb_build_object('aantal', count(*), 'som', coalesce(encode(sha256(string_agg(
    sha256(convert_to((${line})::text, 'UTF8')), ''::bytea order by txid, id)), 'hex'), ''))
    from ${table} where bureau_id = $1 and txid >= $2::xid8 and txid < $3::xid8)`;
}

const CONTENT = `select ${digestSql('auditregel', AUDIT_LINE)} as audit, ${digestSql('verwerkingsregel', PROCESSING_LINE)} as verwerking,
  ${digestSql('wpg.protocol', PROTOCOL_LINE)} as protocol`;

type Inhoud = Pick<Zegel, 'auditregels' | 'verwerkingsregels' | 'protocolregels' | 'inhoud'>;
type Som = { aantal: number; som: string };

/** What stands in the logboek of a bureau in a range of transactions, as counts and one digest. `metProtocol`: not under an old seal. */
export async function digestRange(
  client: pg.ClientBase,
  bureauId: number,
  van: string,
  tot: string,
  metProtocol = true,
): Promise<Inhoud> {
  const { rows } = await client.query<{ audit: Som; verwerking: Som; protocol: Som }>(CONTENT, [
    bureauId,
    van,
    tot,
  ]);
  const [gevonden] = rows;
  if (!gevonden) throw new Error('het logboek gaf geen som');
  const { audit, verwerking, protocol } = gevonden;
  const sommen = [audit.som, verwerking.som, ...(metProtocol ? [protocol.som] : [])];
  return {
    auditregels: Number(audit.aantal),
    verwerkingsregels: Number(verwerking.aantal),
    protocolregels: metProtocol ? Number(protocol.aantal) : null,
    inhoud: createHash('sha256').update(sommen.join('|')).digest(),
  };
}

/** The seal itself: a keyed digest over the previous seal, the place in the chain and the content. */
export function sealOf(zegel: Omit<Zegel, 'zegel'>): Buffer {
  const { bureauId, volgnummer, txidVan, txidTot, auditregels, verwerkingsregels } = zegel;
  const text = [
    volgnummer,
    txidVan,
    txidTot,
    auditregels,
    verwerkingsregels,
    ...(zegel.protocolregels === null ? [] : [zegel.protocolregels]),
    zegel.inhoud.toString('hex'),
    zegel.vorige.toString('hex'),
    zegel.gemaaktOp,
  ].join('|');
  return lookupHash(text, bureauId, 'zegel');
}

/**
 * Seals what is new, for every bureau. Gives the number of seals made. `folder` is where the checkpoints outside the
 * database go. Safe to run twice at once: the second finds the chain locked and leaves.
 */
export async function sealAll(folder: string): Promise<number> {
  const client = await pool('sealer').connect();
  try {
    await client.query('begin isolation level repeatable read');
    const { rows: locked } = await client.query<{ ok: boolean }>(
      `select pg_try_advisory_xact_lock(hashtext('baken-zegel')) as ok`,
    );
    const { rows: horizons } = await client.query<{ h: string }>(
      'select pg_snapshot_xmin(pg_current_snapshot())::text as h',
    );
    const horizon = horizons[0]?.h;
    if (!locked[0]?.ok || !horizon) {
      await client.query('rollback');
      return 0;
    }
    const made = await sealBureaus(client, horizon);
    await client.query('commit');
    for (const zegel of made) keepCheckpoint(folder, zegel);
    return made.length;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function sealBureaus(client: pg.ClientBase, horizon: string): Promise<Zegel[]> {
  const { rows: bureaus } = await client.query<{ id: number }>('select id from bureau order by id');
  const made: Zegel[] = [];
  for (const { id } of bureaus) {
    const zegel = await sealBureau(client, id, horizon);
    if (zegel) made.push(zegel);
  }
  return made;
}

async function sealBureau(
  client: pg.ClientBase,
  bureauId: number,
  horizon: string,
): Promise<Zegel | undefined> {
  const last = await lastSeal(client, bureauId);
  const txidVan = last?.txidTot ?? '0';
  if (BigInt(horizon) < BigInt(txidVan)) {
    // After restoring a logical dump the counter of the server starts low again: see the README, backup.
    log.error(
      { bureau: bureauId },
      'het logboek wordt niet verzegeld: de transactieteller van de database is teruggezet',
    );
    return undefined;
  }
  if (horizon === txidVan) return undefined;
  const { rows } = await client.query(
    `select 1 from auditregel where bureau_id = $1 and txid >= $2::xid8 and txid < $3::xid8
     union all select 1 from wpg.protocol where bureau_id = $1 and txid >= $2::xid8 and txid < $3::xid8 limit 1`,
    [bureauId, txidVan, horizon],
  );
  if (rows.length === 0) return undefined;
  const content = await digestRange(client, bureauId, txidVan, horizon);
  const base = {
    bureauId,
    volgnummer: (last?.volgnummer ?? 0) + 1,
    txidVan,
    txidTot: horizon,
    vorige: last?.zegel ?? FIRST,
    gemaaktOp: new Date().toISOString().replace('Z', '000Z'),
    ...content,
  };
  const zegel = { ...base, zegel: sealOf(base) };
  await client.query(
    `insert into zegel (bureau_id, volgnummer, txid_van, txid_tot, auditregels, verwerkingsregels, protocolregels, inhoud, vorige, gemaakt_op, zegel)
     values ($1, $2, $3::xid8, $4::xid8, $5, $6, $7, $8, $9, $10, $11)`,
    [
      bureauId,
      zegel.volgnummer,
      txidVan,
      horizon,
      zegel.auditregels,
      zegel.verwerkingsregels,
      zegel.protocolregels,
      zegel.inhoud,
      zegel.vorige,
      zegel.gemaaktOp,
      zegel.zegel,
    ],
  );
  return zegel;
}

const COLUMNS = `bureau_id as "bureauId", volgnummer, txid_van::text as "txidVan", txid_tot::text as "txidTot", auditregels,
  verwerkingsregels, protocolregels, inhoud, vorige, zegel,
  to_char(gemaakt_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "gemaaktOp"`;

async function lastSeal(client: pg.ClientBase, bureauId: number): Promise<Zegel | undefined> {
  const { rows } = await client.query<Zegel>(
    `select ${COLUMNS} from zegel where bureau_id = $1 order by volgnummer desc limit 1`,
    [bureauId],
  );
  return rows[0];
}

export async function listSeals(client: pg.ClientBase, bureauId: number): Promise<Zegel[]> {
  return (
    await client.query<Zegel>(`select ${COLUMNS} from zegel where bureau_id = $1 order by volgnummer`, [
      bureauId,
    ])
  ).rows;
}

type Ijkpunt = { volgnummer: number; zegel: string };

function checkpointFile(folder: string, bureauId: number): string {
  return join(folder, 'zegels', `bureau-${bureauId}.jsonl`);
}

function keepCheckpoint(folder: string, zegel: Zegel): void {
  const file = checkpointFile(folder, zegel.bureauId);
  mkdirSync(dirname(file), { recursive: true });
  const line: Ijkpunt & { tijd: string } = {
    volgnummer: zegel.volgnummer,
    zegel: zegel.zegel.toString('hex'),
    tijd: new Date().toISOString(),
  };
  appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
}

/** The checkpoints kept outside the database for a bureau; empty when there are none (another machine, a new folder). */
export function readCheckpoints(folder: string, bureauId: number): Ijkpunt[] {
  const file = checkpointFile(folder, bureauId);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(parseCheckpoint);
}

/** A line that cannot be read (cut off by a full disk, or changed) is a checkpoint that fits no seal. */
function parseCheckpoint(line: string): Ijkpunt {
  try {
    return JSON.parse(line) as Ijkpunt;
  } catch {
    return { volgnummer: 0, zegel: 'onleesbaar' };
  }
}
