import { beforeAll, describe, expect, it } from 'vitest';
import { verloopCsv } from '#lib/indicatoren/csv.ts';
import { drillDown, readIndicator, readUitslag } from '#lib/indicatoren/queries.ts';
import { readCijferoverzicht } from '#lib/indicatoren/overzicht/queries.ts';
import { readVerloop } from '#lib/indicatoren/versies/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { bestand, csv, leesIn } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { gevuld, vraag } from './voorbeeld.ts';

/** In each of two school years one of 19 and one of 24: until 2026 the second did not belong to it. */
let bureau: Bureau;
let manager: Actor;

beforeAll(async () => {
  bureau = await makeBureau();
  manager = await actorMet('manager', { bureau });
  for (const jaar of [2025, 2026])
    for (const leeftijd of [19, 24]) {
      const { id: jongereId } = await makeJongere({
        bureau,
        geboortedatum: datum(`${jaar - leeftijd}-05-05`),
      });
      const gestartOp = datum(`${jaar}-09-02`);
      await makeWerkproces({ bureau, jongereId, gemeente: '0971', soort: 'vsv', gestartOp });
    }
});

describe('een definitie die veranderde', () => {
  it('telt elk jaar zoals die toen gold, en elk jaar volgens elke versie als men dat vraagt', async () => {
    const telt = async (schooljaar: string, versie?: number) => {
      const uitslag = await vraag(manager, 'dsp-uitval', schooljaar, versie ? { versie } : {});
      return [uitslag.versie, ...gevuld(uitslag)];
    };
    expect(await telt('2025-2026')).toEqual([1, '18-22 0971 = 1']);
    expect(await telt('2025-2026', 2)).toEqual([2, '18-22 0971 = 1', '23-26 0971 = 1']);
    expect(await telt('2026-2027')).toEqual([2, '18-22 0971 = 1', '23-26 0971 = 1']);
    expect(await telt('2026-2027', 1)).toEqual([1, '18-22 0971 = 1']);
    const geen = await readUitslag(manager, { code: 'dsp-uitval', schooljaar: '2025-2026', versie: 9 });
    expect(geen).toMatchObject({
      weigering: { code: 'onbekende-versie', zin: 'Deze indicator heeft de versies 1 en 2.' },
    });
  });

  it('een deel dat de oude versie niet kende is niet gemeten, en geen nul', async () => {
    const oud = await vraag(manager, 'dsp-uitval', '2025-2026');
    expect(oud.cellen.some(({ dimensies }) => dimensies.leeftijd === '23-26')).toBe(false);
    const pagina = waardeOf(
      await readIndicator(manager, {
        ...{ code: 'dsp-uitval', schooljaar: '2026-2027', filter: { leeftijd: '23-26' } },
      }),
    );
    const reeks = pagina.beeld.trend;
    expect(reeks.perVersie.map(({ versie, cijfers }) => [versie, ...cijfers.slice(-2)])).toEqual([[2, 1, 1]]);
    expect(reeks.cijfers.slice(-2)).toEqual(['niet-gemeten', 1]);
  });

  it('de pagina geeft beide reeksen over alle jaren; wie één versie kiest, krijgt die alleen', async () => {
    const lees = async (versie?: number) =>
      waardeOf(await readIndicator(manager, { code: 'dsp-uitval', schooljaar: '2026-2027', versie }));
    const beide = await lees();
    expect(beide.beeld.trend.cijfers.slice(-2)).toEqual([1, 2]);
    expect(beide.beeld.trend.perVersie.map(({ versie, cijfers }) => [versie, ...cijfers.slice(-2)])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ]);
    expect(beide.versies.map(({ versie }) => versie)).toEqual([1, 2]);
    const oud = await lees(1);
    expect([oud.indicator.versie, oud.beeld.trend.perVersie, oud.beeld.trend.cijfers.at(-1)]).toEqual([
      1,
      [],
      1,
    ]);
  });

  it('de zaken achter een cijfer volgen de gevraagde versie', async () => {
    const teamleider = await actorMet('teamleider', { bureau });
    const aantal = async (versie: number) =>
      waardeOf(await drillDown(teamleider, { code: 'dsp-uitval', schooljaar: '2026-2027', versie })).zaken
        .length;
    expect([await aantal(1), await aantal(2)]).toEqual([1, 2]);
  });

  it('het bestand van het verloop heeft een kolom met de versie, welke er gold, en de breuk', async () => {
    const { reeksen, indicator, geldig } = waardeOf(
      await readVerloop(manager, { code: 'dsp-uitval', schooljaar: '2026-2027' }),
    );
    const regels = verloopCsv(reeksen, indicator, geldig).trim().split('\r\n');
    expect(regels[0]).toContain('schooljaar;versie;geldt in dit jaar;breuk');
    const rij = (begin: string) => regels.find((regel) => regel.startsWith(`dsp-uitval;${begin}`));
    expect(rij('2025-2026;1;ja;;')).toMatch(/;1;;1;jongere;ja$/);
    expect(rij('2025-2026;2;nee;;')).toMatch(/;2;;2;jongere;ja$/);
    expect(rij('2026-2027;1;nee;')).toMatch(/;1;;1;jongere;ja$/);
    expect(rij('2026-2027;2;ja;')).toContain('versie 2: Sinds 1 januari 2026');
    expect(rij('2023-2024;1;ja;')).toMatch(/;;;;jongere;niet gemeten$/);
  });

  it('in de lijst van cijfers staat dat de definitie veranderde, en vanaf wanneer', async () => {
    const { regels } = waardeOf(await readCijferoverzicht(manager, { zoek: 'uitval eigen telling' }));
    expect(regels).toMatchObject([{ versie: { nummer: 2, vanaf: '2026-2027' } }]);
  });
});

