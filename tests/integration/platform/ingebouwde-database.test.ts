import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { isAlive, startCluster, stopFound } from '#lib/platform/embedded.ts';

const map = mkdtempSync(join(tmpdir(), 'baken-cluster-'));
chmodSync(map, 0o755);
const lock = join(map, 'postgres', 'postmaster.pid');
const postmaster = () => Number(readFileSync(lock, 'utf8').split('\n')[0]);

async function vraag(url: string, text: string): Promise<object[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

async function totWeg(pid: number): Promise<void> {
  for (let keer = 0; keer < 100 && isAlive(pid) && !isZombie(pid); keer++)
    await new Promise((done) => setTimeout(done, 50));
}

function isZombie(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && /State:\s+Z/.test(readFileSync(status, 'utf8'));
}

afterAll(async () => {
  await stopFound(map);
  rmSync(map, { recursive: true, force: true });
});

describe('de ingebouwde database', () => {
  it('wordt gemaakt, start, stopt, en heeft na een nieuwe start wat erin stond', async () => {
    const eerste = await startCluster(map);
    expect(eerste.started).toBe(true);
    await vraag(eerste.url, 'create table proef as select 42 as antwoord');
    const pid = postmaster();
    await eerste.stop();
    await totWeg(pid);
    const tweede = await startCluster(map);
    expect(await vraag(tweede.url, 'select antwoord from proef')).toEqual([{ antwoord: 42 }]);
    await tweede.stop();
  });

  it('start weer na kill -9, met wat was vastgelegd', async () => {
    const { url } = await startCluster(map);
    await vraag(url, 'create table vastgelegd as select 7 as getal');
    const pid = postmaster();
    process.kill(pid, 'SIGKILL');
    await totWeg(pid);
    expect(existsSync(lock)).toBe(true);
    const opnieuw = await startCluster(map);
    expect(await vraag(opnieuw.url, 'select getal from vastgelegd')).toEqual([{ getal: 7 }]);
    await opnieuw.stop();
  });

  it('een tweede start op dezelfde map gebruikt de server die al draait', async () => {
    const eerste = await startCluster(map);
    const tweede = await startCluster(map);
    expect(tweede).toMatchObject({ started: false, url: eerste.url });
    await tweede.stop();
    expect(await vraag(eerste.url, 'select 1 as een')).toEqual([{ een: 1 }]);
    await eerste.stop();
  });

  it('wat een gedood proces achterlaat, wordt overgenomen en netjes gestopt', async () => {
    const script = `import { startCluster } from '#lib/platform/embedded.ts';
      await startCluster(${JSON.stringify(map)}); process.kill(process.pid, 'SIGKILL');`;
    spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', script], {
      cwd: join(import.meta.dirname, '../../..'),
    });
    const pid = postmaster();
    expect(isAlive(pid)).toBe(true);
    await stopFound(map);
    expect(existsSync(lock)).toBe(false);
    const opnieuw = await startCluster(map);
    expect(opnieuw.started).toBe(true);
    await opnieuw.stop();
  });

  it('luistert alleen op de eigen machine', async () => {
    const { url, stop } = await startCluster(map);
    expect(await vraag(url, `select current_setting('listen_addresses') as adres`)).toEqual([
      { adres: '127.0.0.1' },
    ]);
    await stop();
  });
});
