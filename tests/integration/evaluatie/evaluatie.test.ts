import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  addNotitie,
  changeEvaluatie,
  createEvaluatie,
  removeNotitie,
  writeWoorden,
} from '#lib/evaluatie/commands.ts';
import type { Evaluatiepagina } from '#lib/evaluatie/model.ts';
import { listEvaluaties, readEvaluatie } from '#lib/evaluatie/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays, addMonths } from '#lib/kalender/rules.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { maakBekend, thuis } from '#tests/integration/indicatoren/voorbeeld.ts';

const GOED = {
  titel: 'Uitbreiding leerplicht met 3,5 fte',
  functie: 'leerplicht',
  fte: '3,5',
  veranderdOp: '2024-03-01',
  van: '2022-08-01',
  tot: '2025-07-31',
  maten: ['open', 'instroom', 'instroom-per-fte', 'termijn-gemist', 'thuiszitters'],
};
const wieWat = (uitslag: Evaluatiepagina, code: string) => {
  const found = uitslag.uitslagen.find(({ maat }) => maat.code === code);
  if (!found) throw new Error(`geen ${code}`);
  return found;
};

async function kantoor() {
  const bureau = await makeBureau();
  return {
    bureau,
    kwaliteit: await actorMet('kwaliteitsmedewerker', { bureau }),
    teamleider: await actorMet('teamleider', { bureau }),
  };
}

async function maak(actor: Actor, anders: object = {}): Promise<string> {
  return waardeOf(await createEvaluatie(actor, { ...GOED, ...anders })).id;
}

/** Work that begins on the fifth of a month and is closed forty days later, so that at the end of a month that of it is open. */
function werk(maand: string, aantal: number): Feit[] {
  const op = addDays(datum(`${maand}-01`), 4);
  return Array.from({ length: aantal }, () => {
    const onderwerpId = randomUUID();
    const kop = { onderwerpSoort: 'werkproces', onderwerpId, jongereId: onderwerpId } as const;
    const plaats = { gemeente: '0971', sector: 'VO', soort: 'relatief' } as const;
    return [
      { ...kop, datum: op, soort: 'WerkprocesGestart' as const, gegevens: plaats },
      {
        ...kop,
        datum: addDays(op, 40),
        soort: 'WerkprocesGesloten' as const,
        gegevens: { ...plaats, resultaat: 'r', kern: 'gesprek-waarschuwing', gestartOp: op },
      },
    ];
  }).flat();
}

function termijnen(maand: string, aantal: number, gemist: number): Feit[] {
  return Array.from({ length: aantal }, (_, nummer): Feit[] => {
    const onderwerpId = randomUUID();
    const uiterlijk = datum(`${maand}-10`);
    const kop = { onderwerpSoort: 'termijn', onderwerpId } as const;
    const gegevens = { code: 'T04', gemeente: '0971', uiterlijk };
    const gedaan = nummer < gemist ? addDays(uiterlijk, 3) : uiterlijk;
    return [
      { ...kop, datum: addDays(uiterlijk, -5), soort: 'TermijnGesteld', gegevens },
      {
        ...kop,
        datum: gedaan,
        soort: 'TermijnVoldaan',
        gegevens: { ...gegevens, opTijd: gedaan <= uiterlijk },
      },
    ];
  }).flat();
}

const MAANDEN = Array.from({ length: 36 }, (_, plek) => addMonths(datum('2022-08-01'), plek).slice(0, 7));
const TOT = MAANDEN.indexOf('2024-03');
/** A wave that has nothing to do with the seasons, so that no month is quite as the line says. */
const golf = (plek: number) => (Math.floor(plek / 2) + (plek % 5)) % 2;