it('van DUO is een cohort maar volgens één definitie geteld: daarbuiten is niet gemeten, niet nul', async () => {
  const regel = (schooljaar: string, vsv: number) => ({
    ...{ schooljaar, stand: 'definitief', gepubliceerd_op: '2026-10-01', uitsplitsing: 'gemeente' },
    ...{ gemeente: '0971', brin: '', instelling: '', niveau: '', leeftijd: '', geslacht: '' },
    ...{ deelnemers: 100, weg: '', ingeschreven: '', gekwalificeerd: '', vsv, streefpercentage: '' },
  });
  waardeOf(
    await leesIn(bureau, [
      bestand('duo-vsv-cijfers.csv', csv([regel('2024-2025', 4), regel('2025-2026', 6)])),
    ]),
  );
  const over = (schooljaar: string, versie?: number) =>
    vraag(manager, 'dsp-duo-vsv-gemeente', schooljaar, versie ? { versie } : {});
  expect([(await over('2024-2025')).versie, (await over('2025-2026')).versie]).toEqual([1, 2]);
  const buiten = await over('2025-2026', 1);
  expect([buiten.bekend, buiten.nietGemeten]).toEqual([false, true]);
  expect(new Set(buiten.cellen.map(({ waarde }) => waarde))).toEqual(new Set([null]));
  const pagina = waardeOf(
    await readIndicator(manager, {
      ...{ code: 'dsp-duo-vsv-gemeente', schooljaar: '2025-2026', vast: { stand: 'definitief' } },
    }),
  );
  expect(pagina.beeld.trend.perVersie.map(({ versie, cijfers }) => [versie, ...cijfers.slice(-2)])).toEqual([
    [1, 4, 'niet-gemeten'],
    [2, 'niet-gemeten', 6],
  ]);
});

it('een jaar van voor de registratie is niet gemeten; een jaar dat ontbreekt ertussen is onbekend', async () => {
  const { bureau: leeg } = { bureau: await makeBureau() };
  const wie = await actorMet('manager', { bureau: leeg });
  for (const jaar of [2021, 2023]) {
    const { id: jongereId } = await makeJongere({ bureau: leeg, geboortedatum: datum('2004-05-05') });
    const gestartOp = datum(`${jaar}-09-02`);
    await makeWerkproces({ bureau: leeg, jongereId, gemeente: '0971', soort: 'vsv', gestartOp });
  }
  const pagina = waardeOf(await readIndicator(wie, { code: 'dsp-uitval', schooljaar: '2023-2024' }));
  expect(pagina.beeld.trend.cijfers).toEqual(['niet-gemeten', 'niet-gemeten', 1, null, 1]);
});
