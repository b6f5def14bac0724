import { describe, expect, it } from 'vitest';
import { readStandVanZaken, type StandVanZaken } from '#lib/cockpit/queries.ts';
import { werkCijfersBij } from '#lib/indicatoren/bewaard/commands.ts';
import { readUitslag } from '#lib/indicatoren/queries.ts';
import { addDays, schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor, Bureau, Rol } from '#lib/toegang/model.ts';
import { systeemActor } from '#lib/toegang/systeem.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { melding, thuis } from '#tests/integration/indicatoren/voorbeeld.ts';

const stand = async (actor: Actor, vraag: object = {}): Promise<StandVanZaken> =>
  waardeOf(await readStandVanZaken(actor, vraag));
const tegel = ({ tegels }: StandVanZaken, sleutel: string) => {
  const found = tegels.find(({ kern }) => kern.sleutel === sleutel);
  if (!found) throw new Error(sleutel);
  return found;
};

/** Two colleagues with three and one open, one of nobody, and one that closed yesterday; formation of leerplicht only. */
async function kantoor() {
  const bureau = await makeBureau();
  const als = async (rol: Rol, naam?: string) => actorMet(rol, { bureau, ...(naam ? { naam } : {}) });
  const [zus, bas] = [
    await als('leerplichtambtenaar', 'Zus Mulder'),
    await als('leerplichtambtenaar', 'Bas Aarts'),
  ];
  await als('doorstroomcoach', 'Cas Leeg');
  const werk = async (dagen: number, eigenaarId?: string, dicht = false) => {
    const { id: jongereId } = await makeJongere({ bureau });
    await makeWerkproces({
      ...{ bureau, jongereId, gemeente: '0971', gestartOp: addDays(today(), -dagen) },
      ...(eigenaarId ? { eigenaarId } : {}),
      ...(dicht ? { geslotenOp: addDays(today(), -1) } : {}),
    });
  };
  for (const dagen of [2, 40, 40]) await werk(dagen, zus.gebruikerId);
  await werk(5, bas.gebruikerId);
  await werk(60, bas.gebruikerId, true);
  await werk(10);
  // Also on the first days of a school year something is known of it.
  await makeFeiten([melding(today(), 'verzuim-18plus')], bureau);
  await insertRow('formatie', {
    ...{ bureau_id: bureau.id, functie: 'leerplicht', contract_fte: 2.5, inzet: 80, aanwezigheid: 100 },
    van: '2020-01-01',
  });
  return { bureau, als };
}