async function gevuld(bureau: Bureau): Promise<void> {
  await maakBekend(bureau, '2022-2023', '2023-2024', '2024-2025');
  for (const [van, tot, contract] of [
    ['2022-08-01', '2024-02-29', 2],
    ['2024-03-01', null, 4],
  ] as const)
    await insertRow('formatie', {
      ...{
        bureau_id: bureau.id,
        functie: 'leerplicht',
        contract_fte: contract,
        inzet: 80,
        aanwezigheid: 100,
      },
      ...{ van, tot },
    });
  await makeFeiten(
    MAANDEN.flatMap((maand, plek) => [
      ...werk(maand, (plek < TOT ? 12 : 7) + golf(plek)),
      ...termijnen(maand, 4, (plek < TOT ? 2 : 1) + golf(plek)),
      ...thuis({ sinds: `${maand}-03`, einde: addDays(datum(`${maand}-03`), plek < TOT ? 60 : 20) }),
    ]),
    bureau,
  );
}

describe('een evaluatie van formatie', () => {
  it('vraagt elk cijfer per maand aan de catalogus, en trekt er een lijn door', async () => {
    const { bureau, kwaliteit, teamleider } = await kantoor();
    await gevuld(bureau);
    const id = await maak(kwaliteit);
    const uitslag = waardeOf(await readEvaluatie(teamleider, { id }));

    const instroom = wieWat(uitslag, 'instroom');
    expect(instroom.reeks).toHaveLength(36);
    expect(instroom.reeks[0]).toEqual({ maand: '2022-08', waarde: 12 + golf(0) });
    expect(instroom.reeks[20]).toEqual({ maand: '2024-04', waarde: 7 + golf(20) });
    expect(instroom.conclusie.oordeel).toBe('lager');
    expect(instroom.schatting?.verschil.waarde).toBeCloseTo(-5, 0);
    expect(instroom.voor.maanden).toBe(12);

    const perFte = wieWat(uitslag, 'instroom-per-fte');
    expect(perFte.reeks[0]?.waarde).toBeCloseTo((12 + golf(0)) / 1.6, 8);
    expect(perFte.reeks[20]?.waarde).toBeCloseTo((7 + golf(20)) / 3.2, 8);
    expect(perFte.conclusie.kanttekeningen[0]).toContain('gedeeld door de effectieve fte');

    // At the end of a month what began in it is open, and nothing else: 40 days after the fifth is past the end of the month.
    expect(wieWat(uitslag, 'open').reeks[3]?.waarde).toBe(12 + golf(3));
    expect(uitslag.magMaken).toBe(false);
  });

  it('telt van een cijfer dat door het schooljaar oploopt wat er in de maand bij kwam', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await gevuld(bureau);
    const uitslag = waardeOf(await readEvaluatie(kwaliteit, { id: await maak(kwaliteit) }));
    const gemist = wieWat(uitslag, 'termijn-gemist');
    expect(gemist.reeks.map(({ waarde }) => waarde)).toEqual(
      MAANDEN.map((_, plek) => 25 * ((plek < TOT ? 2 : 1) + golf(plek))),
    );
    // At home for 60 days, counted from the first day: with the one of this month also that of the month before; afterwards 20 days, so nobody.
    const thuiszitters = wieWat(uitslag, 'thuiszitters');
    expect(thuiszitters.reeks.slice(0, 4).map(({ waarde }) => waarde)).toEqual([1, 2, 2, 2]);
    expect(thuiszitters.reeks.at(-1)).toEqual({ maand: '2025-07', waarde: 0 });
    const [stroom] = uitslag.jaren;
    expect(stroom?.jaren.map(({ schooljaar, waarde }) => [schooljaar, waarde])).toEqual([
      ['2020-2021', null],
      ['2021-2022', null],
      ['2022-2023', 12],
      ['2023-2024', expect.any(Number)],
      ['2024-2025', 12],
    ]);
  });

  it('laat de formatie per functie zien, en hoeveel er echt bij kwam', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await gevuld(bureau);
    const uitslag = waardeOf(await readEvaluatie(kwaliteit, { id: await maak(kwaliteit) }));
    expect(uitslag.formatie.map(({ functie }) => functie)).toEqual(['leerplicht']);
    expect(uitslag.formatie[0]?.maanden[0]).toEqual({ maand: '2022-08', contract: 2, effectief: 1.6 });
    expect(uitslag.formatie[0]?.maanden.at(-1)).toMatchObject({ contract: 4, effectief: 3.2 });
    expect(uitslag.kanttekeningen).toEqual([
      'Afgesproken was 3,5 fte erbij. De effectieve fte was erna gemiddeld 3,2, 1,6 meer dan in het jaar ervoor (1,6).',
      'Er zijn 5 reeksen bekeken. Ook als er niets verandert, springt er van elke twintig gemiddeld één uit.',
    ]);
  });

  it('zegt van een bureau zonder gegevens dat het niets weet, niet dat er niets was', async () => {
    const { kwaliteit } = await kantoor();
    const uitslag = waardeOf(await readEvaluatie(kwaliteit, { id: await maak(kwaliteit) }));
    for (const { conclusie, schatting, reeks } of uitslag.uitslagen) {
      expect(conclusie.oordeel).toBe('te-weinig');
      expect(conclusie.zinnen).toEqual(['Van geen enkele maand is dit cijfer bekend.']);
      expect(schatting).toBeNull();
      expect(reeks.every(({ waarde }) => waarde === null)).toBe(true);
    }
    expect(uitslag.formatie).toEqual([]);
    expect(uitslag.kanttekeningen[0]).toContain('is niet van beide kanten bekend');
  });
});

