import { pool } from '#lib/platform/db.ts';
import { verifyBureau } from '#lib/logboek/verifieren.ts';

/** Recomputes the seals of one bureau, or of all, and keeps the outcome where the privacy officer can see it. */
export async function verifyAndKeep(folder: string, bureauId?: number): Promise<void> {
  const client = await pool('sealer').connect();
  try {
    const { rows } = await client.query<{ id: number; code: string }>(
      'select id, code from bureau where $1::int is null or id = $1 order by id',
      [bureauId ?? null],
    );
    for (const bureau of rows) {
      await client.query('begin isolation level repeatable read');
      const { bevindingen, ...aantallen } = await verifyBureau(client, bureau, folder);
      await client.query(
        `insert into zegelcontrole (bureau_id, zegels, auditregels, verwerkingsregels, protocolregels, bevindingen) values ($1, $2, $3, $4, $5, $6)`,
        [
          bureau.id,
          aantallen.zegels,
          aantallen.auditregels,
          aantallen.verwerkingsregels,
          aantallen.protocolregels,
          JSON.stringify(bevindingen.map((item) => item.zin)),
        ],
      );
      await client.query('commit');
    }
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