describe('de stand van zaken', () => {
  it('zet het werk naast de fte, en wie wat heeft op naam; samen is dat het cijfer', async () => {
    const { als } = await kantoor();
    const manager = await als('manager');
    const { werkdruk } = await stand(manager);
    expect(werkdruk.functies.map(({ functie, nu, perFte }) => [functie, nu.open, perFte])).toEqual([
      ['leerplicht', 5, 2.5],
      ['doorstroompunt', 0, null],
      ['jongerenpunt', 0, null],
    ]);
    expect(werkdruk.totaal.nu).toEqual({
      open: 5,
      begonnen: 3,
      gesloten: 1,
      'te-laat': 0,
      'zonder-contact': 2,
    });
    const { medewerkers } = werkdruk;
    if (typeof medewerkers === 'string') throw new Error(medewerkers);
    expect(medewerkers.map(({ naam, nu }) => [naam, nu.open, nu['zonder-contact']])).toEqual([
      ['Bas Aarts', 1, 0],
      ['Cas Leeg', 0, 0],
      ['Zus Mulder', 3, 2],
      ['Nog niet toegewezen', 1, 0],
    ]);
    const { teams } = werkdruk;
    if (typeof teams.regels === 'string') throw new Error(teams.regels);
    expect(
      teams.regels.map(({ functie, werkgebied, leden, nu, fte }) => [
        functie,
        werkgebied,
        leden,
        nu.open,
        fte,
      ]),
    ).toEqual([
      ['leerplicht', 'hele-bureau', 2, 4, null],
      ['leerplicht', 'geen-team', 0, 1, null],
      ['doorstroompunt', 'hele-bureau', 1, 0, null],
    ]);
    // The formation of 2.5 fte is on nobody's name: 2 effective.
    expect(teams.fteZonderNaam).toBeCloseTo(2);
    const cijfer = waardeOf(await readUitslag(manager, { code: 'werk-op-een-dag', per: [] }));
    for (const { dimensies, teller } of cijfer.cellen)
      expect(
        medewerkers.reduce((som, { nu }) => som + (nu[dimensies.meting as keyof typeof nu] ?? 0), 0),
        dimensies.meting,
      ).toBe(teller);
  });

  it('noemt geen enkele jongere, en wie werk per medewerker niet mag zien, krijgt het niet', async () => {
    const { als } = await kantoor();
    const kwaliteit = await stand(await als('kwaliteitsmedewerker'));
    expect([kwaliteit.werkdruk.medewerkers, kwaliteit.werkdruk.teams.regels]).toEqual([
      'geen-recht',
      'geen-recht',
    ]);
    expect(JSON.stringify(kwaliteit)).not.toContain('Zus Mulder');
    expect((await stand(await als('teamleider'))).werkdruk.medewerkers).toHaveLength(4);
    for (const rol of [
      'administratie',
      'leerplichtambtenaar',
      'doorstroomcoach',
      'griffie',
      'fg',
      'beheerder',
    ] as const) {
      const uitkomst = await readStandVanZaken(await als(rol), {});
      expect(!uitkomst.ok && uitkomst.weigering.code, rol).toBe('geen-recht');
    }
  });

  it('is van de gekozen dag: toen was er ander werk, en wie het had is van toen niet bekend', async () => {
    const { als } = await kantoor();
    const { werkdruk, keuze } = await stand(await als('teamleider'), { dag: addDays(today(), -30) });
    expect(keuze.dag).toBe(addDays(today(), -30));
    // Thirty days ago the two of 40 days and the one that closed yesterday were open.
    if (schooljaarVan(keuze.dag) === schooljaarVan(today())) expect(werkdruk.totaal.nu.open).toBe(3);
    expect(werkdruk.medewerkers).toBe('andere-dag');
  });

  it('splitst naar gemeente en functie waar dat kan, en zegt het waar het niet kan', async () => {
    const { als } = await kantoor();
    const manager = await als('manager');
    const stein = await stand(manager, { gemeente: '0971', functie: 'leerplicht' });
    expect(stein.werkdruk.functies.map(({ nu, perFte }) => [nu.open, perFte])).toEqual([[5, null]]);
    expect(tegel(stein, 'thuiszitters-nu')).toMatchObject({
      filter: { gemeente: '0971' },
      nietNaar: ['functie'],
    });
    expect(tegel(stein, 'open-per-fte')).toMatchObject({
      filter: { functie: 'leerplicht' },
      nietNaar: ['gemeente'],
    });
    const beek = await stand(manager, { gemeente: '0888' });
    expect(beek.werkdruk.totaal.nu.open).toBe(0);
    expect(beek.keuze.gemeente).toBe('0888');
  });
});

describe('een kerncijfer', () => {
  it('is hetzelfde als op de pagina van het cijfer, met dezelfde dag in eerdere jaren ernaast', async () => {
    const { bureau, als } = await kantoor();
    const vorig = addDays(today(), -400);
    await eenJaarEerder(bureau, vorig);
    await makeFeiten(
      [...thuis({ sinds: addDays(today(), -3) }), ...thuis({ sinds: addDays(today(), -2) })],
      bureau,
    );
    const manager = await als('manager');
    const { waarde, lijn } = tegel(await stand(manager), 'thuiszitters-nu');
    const pagina = waardeOf(
      await readUitslag(manager, { code: 'k1-thuiszitters-voorraad', filter: { meting: 'aantal' }, per: [] }),
    );
    expect(pagina.cellen.map((cel) => cel.waarde)).toEqual([waarde]);
    expect(lijn).toHaveLength(5);
    expect(waarde).toBe(3);
    expect(lijn[0]?.waarde).toBeNull();
  });

  it('zegt van een leeg bureau overal onbekend en nergens nul', async () => {
    const manager = await actorMet('manager', { bureau: await makeBureau() });
    const leeg = await stand(manager);
    expect(leeg.heeftCijfers).toBe(false);
    expect(leeg.tegels.map(({ waarde }) => waarde)).toEqual(leeg.tegels.map(() => null));
    expect(leeg.tegels.every(({ waarom }) => waarom !== null)).toBe(true);
    expect(leeg.werkdruk.totaal.nu.open).toBeNull();
    expect(leeg.werkdruk.medewerkers).toBe('onbekend');
    expect(leeg.aandacht).toEqual([]);
  });
});