describe('omstandigheden en trendbreuken', () => {
  it('een trendbreuk krijgt een eigen sprong; erna telt het verschil niet meer mee', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await gevuld(bureau);
    const id = await maak(kwaliteit, { maten: ['instroom'] });
    const voor = waardeOf(await readEvaluatie(kwaliteit, { id }));
    expect(wieWat(voor, 'instroom').schatting?.ontwerp.na).toEqual({ van: TOT, tot: 36 });
    const breuk = { id, soort: 'breuk', op: '2024-11-01', zin: 'Nieuw loket van DUO.' };
    waardeOf(await addNotitie(kwaliteit, breuk));
    waardeOf(
      await addNotitie(kwaliteit, { id, soort: 'omstandigheid', op: '2020-03-15', zin: 'Scholen gesloten.' }),
    );
    const na = waardeOf(await readEvaluatie(kwaliteit, { id }));
    expect(wieWat(na, 'instroom').schatting?.ontwerp.na).toEqual({ van: TOT, tot: 27 });
    expect(wieWat(na, 'instroom').conclusie.kanttekeningen.join(' ')).toContain('(Nieuw loket van DUO)');
    expect(na.notities.binnen.map(({ zin }) => zin)).toEqual(['Nieuw loket van DUO.']);
    expect(na.notities.buiten.map(({ zin }) => zin)).toEqual(['Scholen gesloten.']);

    const [notitie] = na.notities.binnen;
    waardeOf(await removeNotitie(kwaliteit, { id, notitie: notitie?.id }));
    expect(waardeOf(await readEvaluatie(kwaliteit, { id })).notities.binnen).toEqual([]);
    const nogEens = await removeNotitie(kwaliteit, { id, notitie: notitie?.id });
    expect(nogEens).toMatchObject({ ok: false, weigering: { code: 'niet-gevonden' } });
  });

  it('een trendbreuk vlak na de verandering maakt een uitspraak onmogelijk', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await gevuld(bureau);
    const id = await maak(kwaliteit, { maten: ['instroom'] });
    waardeOf(await addNotitie(kwaliteit, { id, soort: 'breuk', op: '2024-06-01', zin: 'Andere telling.' }));
    const { conclusie } = wieWat(waardeOf(await readEvaluatie(kwaliteit, { id })), 'instroom');
    expect(conclusie.oordeel).toBe('te-weinig');
    expect(conclusie.zinnen[0]).toContain('Tussen 1 mrt 2024 en 1 jun 2024 zijn er 3 hele maanden');
  });
});

