import { describe, expect, it } from 'vitest';
import { readProef } from '#lib/cockpit/proef/queries.ts';
import type { Proefpagina } from '#lib/cockpit/proef/model.ts';
import { thuiszittersproef } from '#lib/indicatoren/proef/thuiszitters.ts';
import { readUitslag } from '#lib/indicatoren/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { preparePublicatie } from '#lib/publicaties/commands.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeVrijstelling, makeWerkproces } from '#tests/factories/werk.ts';
import { maakBekend, thuis } from '#tests/integration/indicatoren/voorbeeld.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const DAG = '2024-03-01';
const proef = async (actor: Actor, vraag: object): Promise<Proefpagina> =>
  waardeOf(await readProef(actor, { dag: DAG, ...vraag }));
const regel = ({ definitie }: Proefpagina, sleutel: string) => {
  const found = definitie.regels.find((rij) => rij.sleutel === sleutel);
  if (!found) throw new Error(sleutel);
  return [found.geldig, found.proef];
};

async function jongere(bureau: Bureau, geboren: string): Promise<string> {
  return (await makeJongere({ bureau, geboortedatum: datum(geboren) })).id;
}

/** On 1 March 2024: four at home since then, of 27, 28, 29 days and since 1 December; one went back, one was exempted. */
async function kantoor() {
  const bureau = await makeBureau();
  await maakBekend(bureau, '2023-2024');
  const manager = await actorMet('manager', { bureau });
  const wie = async (
    geboren: string,
    episode: { sinds: string; einde?: string; uitkomst?: 'vrijstelling' },
  ) => {
    const jongereId = await jongere(bureau, geboren);
    await makeFeiten(thuis({ jongereId, ...episode }), bureau);
    return jongereId;
  };
  await wie('2008-03-01', { sinds: '2024-02-03' }); // 27 days
  await wie('2008-02-03', { sinds: '2024-02-02' }); // exactly 4 weeks
  await wie('2008-02-01', { sinds: '2024-02-01' }); // longer than 4 weeks, 16 on the first day
  await wie('2010-01-01', { sinds: '2023-12-01' }); // exactly 3 months
  await wie('2010-01-01', { sinds: '2023-09-01', einde: '2023-12-15' });
  await wie('2010-01-01', { sinds: '2023-09-01', einde: '2023-10-02', uitkomst: 'vrijstelling' });
  return { bureau, manager };
}

describe('een andere definitie van thuiszitters', () => {
  it('is zonder verandering cel voor cel de geldende, over een jaar en op een dag', async () => {
    const { manager } = await kantoor();
    for (const telling of ['jaar', 'dag'] as const) {
      const zelfde = await proef(manager, { telling });
      expect(zelfde.definitie.isGeldig).toBe(true);
      for (const rij of zelfde.definitie.regels)
        expect(rij.proef, `${telling} ${rij.label}`).toBe(rij.geldig);
      expect(regel(zelfde, 'totaal')).toEqual(telling === 'jaar' ? [6, 6] : [4, 4]);
    }
  });
  it('na 4 weken: wie precies 4 weken thuis is telt niet, een dag langer wel; na 3 maanden net zo', async () => {
    const { manager } = await kantoor();
    expect(regel(await proef(manager, { telling: 'dag', na: '4-weken' }), 'totaal')).toEqual([4, 2]);
    expect(regel(await proef(manager, { telling: 'dag', na: '3-maanden' }), 'totaal')).toEqual([4, 0]);
    const later = { telling: 'dag', na: '3-maanden', dag: '2024-03-02' };
    expect(regel(await proef(manager, later), 'totaal')).toEqual([4, 1]);
    // Over the year also who went back after more than 3 months.
    expect(regel(await proef(manager, { telling: 'jaar', na: '3-maanden' }), 'totaal')).toEqual([6, 1]);
  });
  it('zonder of met vrijgestelden: alleen wie niet al thuiszat komt erbij', async () => {
    const { bureau, manager } = await kantoor();
    const [a, c, oud] = [
      await jongere(bureau, '2010-01-01'),
      await jongere(bureau, '2010-01-01'),
      await jongere(bureau, '2010-01-01'),
    ];
    await makeVrijstelling(a, { bureau, grond: '5-A', van: datum('2023-08-01'), tot: datum('2024-07-31') });
    await makeVrijstelling(c, { bureau, grond: '5-C', van: datum('2023-08-01'), tot: datum('2024-07-31') });
    await makeVrijstelling(oud, { bureau, grond: '5-A', van: datum('2022-08-01'), tot: datum('2023-07-31') });
    expect(regel(await proef(manager, { vrijstelling: 'zonder' }), 'totaal')).toEqual([6, 5]);
    const met = await proef(manager, { vrijstelling: 'met-5a' });
    expect(regel(met, 'totaal')).toEqual([6, 7]);
    expect(regel(met, 'vrijgesteld')).toEqual([null, 1]);
    expect(regel(await proef(manager, { vrijstelling: 'met-alle' }), 'totaal')).toEqual([6, 8]);
  });
  it('andere leeftijden: op de eerste dag die telt, op de verjaardag ouder', async () => {
    const { manager } = await kantoor();
    // 16 on 1 February 2024 counts from 16; who turns 16 a day after the first day does not.
    expect(regel(await proef(manager, { telling: 'dag', 'leeftijd-van': '16' }), 'totaal')).toEqual([4, 1]);
    expect(regel(await proef(manager, { telling: 'dag', 'leeftijd-tot': '16' }), 'totaal')).toEqual([4, 3]);
  });
  it('splitst naar gemeente, en telt voor één gemeente alleen die', async () => {
    const { manager } = await kantoor();
    expect(regel(await proef(manager, { na: '3-maanden' }), 'gemeente-0971')).toEqual([6, 1]);
    expect(regel(await proef(manager, { na: '3-maanden', gemeente: '0888' }), 'totaal')).toEqual([0, 0]);
  });
});

