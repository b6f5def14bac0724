import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { encryptSubject } from '#lib/platform/crypto.ts';
import { transaction } from '#lib/platform/db.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { writeOperation } from '#lib/logboek/data.ts';
import { requestVerification, revealDossiernummer } from '#lib/logboek/commands.ts';
import { verifyAndKeep } from '#lib/logboek/narekenen.ts';
import { listGebruik, showZegelstand } from '#lib/logboek/queries.ts';
import { verzegel } from '#tests/integration/logboek/verzegel.ts';
import { listBijzonderGebruik } from '#lib/jongeren/bijzonder-gebruik/queries.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { testBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let fg: GebruikerActor;
let consulent: GebruikerActor;
beforeAll(async () => {
  fg = await actorMet('fg');
  consulent = await actorMet('leerplichtambtenaar', { naam: 'Sanne van den Berg' });
});

/** A dossier that was opened by this consulent, on a day and at a Dutch hour of choice. */
async function geopend(
  jongereIds: readonly string[],
  op: { dag?: string; uur?: string; reden?: string } = {},
) {
  const { bureau, gebruikerId, rollen } = consulent;
  const operatieId = randomBytes(8);
  await transaction(
    (sql) =>
      writeOperation(sql, {
        bureauId: bureau.id,
        operatieId,
        spoorId: randomBytes(16),
        begin: new Date(),
        gebruikerId,
        actor: 'gebruiker',
        rollen,
        permissie: 'dossier.lezen',
        handeling: 'dossier openen',
        verwerking: 'leerplicht-toezicht',
        reden: op.reden,
        uitkomst: 'gelukt',
        betrokkenen: jongereIds,
      }),
    `select set_config('app.bureau_id', '${bureau.id}', true)`,
  );
  const moment = `${op.dag ?? addDays(today(), -1)} ${op.uur ?? '11:00'}`;
  await eigenaarSql(
    `update auditregel set tijd = $2::timestamp at time zone 'Europe/Amsterdam' where operatie_id = $1`,
    [operatieId, moment],
  );
}

const pseudoniemVan = (id: string) => encryptSubject(id, consulent.bureau.id).toString('hex');

describe('de functionaris gegevensbescherming', () => {
  it('ziet wie keek, waarvoor en waarom, met een pseudoniem en zonder naam van de jongere', async () => {
    const jongere = await makeJongere({ geslachtsnaam: 'Zeldzaamnaam' });
    await geopend([jongere.id], { reden: 'terugbelverzoek' });
    const { regels } = waardeOf(await listGebruik(fg, { dossier: jongere.id }));
    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatchObject({
      wie: 'Sanne van den Berg',
      rollen: ['leerplichtambtenaar'],
      handeling: 'dossier openen',
      doel: 'Toezicht op de Leerplichtwet',
      reden: 'terugbelverzoek',
      uitkomst: 'gelukt',
      betrokkenen: 1,
      pseudoniem: pseudoniemVan(jongere.id),
    });
    expect(JSON.stringify(regels)).not.toContain('Zeldzaamnaam');
    expect(JSON.stringify(regels)).not.toContain(jongere.id);
  });

  it('bladert zonder een regel te missen of dubbel te zien', async () => {
    const jongere = await makeJongere();
    for (let keer = 0; keer < 120; keer++)
      await geopend([jongere.id], { uur: `11:${String(keer % 3).padStart(2, '0')}` });
    const gezien: string[] = [];
    let voor: string | undefined;
    const lengtes: number[] = [];
    do {
      const pagina = waardeOf(await listGebruik(fg, { pseudoniem: pseudoniemVan(jongere.id), voor }));
      lengtes.push(pagina.regels.length);
      gezien.push(...pagina.regels.map((regel) => regel.id));
      voor = pagina.ouder ?? undefined;
    } while (voor);
    expect(lengtes).toEqual([50, 50, 20]);
    expect(new Set(gezien).size).toBe(120);
  });

  it('filtert op gebruiker, handeling, uitkomst en dagen', async () => {
    const jongere = await makeJongere();
    await geopend([jongere.id], { dag: '2024-03-05', uur: '00:30' });
    const dag = { van: '2024-03-05', tot: '2024-03-05', gebruiker: consulent.gebruikerId };
    expect(waardeOf(await listGebruik(fg, dag)).regels).toHaveLength(1);
    expect(
      waardeOf(await listGebruik(fg, { ...dag, van: '2024-03-04', tot: '2024-03-04' })).regels,
    ).toHaveLength(0);
    expect(waardeOf(await listGebruik(fg, { ...dag, handeling: 'dossier openen' })).regels).toHaveLength(1);
    expect(waardeOf(await listGebruik(fg, { ...dag, handeling: 'iets anders' })).regels).toHaveLength(0);
    expect(waardeOf(await listGebruik(fg, { ...dag, uitkomst: 'geweigerd' })).regels).toHaveLength(0);
    expect(waardeOf(await listGebruik(fg, { ...dag, gebruiker: fg.gebruikerId })).regels).toHaveLength(0);
    expect(await listGebruik(fg, { van: '2024-03-06', tot: '2024-03-05' })).toMatchObject({ ok: false });
  });

  it('ziet ook wat geweigerd is', async () => {
    await revealDossiernummer(consulent, { pseudoniem: '0'.repeat(32), reden: 'nieuwsgierig' });
    const { regels } = waardeOf(
      await listGebruik(fg, { uitkomst: 'geweigerd', gebruiker: consulent.gebruikerId }),
    );
    expect(regels.map((regel) => regel.handeling)).toContain('dossiernummer bij een pseudoniem tonen');
  });

  it('krijgt een dossiernummer alleen met een reden, en die jongere kan dat teruglezen', async () => {
    const jongere = await makeJongere();
    await geopend([jongere.id]);
    const pseudoniem = pseudoniemVan(jongere.id);
    expect(await revealDossiernummer(fg, { pseudoniem, reden: '' })).toMatchObject({
      weigering: { code: 'ongeldige-invoer' },
    });
    const gevonden = waardeOf(await revealDossiernummer(fg, { pseudoniem, reden: 'vraag van de ouders' }));
    expect(gevonden.dossiernummer).toBe(jongere.id);
    const { regels } = waardeOf(await listGebruik(fg, { pseudoniem }));
    expect(regels.some((regel) => regel.reden === 'vraag van de ouders' && regel.wie === fg.naam)).toBe(true);
    const onbekend = await revealDossiernummer(fg, {
      pseudoniem: 'ab'.repeat(16),
      reden: 'vraag van de ouders',
    });
    expect(onbekend).toMatchObject({ weigering: { code: 'niet-gevonden' } });
  });
});

