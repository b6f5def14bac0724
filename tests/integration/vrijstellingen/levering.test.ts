import { beforeEach, describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { GRONDEN } from '#lib/vrijstellingen/model.ts';
import {
  keurLeveringAf,
  leverOpnieuw,
  maakLeverbestand,
  meldLeveringAangekomen,
} from '#lib/vrijstellingen/levering/commands.ts';
import { readLeverbestand, readLeveringen } from '#lib/vrijstellingen/levering/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { datum } from '#lib/kalender/model.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { inwoner, neemIn } from './voorbeeld.ts';

let bureau: Bureau;
let lpa: GebruikerActor;
let administratie: GebruikerActor;
beforeEach(async () => {
  bureau = await makeBureau();
  lpa = await actorMet('leerplichtambtenaar', { bureau });
  administratie = await actorMet('administratie', { bureau });
});

async function klaar(
  jongereId: string,
  soort: string,
  onderwerpId: string = crypto.randomUUID(),
): Promise<string> {
  const row = await insertRow<{ id: string }>('vrijstellinglevering', {
    bureau_id: bureau.id,
    jongere_id: jongereId,
    onderwerp_id: onderwerpId,
    soort,
    handeling: 'nieuw',
    begin_op: '2026-08-01',
    eind_op: '2027-07-31',
    eerder: false,
  });
  return row.id;
}

async function bestand(): Promise<{ id: string; inhoud: string }> {
  const { id } = waardeOf(await maakLeverbestand(administratie, {}));
  return { id, inhoud: waardeOf(await readLeverbestand(administratie, { id })).inhoud };
}

describe('De grond gaat nooit naar DUO', () => {
  it('van elke grond een zaak: in het bestand staat geen grond, geen artikel en geen titel, in welke vorm ook', async () => {
    for (const grond of GRONDEN) {
      const jongereId = await inwoner(bureau, '2012-03-15');
      const { zaak } = await neemIn(lpa, {
        jongereId,
        grond,
        ontvangenOp: '2026-06-01',
        van: '2026-08-01',
        aanvrager: '',
      });
      if (GRONDDEFINITIES[grond].duo.moment === 'besluit')
        await klaar(jongereId, GRONDDEFINITIES[grond].duo.soort, zaak.id);
    }
    const { inhoud } = await bestand();
    expect(inhoud.trim().split('\r\n')).toHaveLength(1 + GRONDEN.length);
    for (const grond of GRONDEN) {
      const { artikel, titel } = GRONDDEFINITIES[grond];
      expect(inhoud).not.toContain(titel);
      expect(inhoud.toLowerCase()).not.toMatch(new RegExp(`art\\w*\\.? ?${artikel}`));
    }
    // What is left of a line when number, postcode and dates are taken out, is one of two words and yes or no.
    const rest = inhoud
      .trim()
      .split('\r\n')
      .slice(1)
      .map((regel) =>
        regel
          .split(';')
          .slice(2, 7)
          .join(';')
          .replaceAll(/\d{4}-\d{2}-\d{2}/g, ''),
      );
    expect(new Set(rest)).toEqual(new Set(['vrijstelling;;;N;nieuw', 'vervangende leerplicht;;;N;nieuw']));
  });

  it('twee gronden met dezelfde dagen geven dezelfde regel, op nummer en postcode na', async () => {
    for (const grond of ['5-A', '5-C'] as const)
      await neemIn(lpa, {
        jongereId: await inwoner(bureau, '2012-03-15'),
        grond,
        ontvangenOp: '2026-06-01',
        van: '2026-08-01',
        aanvrager: '',
      });
    const regels = (await bestand()).inhoud.trim().split('\r\n').slice(1);
    const zonder = regels.map((regel) => regel.split(';').slice(1).join(';'));
    expect(zonder[0]).toBe(zonder[1]);
  });

  it('ook de tabel van waaruit geleverd wordt, heeft er geen plaats voor', async () => {
    const kolommen = await eigenaarSql<{ naam: string }>(
      `select column_name as naam from information_schema.columns where table_name = 'vrijstellinglevering'`,
    );
    expect(kolommen.map(({ naam }) => naam).filter((naam) => /grond|artikel|zaak|titel/.test(naam))).toEqual(
      [],
    );
  });
});

describe('Besluit register onderwijsdeelnemers art. 9 tot en met 12 en 20', () => {
  it('nummer, postcode, soort, begin, einde, eerder; geslacht en geboortedatum alleen wie nooit onderwijs had', async () => {
    const nooit = await makeJongere({ bureau, geboortedatum: datum('2021-02-03') });
    const wel = await makeJongere({ bureau, geboortedatum: datum('2012-02-03') });
    const school = await makeSchool({ bureau });
    await makeInschrijving(wel.id, { bureau, school, van: datum('2016-08-01') });
    await eigenaarSql(`update woonperiode set postcode = '6131 AA' where bureau_id = $1`, [bureau.id]);
    await klaar(nooit.id, 'vrijstelling');
    await klaar(wel.id, 'vrijstelling');
    const { inhoud } = await bestand();
    expect(inhoud).toContain(
      `${nooit.bsn};6131AA;vrijstelling;2026-08-01;2027-07-31;N;nieuw;onbekend;2021-02-03\r\n`,
    );
    expect(inhoud).toContain(`${wel.bsn};6131AA;vrijstelling;2026-08-01;2027-07-31;N;nieuw;;\r\n`);
  });

  it('zonder nummer gaat niet mee, en zegt dat', async () => {
    const { id } = await makeJongere({ bureau, bsn: null });
    await klaar(id, 'vrijstelling');
    expect(waardeOf(await maakLeverbestand(administratie, {}))).toMatchObject({ aantal: 0, zonder: 1 });
    expect(waardeOf(await readLeveringen(administratie, {})).rijen[0]).toMatchObject({
      status: 'afgekeurd',
      reden: 'Er is geen BSN of onderwijsnummer bekend.',
    });
  });
});

describe('Wat er van een levering werd', () => {
  it('in een bestand, afgekeurd, opnieuw, aangekomen', async () => {
    const { id: jongereId } = await makeJongere({ bureau });
    const id = await klaar(jongereId, 'vrijstelling');
    await bestand();
    waardeOf(await keurLeveringAf(administratie, { id, reden: 'Nummer onbekend bij DUO.' }));
    waardeOf(await leverOpnieuw(administratie, { id }));
    const lijst = waardeOf(await readLeveringen(administratie, {}));
    // Back in line for the next file: of the first one there is nothing left to hear.
    expect(lijst.bestanden[0]).toMatchObject({ regels: 1, geleverd: 0, afgekeurd: 0, onderweg: 0 });
    const tweede = await bestand();
    waardeOf(await meldLeveringAangekomen(administratie, { id: tweede.id }));
    const [row] = await eigenaarSql(
      'select status, pogingen, reden from vrijstellinglevering where id = $1',
      [id],
    );
    expect(row).toEqual({ status: 'geleverd', pogingen: 2, reden: null });
  });

  it('het bestand ophalen mag alleen administratie, en elke keer staat op schrift van wie', async () => {
    const { id: jongereId } = await makeJongere({ bureau });
    await klaar(jongereId, 'vrijstelling');
    const { id } = await bestand();
    const geweigerd = await readLeverbestand(lpa, { id });
    expect(!geweigerd.ok && geweigerd.weigering.code).toBe('geen-recht');
    const [telling] = await eigenaarSql<{ n: number }>(
      `select count(*)::int as n from auditregel where bureau_id = $1 and handeling = 'bestand met vrijstellingen voor DUO ophalen' and uitkomst = 'gelukt'`,
      [bureau.id],
    );
    expect(telling?.n).toBe(1);
  });
});