describe('een proefberekening geldt niet', () => {
  it('is bij geen enkele naam te noemen: niet als cijfer en niet als publicatie', async () => {
    const { bureau, manager } = await kantoor();
    const { code } = thuiszittersproef({
      ...{ na: '4-weken', vrijstelling: 'geldig', telling: 'jaar' },
      leeftijd: { van: null, tot: null },
    }).indicator;
    const cijfer = await readUitslag(manager, { code, schooljaar: '2023-2024' });
    expect(!cijfer.ok && cijfer.weigering.code).toBe('onbekende-indicator');
    const publicatie = await preparePublicatie(manager, { indicator: code, schooljaar: '2023-2024' });
    expect(publicatie.ok).toBe(false);
    const rijen = await eigenaarSql('select 1 from publicatie where bureau_id = $1', [bureau.id]);
    expect(rijen).toEqual([]);
  });
  it('bewaart niets: na een bezoek staat er alleen dat er is gekeken', async () => {
    const { bureau, manager } = await kantoor();
    const tel = async () =>
      eigenaarSql<{ n: string }>('select count(*) as n from gebeurtenis where bureau_id = $1', [bureau.id]);
    const before = await tel();
    await proef(manager, { na: '4-weken', erbij: '1' });
    expect(await tel()).toEqual(before);
    const sporen = await eigenaarSql<{ handeling: string }>(
      `select handeling from auditregel where bureau_id = $1 and handeling like 'proef%'`,
      [bureau.id],
    );
    expect(sporen).toEqual([{ handeling: 'proefberekening bekijken' }]);
  });
  it('is niet voor wie de stand van zaken niet mag zien', async () => {
    const bureau = await makeBureau();
    const uitkomst = await readProef(await actorMet('leerplichtambtenaar', { bureau }), {});
    expect(!uitkomst.ok && uitkomst.weigering.code).toBe('geen-recht');
  });
});

describe('een eerdere definitie', () => {
  it('staat naast die van dit schooljaar, over dezelfde mensen: de grens ging van 23 naar 27 jaar', async () => {
    const { bureau, manager } = await kantoor();
    for (const geboren of ['2006-01-01', '1999-12-01'])
      await makeWerkproces({
        ...{ bureau, jongereId: await jongere(bureau, geboren), soort: 'vsv', gemeente: '0971' },
        gestartOp: datum('2023-10-02'),
      });
    const { versies } = await proef(manager, { 'versies-van': 'dsp-uitval' });
    expect(versies?.regels.map(({ naam, waarde, geldt }) => [naam, waarde, geldt])).toEqual([
      ['versie 1', 1, true],
      ['versie 2', 2, false],
    ]);
    expect((await proef(manager, { 'versies-van': 'thuiszitters' })).versies).toBeNull();
  });
  it('K2 staat er volgens alle vier de rekenregels, en die van het cijfer zelf geldt', async () => {
    const { manager } = await kantoor();
    const { versies } = await proef(manager, { 'versies-van': 'k2-teruggeleid' });
    const kort = versies?.regels.map(({ naam, waarde, geldt }) => [
      naam,
      waarde && Math.round(waarde * 10) / 10,
      geldt,
    ]);
    // Of six at home one went back and one was exempted: 1 of 6, and without the exempted 1 of 5.
    expect(kort).toEqual([
      ['T1', 16.7, true],
      ['T2', 16.7, false],
      ['T3', 16.7, false],
      ['T4', 20, false],
    ]);
  });
  it('zonder contact: 14, 30, 60 of 90 dagen; die van 30 dagen is het cijfer zelf', async () => {
    const { bureau, manager } = await kantoor();
    for (const begin of ['2024-02-10', '2024-01-20', '2023-12-15', '2023-10-02'])
      await makeWerkproces({
        ...{ bureau, jongereId: await jongere(bureau, '2010-01-01'), gemeente: '0971' },
        gestartOp: datum(begin),
      });
    const { versies } = await proef(manager, { 'versies-van': 'k3-zonder-contact' });
    // On 29 February the four are open for 19, 40, 76 and 150 days.
    expect([versies?.maand, versies?.regels.map(({ naam, waarde, geldt }) => [naam, waarde, geldt])]).toEqual(
      [
        '2024-02',
        [
          ['14 dagen', 100, false],
          ['30 dagen', 75, true],
          ['60 dagen', 50, false],
          ['90 dagen', 25, false],
        ],
      ],
    );
  });
});

