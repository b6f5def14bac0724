import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pool, sqlOn, transaction } from '#lib/platform/db.ts';
import { writeOperation } from '#lib/logboek/data.ts';
import { verifyBureau, verifyLogboek } from '#lib/logboek/verifieren.ts';
import { digestRange, listSeals, sealAll, sealOf } from '#lib/logboek/verzegelen.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { verzegel } from '#tests/integration/logboek/verzegel.ts';
import { KNOEIWIJZEN, toevalMet } from '#tests/integration/logboek/knoeien.ts';
import { eigenaarUrl } from '#tests/setup/eigenaar.ts';

const map = mkdtempSync(join(tmpdir(), 'baken-zegels-'));
const eigenaar = new pg.Client({ connectionString: eigenaarUrl() });
let bureau: Bureau;

/** An operation about so many persons, written by the ordinary way in. */
function handeling(betrokkenen: number, in_: Bureau = bureau) {
  return {
    bureauId: in_.id,
    operatieId: randomBytes(8),
    spoorId: randomBytes(16),
    begin: new Date(),
    gebruikerId: randomUUID(),
    actor: 'gebruiker',
    rollen: ['leerplichtambtenaar'],
    permissie: 'dossier.lezen',
    handeling: 'dossier openen',
    verwerking: 'leerplicht-toezicht' as const,
    reden: betrokkenen % 2 ? 'terugbelverzoek' : undefined,
    uitkomst: 'gelukt' as const,
    adresHash: randomBytes(16),
    betrokkenen: Array.from({ length: betrokkenen }, () => randomUUID()),
  };
}
const opening = (in_: Bureau) => `select set_config('app.bureau_id', '${in_.id}', true)`;
const doe = (betrokkenen: number, in_: Bureau = bureau) =>
  transaction((sql) => writeOperation(sql, handeling(betrokkenen, in_)), opening(in_));

/** Lines of the protocol of the Wpg compartment, as its role writes them. */
async function protocolleer(in_: Bureau, regels: number): Promise<void> {
  for (let nr = 0; nr < regels; nr++)
    await eigenaar.query(
      `insert into wpg.protocol (bureau_id, gebruiker_id, actor, zaak_id, handeling, soort, aan)
       values ($1, $2, 'gebruiker', $3, 'handhavingszaak openen', $4, $5)`,
      [in_.id, randomUUID(), randomUUID(), nr % 2 ? 'verstrekt' : 'ingezien', nr % 2 ? 'Halt' : null],
    );
}

beforeAll(async () => {
  await eigenaar.connect();
  bureau = await makeBureau();
  for (let zegel = 0; zegel < 5; zegel++) {
    for (const betrokkenen of [1, 0, 3]) await doe(betrokkenen);
    await protocolleer(bureau, 2);
    await transaction(async (sql) => {
      for (const betrokkenen of [2, 1]) await writeOperation(sql, handeling(betrokkenen)); // two operations, one transaction
    }, opening(bureau));
    await verzegel(map);
  }
});
afterAll(async () => {
  await eigenaar.end();
  rmSync(map, { recursive: true, force: true });
});

describe('een logboek waar niemand aan kwam', () => {
  it('is ongeschonden: 5 zegels over 25 gebruiksregels, 35 verwerkingsregels en 10 regels van het protocol (Wpg art. 32)', async () => {
    const gevonden = await verifyBureau(eigenaar, bureau, map);
    expect(gevonden).toEqual({
      zegels: 5,
      auditregels: 25,
      verwerkingsregels: 35,
      protocolregels: 10,
      bevindingen: [],
    });
    expect((await verifyLogboek(map)).bevindingen).toEqual([]);
  });

  it('krijgt geen nieuw zegel als er niets bij kwam, en één als er iets bij kwam', async () => {
    const elders = await makeBureau();
    expect(await verzegel(map)).toBe(0);
    await doe(1, elders);
    expect(await verzegel(map)).toBe(1);
    expect(await verifyBureau(eigenaar, elders, map)).toMatchObject({
      zegels: 1,
      verwerkingsregels: 1,
      bevindingen: [],
    });
  });

  it('blijft ongeschonden als er tegelijk wordt gewerkt en verzegeld', async () => {
    const druk = await makeBureau();
    const werk = Array.from({ length: 60 }, (_, nummer) => doe(nummer % 3, druk));
    for (let keer = 0; keer < 10; keer++) await sealAll(map);
    await Promise.all(werk);
    await verzegel(map);
    expect(await verifyBureau(eigenaar, druk, map)).toMatchObject({
      auditregels: 60,
      verwerkingsregels: 60,
      bevindingen: [],
    });
  });
});

