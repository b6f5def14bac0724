import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { migrate, MIGRATIONS_DIR } from '#lib/platform/migrate.ts';
import { ensureDatabase } from '#lib/platform/runtime.ts';

const server = inject('databaseServer');
const map = mkdtempSync(join(tmpdir(), 'baken-migraties-'));
const namen = ['baken_migratie_leeg', 'baken_migratie_fout', 'baken_migratie_gewoon'] as const;
const EIGENAAR = 'baken_proef_eigenaar';

async function opServer(...opdrachten: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  for (const opdracht of opdrachten) await client.query(opdracht);
  await client.end();
}

async function rijen(url: string, text: string): Promise<object[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

async function opruimen(): Promise<void> {
  await opServer(
    ...namen.map((naam) => `drop database if exists ${naam} with (force)`),
    `drop role if exists ${EIGENAAR}`,
  );
}

beforeAll(opruimen);
afterAll(async () => {
  await opruimen();
  rmSync(map, { recursive: true, force: true });
});

describe('migreren', () => {
  it('doet de tweede keer niets', async () => {
    const url = await ensureDatabase(server.url, 'baken_migratie_leeg');
    const eerste = await migrate(url);
    const tweede = await migrate(url);
    expect(eerste.toegepast.length).toBeGreaterThan(0);
    expect(tweede).toEqual({ toegepast: [], alAanwezig: eerste.toegepast.length });
    const history = await rijen(
      url,
      'select migration_name, applied_steps_count from _prisma_migrations where finished_at is not null',
    );
    expect(history).toHaveLength(eerste.toegepast.length);
  });

  it('weigert een migratie die is gewijzigd nadat ze is toegepast', async () => {
    const url = await ensureDatabase(server.url, 'baken_migratie_leeg');
    await migrate(url);
    const kopie = join(map, 'gewijzigd');
    cpSync(MIGRATIONS_DIR, kopie, { recursive: true });
    writeFileSync(join(kopie, '20261122060000_toegang_en_logboek', 'migration.sql'), 'select 1;');
    await expect(migrate(url, { dir: kopie })).rejects.toThrow('is gewijzigd nadat ze is toegepast');
  });

  it('laat van een migratie die halverwege mislukt niets achter', async () => {
    const url = await ensureDatabase(server.url, 'baken_migratie_fout');
    const stap = join(map, 'fout', '20261122060000_fout');
    mkdirSync(stap, { recursive: true });
    writeFileSync(join(stap, 'migration.sql'), 'create table halfweg (id integer); select 1 / 0;');
    await expect(migrate(url, { dir: join(map, 'fout') })).rejects.toThrow('20261122060000_fout');
    expect(await rijen(url, `select relname from pg_class where relname = 'halfweg'`)).toEqual([]);
    expect(await rijen(url, 'select * from _prisma_migrations')).toEqual([]);
  });

  it('lukt ook voor een eigenaar die geen superuser is', async () => {
    await opServer(
      `create role ${EIGENAAR} login createrole nosuperuser nobypassrls password 'proef'`,
      // The roles exist already on this server, made by its superuser; a deployer who is not that must administer them.
      ...['baken_app', 'baken_wpg', 'baken_bijzonder', 'baken_sealer', 'baken_readonly'].map(
        (rol) => `grant ${rol} to ${EIGENAAR} with admin option`,
      ),
      `create database baken_migratie_gewoon owner ${EIGENAAR}`,
    );
    const url = new URL(server.url);
    Object.assign(url, { username: EIGENAAR, password: 'proef', pathname: '/baken_migratie_gewoon' });
    const verslag = await migrate(url.toString());
    expect(verslag.toegepast.length).toBeGreaterThan(0);
    // The sign-in functions run as this owner, under forced row-level security.
    await rijen(url.toString(), `insert into bureau (code, naam) values ('proef', 'Proef')`);
    await rijen(url.toString(), `insert into gebruiker (inlognaam, naam) values ('proef', 'Proef')`);
    await rijen(
      url.toString(),
      `insert into lidmaatschap (bureau_id, gebruiker_id, naam, rollen, van) select b.id, g.id, 'Proef', '{fg}', '2020-01-01' from bureau b, gebruiker g`,
    );
    await rijen(
      url.toString(),
      `select sessie_maak('\\x01', (select id from gebruiker), now() + interval '1 hour')`,
    );
    const session = await rijen(
      url.toString(),
      `select rollen from sessie_lees('\\x01', '30 minutes', current_date)`,
    );
    expect(session).toEqual([{ rollen: ['fg'] }]);
  });
});