/** One who is at home since then, so that there is something known of that year too. */
async function eenJaarEerder(bureau: Bureau, op: ReturnType<typeof today>): Promise<void> {
  const { id: jongereId } = await makeJongere({ bureau });
  await makeWerkproces({ bureau, jongereId, gestartOp: op, geslotenOp: addDays(op, 1) });
  await makeFeiten(thuis({ sinds: op }), bureau);
}

describe('wat voor de stand van zaken is geteld', () => {
  const laatWerken = async (bureau: Bureau) => {
    const werker = systeemActor('werker', { ...bureau, vakantieregio: 'zuid' }, ['indicator.zien']);
    for (let over = 1; over > 0;) ({ over } = waardeOf(await werkCijfersBij(werker, {})));
  };

  it('is hetzelfde als wat de pagina zelf telt, en is na een feit van eerder tot het opnieuw is geteld', async () => {
    const { bureau, als } = await kantoor();
    const manager = await als('manager');
    // So that nobody at home is a count, and new work does not make it known.
    await makeFeiten(thuis({ sinds: addDays(today(), -900), einde: addDays(today(), -850) }), bureau);
    const zelf = await stand(manager);
    await laatWerken(bureau);
    // As if counting cost a minute, so that the page takes what is kept.
    await eigenaarSql('update cijfercel set ms = 60000 where bureau_id = $1', [bureau.id]);
    expect(await stand(manager)).toEqual(zelf);
    expect(await stand(manager, { gemeente: '0971', functie: 'leerplicht' })).toMatchObject({
      werkdruk: { totaal: { nu: zelf.werkdruk.totaal.nu } },
    });

    const [alBekend] = await eigenaarSql<{ id: string }>('select id from jongere where bureau_id = $1', [
      bureau.id,
    ]);
    await makeWerkproces({
      ...{ bureau, jongereId: alBekend?.id ?? '', gemeente: '0971' },
      gestartOp: today(),
    });
    const eerst = await stand(manager);
    expect(eerst.werkdruk.totaal.nu.open).toBe(zelf.werkdruk.totaal.nu.open);
    expect(eerst.werkdruk.geteldOp).toBeInstanceOf(Date);
    expect(tegel(eerst, 'zonder-contact').geteldOp).toBeInstanceOf(Date);
    // What a fact of today cannot touch is not of before.
    expect(tegel(eerst, 'thuiszitters-nu').geteldOp).toBeUndefined();

    await laatWerken(bureau);
    const daarna = await stand(manager);
    expect(daarna.werkdruk.totaal.nu.open).toBe((zelf.werkdruk.totaal.nu.open ?? 0) + 1);
    expect(daarna.werkdruk.geteldOp).toBeUndefined();
  });

  it('volgt wie het werk in handen heeft', async () => {
    const { bureau, als } = await kantoor();
    const manager = await als('manager');
    await laatWerken(bureau);
    const van = (alle: StandVanZaken) =>
      Array.isArray(alle.werkdruk.medewerkers) &&
      alle.werkdruk.medewerkers.map(({ naam, nu }) => [naam, nu.open] as const);
    const eerst = van(await stand(manager));
    await eigenaarSql(
      `update werkproces set eigenaar_id = (select gebruiker_id from lidmaatschap where bureau_id = $1 and naam = 'Bas Aarts')
        where bureau_id = $1 and eigenaar_id = (select gebruiker_id from lidmaatschap where bureau_id = $1 and naam = 'Zus Mulder')`,
      [bureau.id],
    );
    const daarna = van(await stand(manager));
    expect(eerst).toContainEqual(['Zus Mulder', 3]);
    expect(daarna).toContainEqual(['Bas Aarts', 4]);
    await laatWerken(bureau);
    expect(van(await stand(manager))).toEqual(daarna);
  });
});