describe('knoeien met het logboek', () => {
  it('wordt 1.000 van de 1.000 keer gevonden', async () => {
    const gemist: string[] = [];
    const perWijze = new Map<string, number>();
    for (let zaad = 1; zaad <= 1000; zaad++) {
      const wijze = KNOEIWIJZEN[zaad % KNOEIWIJZEN.length] ?? KNOEIWIJZEN[0];
      if (!wijze) continue;
      await eigenaar.query('begin');
      const wat = await wijze.doe(eigenaar, bureau.id, toevalMet(zaad * 7919));
      const { bevindingen } = await verifyBureau(eigenaar, bureau, map);
      await eigenaar.query('rollback');
      if (bevindingen.length === 0) gemist.push(`${wijze.naam}: ${wat} (zaad ${zaad})`);
      else perWijze.set(wijze.naam, (perWijze.get(wijze.naam) ?? 0) + 1);
    }
    expect(gemist).toEqual([]);
    expect([...perWijze.values()].reduce((som, aantal) => som + aantal, 0)).toBe(1000);
    expect(perWijze.size).toBe(6);
    expect((await verifyBureau(eigenaar, bureau, map)).bevindingen).toEqual([]);
  }, 120_000);

  it('wordt ook gevonden als wie knoeit de inhoud van de zegels netjes bijwerkt: de sleutel heeft hij niet', async () => {
    await eigenaar.query('begin');
    await eigenaar.query(`update auditregel set reden = 'verzonnen' where bureau_id = $1`, [bureau.id]);
    for (const zegel of await listSeals(eigenaar, bureau.id)) {
      const { inhoud } = await digestRange(eigenaar, bureau.id, zegel.txidVan, zegel.txidTot);
      await eigenaar.query('update zegel set inhoud = $3 where bureau_id = $1 and volgnummer = $2', [
        bureau.id,
        zegel.volgnummer,
        inhoud,
      ]);
    }
    const { bevindingen } = await verifyBureau(eigenaar, bureau, map);
    await eigenaar.query('rollback');
    expect(bevindingen.map((item) => item.soort)).toEqual(Array.from({ length: 5 }, () => 'zegel'));
  });

  it('wordt gevonden in het bestand buiten de database: een andere waarde of een kapotte regel', async () => {
    const bestand = join(map, 'zegels', `bureau-${bureau.id}.jsonl`);
    const stond = readFileSync(bestand, 'utf8');
    appendFileSync(bestand, '{"volgnummer":9,"zeg');
    expect((await verifyBureau(eigenaar, bureau, map)).bevindingen).toMatchObject([{ soort: 'ijkpunt' }]);
    writeFileSync(bestand, stond.replace(/"zegel":"../, '"zegel":"zz'));
    expect((await verifyBureau(eigenaar, bureau, map)).bevindingen).toMatchObject([
      { soort: 'ijkpunt', volgnummer: 1 },
    ]);
    writeFileSync(bestand, stond);
  });

  it('kan de toepassing zelf niet: die mag alleen bijschrijven', async () => {
    for (const tabel of ['auditregel', 'verwerkingsregel', 'zegel']) {
      await expect(pool().query(`update ${tabel} set bureau_id = 1`)).rejects.toThrow(/permission denied/);
      await expect(pool().query(`delete from ${tabel}`)).rejects.toThrow(/permission denied/);
    }
  });
});

describe('een zegel van voor het protocol eronder kwam', () => {
  it('blijft geldig, en het volgende sluit erop aan', async () => {
    const oud = await makeBureau();
    await doe(1, oud);
    const [nu] = (await eigenaar.query<{ tot: string }>('select pg_current_xact_id()::text as tot')).rows;
    const txidTot = nu?.tot ?? '0';
    const inhoud = await digestRange(eigenaar, oud.id, '0', txidTot, false);
    const kop = { bureauId: oud.id, volgnummer: 1, txidVan: '0', txidTot, vorige: Buffer.alloc(32) };
    const basis = { ...kop, ...inhoud, gemaaktOp: '2026-11-24T10:00:00.000000Z' };
    await eigenaar.query(
      `insert into zegel (bureau_id, volgnummer, txid_van, txid_tot, auditregels, verwerkingsregels, inhoud, vorige, gemaakt_op, zegel)
       values ($1, 1, '0', $2::xid8, $3, $4, $5, $6, $7, $8)`,
      [oud.id, txidTot, basis.auditregels, basis.verwerkingsregels, basis.inhoud, basis.vorige, basis.gemaaktOp, sealOf(basis)], // prettier-ignore
    );
    await protocolleer(oud, 3);
    await verzegel(map);
    expect(await verifyBureau(eigenaar, oud, map)).toMatchObject({
      zegels: 2,
      protocolregels: 3,
      bevindingen: [],
    });
  });
});

describe('een transactie die laat klaar is', () => {
  it('raakt nooit achter een zegel: wat zij schreef staat onder het eerstvolgende zegel', async () => {
    const traag = await makeBureau();
    const client = await pool().connect();
    await client.query(`begin; ${opening(traag)}`);
    await writeOperation(sqlOn(client), handeling(1, traag)); // has its number now, and is not ready
    await doe(2, traag); // later, and ready at once
    await sealAll(map);
    expect(await verifyBureau(eigenaar, traag, map)).toMatchObject({ zegels: 0, auditregels: 0 }); // sealing waits
    await client.query('commit');
    client.release();
    await verzegel(map);
    expect(await verifyBureau(eigenaar, traag, map)).toEqual({
      zegels: 1,
      auditregels: 2,
      verwerkingsregels: 3,
      protocolregels: 0,
      bevindingen: [],
    });
  });
});
