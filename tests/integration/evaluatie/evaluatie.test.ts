import { describe, expect, it } from 'vitest';
import { toCsv } from '#lib/evaluatie/csv.ts';
import { readEvaluatie } from '#lib/evaluatie/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { gevuld, golf, kantoor, maak, MAANDEN, TOT, wieWat } from './proef.ts';

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

  it('deelt ook gemiste termijnen en werk zonder contact door de effectieve fte van de maand', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await gevuld(bureau);
    const maten = ['termijn-gemist-per-fte', 'zonder-contact-per-fte', 'open'];
    const uitslag = waardeOf(await readEvaluatie(kwaliteit, { id: await maak(kwaliteit, { maten }) }));
    expect(wieWat(uitslag, 'termijn-gemist-per-fte').reeks.map(({ waarde }) => waarde)).toEqual(
      MAANDEN.map((_, plek) => ((plek < TOT ? 2 : 1) + golf(plek)) / (plek < TOT ? 1.6 : 3.2)),
    );
    // nobody was ever reached; only work that runs for longer than 30 days counts, and that of a month is 26 days old at its end
    expect(wieWat(uitslag, 'zonder-contact-per-fte').reeks.every(({ waarde }) => waarde === 0)).toBe(true);
  });

  it('laat de formatie per functie zien, en hoeveel er echt bij kwam', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await gevuld(bureau);
    const uitslag = waardeOf(await readEvaluatie(kwaliteit, { id: await maak(kwaliteit) }));
    expect(uitslag.formatie.map(({ functie }) => functie)).toEqual(['leerplicht']);
    expect(uitslag.formatie[0]?.maanden[0]).toEqual({ maand: '2022-08', contract: 2, effectief: 1.6 });
    expect(uitslag.formatie[0]?.maanden.at(-1)).toMatchObject({ contract: 4, effectief: 3.2 });
    expect(uitslag.kanttekeningen).toEqual([
      'Afgesproken was 3,5 fte erbij. Aangesteld (contract) was er gemiddeld 4,0 fte: 2,0 meer dan in evenveel maanden ervoor (2,0). Effectief was er gemiddeld 3,2 fte: 1,6 meer dan in evenveel maanden ervoor (1,6). Effectief is wat er van het contract voor dit werk beschikbaar was: contract × inzet × aanwezigheid.',
      'Er zijn 5 reeksen bekeken, elk op hoogte, richting en begin. Ook als er niets verandert, springt er van elke twintig van zulke uitkomsten gemiddeld één uit.',
    ]);
  });

  it('geeft elke maand als regel in een bestand, met de lijn en de formatie; onbekend is leeg', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await gevuld(bureau);
    const id = await maak(kwaliteit, { maten: ['instroom'], van: '2022-07-01' });
    const regels = toCsv(waardeOf(await readEvaluatie(kwaliteit, { id }))).split('\r\n');
    expect(regels[0]).toBe('\uFEFFverandering op;cijfer;eenheid;maand;waarde;lijn;lijn van ervoor');
    expect(regels[1]).toBe('2024-03-01;Begonnen werkprocessen;werkprocessen;2022-07;;;');
    expect(regels[2]).toMatch(
      /^2024-03-01;Begonnen werkprocessen;werkprocessen;2022-08;1[23];1[\d,]+;1[\d,]+$/,
    );
    expect(regels).toHaveLength(1 + 37 + 2 * 37 + 1); // the last line ends too
    expect(regels.at(-2)).toBe('2024-03-01;formatie leerplicht, effectief;fte;2025-07;3,2;;');
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