describe('bijzonder gebruik', () => {
  const signalen = async (jongereId: string) =>
    waardeOf(await listBijzonderGebruik(fg, {}))
      .bevindingen.filter((item) => item.pseudoniemen.includes(pseudoniemVan(jongereId)))
      .map((item) => item.signaal)
      .sort();

  it('is er niet bij een lopende melding op klaarlichte dag', async () => {
    const jongere = await makeJongere();
    await makeMelding({ jongereId: jongere.id });
    await geopend([jongere.id], { uur: '14:00' });
    expect(await signalen(jongere.id)).toEqual([]);
  });
  it('is er om half drie ’s nachts', async () => {
    const jongere = await makeJongere();
    await makeMelding({ jongereId: jongere.id });
    await geopend([jongere.id], { uur: '02:30' });
    expect(await signalen(jongere.id)).toEqual(['nacht']);
  });
  it('is er als er geen zaak loopt', async () => {
    const jongere = await makeJongere();
    await geopend([jongere.id]);
    expect(await signalen(jongere.id)).toEqual(['zonder-zaak']);
  });
  it('is er als de jongere de achternaam van de gebruiker heeft, met of zonder voorvoegsel', async () => {
    const jongere = await makeJongere({ geslachtsnaam: 'Bérg', voorvoegsel: 'van der' });
    await makeMelding({ jongereId: jongere.id });
    await geopend([jongere.id]);
    expect(await signalen(jongere.id)).toEqual(['zelfde-naam']);
  });
  it('is er bij meer dan dertig dossiers in een uur, niet bij dertig', async () => {
    const jongeren = await Promise.all(Array.from({ length: 31 }, () => makeJongere()));
    for (const jongere of jongeren) await makeMelding({ jongereId: jongere.id });
    const dag = addDays(today(), -3);
    for (const jongere of jongeren.slice(0, 30)) await geopend([jongere.id], { dag, uur: '09:15' });
    const eerste = jongeren[0]?.id ?? '';
    expect(await signalen(eerste)).toEqual([]);
    await geopend([jongeren[30]?.id ?? ''], { dag, uur: '09:45' });
    expect(await signalen(eerste)).toEqual(['veel']);
  });
});

describe('de verzegeling', () => {
  it('is te zien: laatste zegel, wat nog open staat, en wanneer zij voor het laatst is nagerekend', async () => {
    const map = mkdtempSync(join(tmpdir(), 'baken-stand-'));
    const bureau = await testBureau();
    await verzegel(map);
    await eigenaarSql(`update auditregel set tijd = tijd + interval '1 hour' where bureau_id = $1`, [
      bureau.id,
    ]);
    await geopend([(await makeJongere()).id]);
    const voor = waardeOf(await showZegelstand(fg, {}));
    expect(voor.laatste?.volgnummer).toBeGreaterThanOrEqual(1);
    expect(voor.openRegels).toBeGreaterThanOrEqual(1);
    expect(voor.controle).toBeNull();
    await verifyAndKeep(map, bureau.id);
    const na = waardeOf(await showZegelstand(fg, {}));
    expect(na.controle?.zegels).toBe(voor.laatste?.volgnummer);
    expect(na.controle?.bevindingen).toEqual([expect.stringContaining('zijn veranderd')]);
    waardeOf(await requestVerification(fg, {}));
    rmSync(map, { recursive: true, force: true });
  });
});