describe('een streefwaarde voor een aantal en voor werk per fte', () => {
  it('K1: een aantal, en een daling tegen het jaar ervoor, met de jaren ernaast', async () => {
    const { bureau, manager } = await kantoor();
    await maakBekend(bureau, '2022-2023');
    for (const geboren of ['2010-01-01', '2010-01-02', '2010-01-03'])
      await makeFeiten(
        thuis({ jongereId: await jongere(bureau, geboren), sinds: '2022-09-01', einde: '2022-10-01' }),
        bureau,
      );
    const vraag = { cijfer: 'k1-thuiszitters-stroom', schooljaar: '2023-2024' };
    const uit = async (meer: object) => (await proef(manager, { ...vraag, ...meer })).doel.uitkomst;
    const jaren = async (meer: object) =>
      (await uit(meer))?.jaren.slice(-2).map(({ schooljaar, waarde, streef, gehaald }) => [schooljaar, waarde, streef, gehaald]); // prettier-ignore
    expect(await jaren({ doel: '4' })).toEqual([
      ['2022-2023', 3, 4, true],
      ['2023-2024', 6, 4, false],
    ]);
    expect(await jaren({ richting: 'daling', doel: '50' })).toEqual([
      ['2022-2023', 3, null, null],
      ['2023-2024', 6, 1, false],
    ]);
    expect((await uit({ doel: '4' }))?.jaren[0]).toMatchObject({ waarde: null, gehaald: null });
    expect(await uit({ richting: 'daling', doel: '150' })).toBeNull();
    const stand = await uit({ cijfer: 'k1-thuiszitters-voorraad', schooljaar: '', doel: '3' });
    expect(stand?.jaren.at(-1)).toMatchObject({ peildatum: DAG, waarde: 4, verschil: 1 });
  });
  it('K3: per functie, van een jaar het gemiddelde van de maanden', async () => {
    const { bureau, manager } = await kantoor();
    await insertRow('formatie', {
      ...{ bureau_id: bureau.id, functie: 'leerplicht', contract_fte: 2, inzet: 100, aanwezigheid: 100 },
      van: '2020-01-01',
    });
    for (const begin of ['2023-08-01', '2023-08-01', '2024-07-01', '2024-07-01'])
      await makeWerkproces({
        ...{ bureau, jongereId: await jongere(bureau, '2010-01-01'), gemeente: '0971' },
        gestartOp: datum(begin),
      });
    const { doel } = await proef(manager, {
      cijfer: 'k3-werkdruk.leerplicht',
      schooljaar: '2023-2024',
      doel: '1',
    });
    // Eleven months of two open on 2 fte, and July with four: (11 × 1 + 2) ÷ 12.
    const laatste = doel.uitkomst?.jaren.at(-1);
    expect(laatste?.waarde).toBeCloseTo(13 / 12);
    expect(laatste).toMatchObject({ gehaald: false, maandenGehaald: 11 });
  });
});

describe('een andere streefwaarde en een andere formatie', () => {
  it('rekenen met het echte cijfer en de echte formatie', async () => {
    const { bureau, manager } = await kantoor();
    await insertRow('formatie', {
      ...{ bureau_id: bureau.id, functie: 'leerplicht', contract_fte: 4, inzet: 80, aanwezigheid: 75 },
      van: '2020-01-01',
    });
    const { doel, formatie } = await proef(manager, {
      ...{ cijfer: 'k2-teruggeleid', richting: 'minstens', doel: '50', schooljaar: '2023-2024' },
      ...{ werk: 'leerplicht', erbij: '1' },
    });
    // Over the whole school year: six at home, one back at school.
    expect(doel.uitkomst?.jaren.at(-1)).toMatchObject({ teller: 1, noemer: 6, gehaald: false });
    expect(doel.uitkomst?.bijDoel).toMatchObject({ teller: 3, verschil: 2 });
    expect(formatie.nu).toEqual({ contract: 4, effectief: 2.4 });
    expect(formatie.straks?.contract).toBe(5);
    expect(formatie.straks?.effectief).toBeCloseTo(3, 10);
  });
  it('zeggen van een leeg bureau dat er niets te proberen is', async () => {
    const manager = await actorMet('manager', { bureau: await makeBureau() });
    const leeg = await proef(manager, { cijfer: 'k2-teruggeleid', doel: '50', erbij: '1', na: '4-weken' });
    expect(leeg.doel.uitkomst).toMatchObject({ bijDoel: null });
    expect(leeg.doel.uitkomst?.jaren.at(-1)).toMatchObject({ waarde: null, gehaald: null });
    expect(leeg.definitie.bekend).toBe(false);
    expect(leeg.formatie.straks).toBeNull();
  });
});