describe('maken en wijzigen', () => {
  it('de laatste verandering staat bovenaan; wijzigen kan, maar niet over een collega heen', async () => {
    const { kwaliteit } = await kantoor();
    const id = await maak(kwaliteit, { titel: 'Eerst' });
    await maak(kwaliteit, { titel: 'Later', veranderdOp: '2024-09-01' });
    const lijst = waardeOf(await listEvaluaties(kwaliteit, {}));
    expect(lijst.regels.map(({ titel }) => titel)).toEqual(['Later', 'Eerst']);
    waardeOf(await changeEvaluatie(kwaliteit, { ...GOED, id, versie: 1, titel: 'Anders', functie: '' }));
    const { evaluatie } = waardeOf(await readEvaluatie(kwaliteit, { id }));
    expect(evaluatie).toMatchObject({ titel: 'Anders', versie: 2, functie: null, fte: 3.5 });
    expect(await changeEvaluatie(kwaliteit, { ...GOED, id, versie: 1 })).toMatchObject({
      ok: false,
      weigering: { code: 'gewijzigd-door-ander' },
    });
  });

  it('eigen woorden staan naast die van de machine, per cijfer en voor het geheel', async () => {
    const { kwaliteit } = await kantoor();
    const id = await maak(kwaliteit, { maten: ['open'] });
    waardeOf(
      await writeWoorden(kwaliteit, {
        id,
        versie: 1,
        bij: 'open',
        tekst: 'De nieuwen waren pas in mei ingewerkt.',
      }),
    );
    waardeOf(await writeWoorden(kwaliteit, { id, versie: 2, bij: 'geheel', tekst: 'Te vroeg.' }));
    const pagina = waardeOf(await readEvaluatie(kwaliteit, { id }));
    expect(wieWat(pagina, 'open').woorden).toBe('De nieuwen waren pas in mei ingewerkt.');
    expect(pagina.evaluatie.woorden.geheel).toBe('Te vroeg.');
    waardeOf(await writeWoorden(kwaliteit, { id, versie: 3, bij: 'geheel', tekst: ' ' }));
    expect(waardeOf(await readEvaluatie(kwaliteit, { id })).evaluatie.woorden).not.toHaveProperty('geheel');
    expect(await writeWoorden(kwaliteit, { id, versie: 4, bij: 'instroom', tekst: 'x' })).toMatchObject({
      ok: false,
      weigering: { code: 'hoort-er-niet-bij' },
    });
  });

  it('een teamleider ziet, een coach niet; een ander bureau vindt niets', async () => {
    const { bureau, kwaliteit, teamleider } = await kantoor();
    const id = await maak(kwaliteit);
    expect(await createEvaluatie(teamleider, GOED)).toMatchObject({ weigering: { code: 'geen-recht' } });
    const coach = await actorMet('doorstroomcoach', { bureau });
    expect(await readEvaluatie(coach, { id })).toMatchObject({ weigering: { code: 'geen-recht' } });
    const elders = await actorMet('manager', { bureau: await makeBureau() });
    for (const poging of [
      await readEvaluatie(elders, { id }),
      await changeEvaluatie(elders, { ...GOED, id, versie: 1 }),
      await writeWoorden(elders, { id, versie: 1, bij: 'geheel', tekst: 'x' }),
      await addNotitie(elders, { id, soort: 'breuk', op: '2024-01-01', zin: 'Iets anders.' }),
    ])
      expect(poging).toMatchObject({ ok: false, weigering: { code: 'niet-gevonden' } });
    expect(waardeOf(await listEvaluaties(elders, {})).regels).toEqual([]);
  });
});
