import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import pg from 'pg';
import { copy, personen, type Persoon } from '#lib/cli/bench/generate.ts';
import { VIJFDE } from '#lib/cli/bench/maatstaven.ts';
import { alternate, maatOf, regel, round, type Meetregel } from '#lib/cli/bench/meten.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { importFiles } from '#lib/uitwisseling/uitvoeren.ts';

/** Reading a DUO delivery of n rows for known persons, against COPY of as many rows into the same indexed table. */
const HEAD =
  'melding_id;versie;status;ontvangen_op;gemeente;pgn;geslachtsnaam;voornamen;geslacht;geboortedatum;brin;begindatum;soort;reden;alle_lessen;verzuimuren\n';

export async function measureImport(
  actor: SysteemActor,
  ownerUrl: string,
  rondes: number,
): Promise<Meetregel[]> {
  const folder = await mkdtemp(join(tmpdir(), 'baken-meting-'));
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const lines = [
      ...(await againstCopy(actor, owner, folder, 20_000, rondes)),
      ...(await againstCopy(actor, owner, folder, 100_000, Math.min(rondes, 3))),
    ];
    return [...lines, await heapLine(actor, folder)];
  } finally {
    await owner.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function againstCopy(
  actor: SysteemActor,
  owner: pg.Client,
  folder: string,
  rijen: number,
  rondes: number,
): Promise<Meetregel[]> {
  const { a, b, verhouding } = await alternate(
    rondes,
    async (ronde) => {
      const seconden = await importOnce(actor, folder, rijen, ronde);
      await removeDelivered(owner);
      return [rijen / seconden];
    },
    async () => [await copyOnce(owner, actor.bureau.id, rijen)],
  );
  const aantal = rijen.toLocaleString('nl-NL');
  const seconden = maatOf([rijen / a.q3, rijen / a.mediaan, rijen / a.q1]);
  return [
    regel(`inlezen van ${aantal} rijen`, 's', seconden, {
      ...(rijen === 20_000 && { doel: VIJFDE.inlezenSeconden }),
      toelichting: `${round(a.mediaan, 0)} rijen/s; COPY ${round(b.mediaan, 0)} rijen/s`,
    }),
    regel(`inlezen van ${aantal} rijen gedeeld door COPY in dezelfde tabel`, '×', verhouding, {
      ...(rijen >= 100_000 && { doel: { minstens: 0.2 } }),
    }),
  ];
}

/** Each round begins with the same population: what was delivered goes, with the room it took. */
export async function removeDelivered(owner: pg.Client): Promise<void> {
  await owner.query(
    `delete from gebeurtenis where onderwerp_id in (select id from melding where extern_id like 'D%')`,
  );
  await owner.query(
    `delete from termijn where onderwerp_id in (select id from melding where extern_id like 'D%')`,
  );
  await owner.query(`delete from melding where extern_id like 'D%'`);
  await owner.query('vacuum analyze melding, termijn, gebeurtenis');
}

/** The live heap (after collection) at its highest while reading, for a small and a large delivery. */
async function heapLine(actor: SysteemActor, folder: string): Promise<Meetregel> {
  const [small, large] = [await liveHeap(actor, folder, 10_001), await liveHeap(actor, folder, 200_001)];
  const mb = (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`;
  return regel(
    'geheugen tijdens inlezen van 200.000 rijen gedeeld door dat van 10.000',
    '×',
    maatOf([large / small]),
    { doel: { hoogstens: 1.3 }, toelichting: `${mb(large)} tegen ${mb(small)}, na opruimen` },
  );
}

async function liveHeap(actor: SysteemActor, folder: string, rijen: number): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let highest = 0;
  const watch = setInterval(() => {
    collect();
    highest = Math.max(highest, process.memoryUsage().heapUsed);
  }, 400);
  await importOnce(actor, folder, rijen, 0).finally(() => clearInterval(watch));
  return highest;
}

async function importOnce(
  actor: SysteemActor,
  folder: string,
  rijen: number,
  ronde: number,
): Promise<number> {
  const naam = `meting-${rijen}-${ronde}.csv`;
  const file = join(folder, naam);
  await writeFile(file, deliveryOf(actor.bureau.id, rijen, ronde));
  const { size } = await stat(file);
  const begin = performance.now();
  const uitkomst = await importFiles(actor, [{ naam, bytes: size, open: () => createReadStream(file) }], {
    soort: 'duo-verzuim',
  });
  waardeOf(uitkomst);
  return (performance.now() - begin) / 1000;
}

/** Meldingen for persons the bureau knows; each round has numbers of its own, so that all rows are new. */
function deliveryOf(bureauId: number, rijen: number, ronde: number): string {
  const known = personen(bureauId, 50_000);
  const parts = [HEAD];
  for (let n = 0; n < rijen; n++)
    parts.push(rowOf(known[n % known.length], bureauId, `D${rijen}-${ronde}-${n}`, n));
  return parts.join('');
}

function rowOf(p: Persoon | undefined, bureauId: number, kenmerk: string, n: number): string {
  if (!p) return '';
  const dag = addDays(today(), -1 - (n % 60));
  const gemeente = String(9001 + (bureauId - 1) * 3).padStart(4, '0');
  return `${kenmerk};1;R;${dag};${gemeente};${p.pgn};${p.geslachtsnaam};${p.voornaam};onbekend;${p.geboren};${10 + (n % 40)}AB;${addDays(dag, -20)};V3;vaak afwezig;N;${16 + (n % 20)}\n`;
}

async function copyOnce(owner: pg.Client, bureauId: number, rijen: number): Promise<number> {
  const { rows } = await owner.query<{ id: string }>(
    'select id from jongere where bureau_id = $1 limit 50000',
    [bureauId],
  );
  const dag = today();
  const lines = Array.from(
    { length: rijen },
    (_, n) =>
      `${bureauId}\tduo\tKAAL${rijen}-${n}\t${rows[n % rows.length]?.id}\t9001\tVO\tV3\tsignaal\t${dag}\t${dag}\tR\t${dag}\t${dag}\n`,
  );
  const begin = performance.now();
  await copy(
    owner,
    'melding (bureau_id, bron, extern_id, jongere_id, gemeente_code, sector, duo_soort, categorie, ontvangen_op, begindatum, status, status_op, reactie_uiterlijk)',
    lines,
  );
  const perSeconde = rijen / ((performance.now() - begin) / 1000);
  await owner.query(`delete from melding where bureau_id = $1 and extern_id like 'KAAL%'`, [bureauId]);
  return perSeconde;
}
