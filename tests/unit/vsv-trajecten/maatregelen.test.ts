import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { kostenPerDeelnemer, refuseMaatregel } from '#lib/vsv-trajecten/maatregelen/rules.ts';
import { maatregelSchema } from '#lib/vsv-trajecten/maatregelen/schema.ts';

const VELDEN = { naam: 'Pilot buddy', van: datum('2026-01-01'), tot: datum('2026-12-31') };
const veld = (uitkomst: ReturnType<typeof refuseMaatregel>) => Object.keys(uitkomst?.weigering.velden ?? {});

describe('een maatregel', () => {
  it('heeft een eigen naam zolang hij open is, ook met andere hoofdletters', () => {
    expect(refuseMaatregel(VELDEN, ['Pilot wonen'], null)).toBeUndefined();
    expect(veld(refuseMaatregel(VELDEN, ['pilot BUDDY'], null))).toEqual(['naam']);
  });

  it('eindigt niet voor het begin, en sluit niet uit wat er al uit is betaald', () => {
    expect(veld(refuseMaatregel({ ...VELDEN, tot: datum('2025-12-31') }, [], null))).toEqual(['tot']);
    const gebruik = (eerste: string, laatste: string) =>
      veld(refuseMaatregel(VELDEN, [], { eerste: datum(eerste), laatste: datum(laatste) }));
    expect(gebruik('2026-01-01', '2026-12-31')).toEqual([]);
    expect(gebruik('2025-12-31', '2026-06-01')).toEqual(['van']);
    expect(gebruik('2026-01-01', '2027-01-01')).toEqual(['tot']);
  });

  it('budget per deelnemer: onbekend is geen nul, en zonder deelnemers is er geen bedrag', () => {
    expect(kostenPerDeelnemer(100_000, 8)).toBe(12_500);
    expect(kostenPerDeelnemer(null, 8)).toBeNull();
    expect(kostenPerDeelnemer(100_000, 0)).toBeNull();
    expect(kostenPerDeelnemer(0, 4)).toBe(0);
  });

  it('leest een bedrag zoals mensen het schrijven, en een leeg veld als onbekend', () => {
    const budget = (tekst: string) => {
      const gelezen = maatregelSchema.safeParse({
        naam: 'A',
        soort: 'pilot',
        van: '1-1-2026',
        budget: tekst,
      });
      return gelezen.success ? gelezen.data.budget : gelezen.error.issues[0]?.message;
    };
    expect([budget('250000'), budget('€ 250.000'), budget('250.000,-'), budget('')]).toEqual([
      ...[250_000, 250_000, 250_000, null],
    ]);
    expect(budget('veel')).toBe('Schrijf het budget in hele euro, bijvoorbeeld 250.000.');
    expect(budget('-5')).toBe('Een budget is niet minder dan nul.');
  });
});
