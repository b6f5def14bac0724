import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { offerFiles } from '#lib/uitwisseling/commands.ts';
import { handleImportJob, importActor, resumeImports } from '#lib/uitwisseling/uitvoeren.ts';
import { bestand, csv, duoRij, leesDuo } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await makeBureau();
  await makeSchool({ bureau, brin: '99ZZ' });
});

const aantal = async (tabel: 'melding' | 'jongere') =>
  (
    await eigenaarSql<{ n: number }>(`select count(*) as n from ${tabel} where bureau_id = $1`, [bureau.id])
  )[0]?.n;
const taak = async (id: string) =>
  (
    await eigenaarSql<{ status: string; melding: string | null }>(
      'select status, melding from importtaak where id = $1',
      [id],
    )
  )[0];

async function until(klopt: () => Promise<boolean>): Promise<void> {
  for (let poging = 0; poging < 400; poging += 1) {
    if (await klopt()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('het wachten duurde te lang');
}

describe('twee keer inlezen tegelijk en een afgebroken inlezen', () => {
  it('leest twee bestanden van één bureau na elkaar in: samen precies één keer', async () => {
    const rijen = Array.from({ length: 300 }, () => duoRij());
    const [een, twee] = await Promise.all([leesDuo(bureau, rijen), leesDuo(bureau, [...rijen].reverse())]);
    const nieuw = [een, twee].map((uitkomst) => waardeOf(uitkomst).tellingen.verzuimmeldingen?.nieuw).sort();
    expect(nieuw).toEqual([0, 300]);
    expect(await aantal('melding')).toBe(300);
    expect(await aantal('jongere')).toBe(300);
  });

  it('voert een aangeboden bestand één keer uit, ook als de opdracht dubbel in de wachtrij staat', async () => {
    const voor = (await aantal('melding')) ?? 0;
    const { id } = waardeOf(
      await offerFiles(importActor({ ...bureau, vakantieregio: 'zuid' }), {
        bronnen: [bestand('duo.csv', csv([duoRij()]))],
      }),
    );
    await handleImportJob({ bureauId: bureau.id, id });
    await handleImportJob({ bureauId: bureau.id, id });
    expect(await taak(id)).toMatchObject({ status: 'klaar' });
    expect(await aantal('melding')).toBe(voor + 1);
  });

  it('laat na kill -9 niets half achter en leest daarna alsnog alles in', async () => {
    const voor = (await aantal('melding')) ?? 0;
    const rijen = Array.from({ length: 12_000 }, (_, nr) =>
      duoRij({ geboortedatum: `20${String(8 + (nr % 9)).padStart(2, '0')}-0${1 + (nr % 7)}-1${nr % 10}` }),
    );
    const actor = importActor({ ...bureau, vakantieregio: 'zuid' });
    const { id } = waardeOf(await offerFiles(actor, { bronnen: [bestand('duo.csv', csv(rijen), 65_536)] }));
    const script = join(mkdtempSync(join(tmpdir(), 'baken-kill-')), 'lees.ts');
    writeFileSync(
      script,
      `const { handleImportJob } = await import(${JSON.stringify(join(process.cwd(), 'lib/uitwisseling/uitvoeren.ts'))});
       await handleImportJob({ bureauId: ${bureau.id}, id: '${id}' });`,
    );
    const kind = spawn(process.execPath, ['--conditions', 'react-server', script], {
      env: process.env,
      stdio: 'ignore',
    });
    const klaar = new Promise((done) => kind.once('exit', done));
    await until(async () => {
      const [rij] = await eigenaarSql<{ gelezen: number; status: string }>(
        'select gelezen, status from importtaak where id = $1',
        [id],
      );
      return (rij?.gelezen ?? 0) > 0 || rij?.status === 'klaar' || kind.exitCode !== null;
    });
    kind.kill('SIGKILL');
    await klaar;
    expect(await taak(id)).toMatchObject({ status: 'bezig' });
    expect(await aantal('melding')).toBe(voor);
    await resumeImports(); // as the worker does when it starts
    const wachtrij = await eigenaarSql(
      `select 1 from pgboss.job where name = 'import' and data->>'id' = $1 and state = 'created'`,
      [id],
    );
    expect(wachtrij.length).toBeGreaterThan(0);
    await handleImportJob({ bureauId: bureau.id, id });
    expect(await taak(id)).toMatchObject({ status: 'klaar', melding: null });
    expect(await aantal('melding')).toBe(voor + 12_000);
  }, 60_000);
});
