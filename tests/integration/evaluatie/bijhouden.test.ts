import { describe, expect, it } from 'vitest';
import {
  addNotitie,
  changeEvaluatie,
  createEvaluatie,
  removeNotitie,
  writeWoorden,
} from '#lib/evaluatie/commands.ts';
import { listEvaluaties, readEvaluatie, readOpzet } from '#lib/evaluatie/queries.ts';
import { zetKanttekening } from '#lib/indicatoren/kanttekeningen/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { GOED, gevuld, kantoor, maak, TOT, wieWat } from './proef.ts';

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

  it('wat bij het cijfer zelf is aangetekend, staat er ook', async () => {
    const { kwaliteit } = await kantoor();
    const id = await maak(kwaliteit, { maten: ['open', 'thuiszitters'] });
    const noot = {
      indicator: 'k3-werkdruk',
      zin: 'De helft van de stappen is later ingevoerd.',
      bron: 'Bureau',
    };
    for (const schooljaar of ['2020-2021', '2023-2024'])
      waardeOf(await zetKanttekening(kwaliteit, { ...noot, schooljaar }));
    const pagina = waardeOf(await readEvaluatie(kwaliteit, { id }));
    expect(wieWat(pagina, 'open').bijCijfer).toEqual([
      { schooljaar: '2023-2024', zin: noot.zin, bron: noot.bron },
    ]);
    expect(wieWat(pagina, 'thuiszitters').bijCijfer).toEqual([]);
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
    expect(waardeOf(await readOpzet(kwaliteit, { id }))).toMatchObject({
      titel: 'Anders',
      versie: 2,
      functie: null,
      fte: 3.5,
    });
    expect(await changeEvaluatie(kwaliteit, { ...GOED, id, versie: 1 })).toMatchObject({
      ok: false,
      weigering: { code: 'gewijzigd-door-ander' },
    });
  });

  it('weigert een te lange periode bij het veld, en een versie die niet kan bestaan met een zin', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await gevuld(bureau);
    const lang = { ...GOED, veranderdOp: '1909-12-31', van: '1900-01-01', tot: '' };
    expect(await createEvaluatie(kwaliteit, lang)).toMatchObject({
      weigering: { code: 'periode', velden: { van: expect.stringContaining('niets vastgelegd') } },
    });
    const id = await maak(kwaliteit);
    const wijzig = (anders: object) => changeEvaluatie(kwaliteit, { ...GOED, id, versie: 1, ...anders });
    expect(await wijzig({ van: '2021-01-01' })).toMatchObject({ weigering: { code: 'periode' } });
    const oud = { ok: false, weigering: { velden: { versie: expect.stringContaining('verouderd') } } };
    expect(await wijzig({ versie: '3000000000' })).toMatchObject(oud);
    const woord = { id, versie: '3000000000', bij: 'geheel', tekst: 'Te vroeg.' };
    expect(await writeWoorden(kwaliteit, woord)).toMatchObject(oud);
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
