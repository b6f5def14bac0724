import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { lesweken } from '#lib/kalender/vakanties.ts';
import { toetsZestienUur } from '#lib/kalender/zestien-uur.ts';
import type { Verzuimuren } from '#lib/kalender/zestien-uur.ts';

const MAANDAG = datum('2026-11-02');
const acht = lesweken('ZUID', MAANDAG, datum('2026-12-18'));

/** One entry on the Tuesday of each week, from Monday 2 November 2026 on. */
const perWeek = (...uren: number[]): Verzuimuren[] =>
  uren.map((aantal, week) => ({ datum: addDays(MAANDAG, 7 * week + 1), uren: aantal }));

describe('zestien uur in vier lesweken (Leerplichtwet 1969, art. 21a)', () => {
  it('geeft geen meldplicht bij 5, 5, 5 en 0 uur', () => {
    expect(toetsZestienUur({ verzuim: perWeek(5, 5, 5, 0), lesweken: acht }).meldplichten).toEqual([]);
  });

  it('geeft een meldplicht bij 4, 4, 4 en 4 uur, op de dag van het zestiende uur', () => {
    const [meldplicht, ...meer] = toetsZestienUur({
      verzuim: perWeek(4, 4, 4, 4),
      lesweken: acht,
    }).meldplichten;
    expect(meer).toEqual([]);
    expect(meldplicht).toMatchObject({ soort: 'EERSTE', bereiktOp: '2026-11-24', uren: 16 });
    expect(meldplicht?.weken).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
  });

  it('laat de school melden binnen vijf werkdagen na die dag (afspraak, niet in de wet)', () => {
    const [meldplicht] = toetsZestienUur({ verzuim: perWeek(4, 4, 4, 4), lesweken: acht }).meldplichten;
    expect(meldplicht?.schoolMeldtUiterlijk).toBe('2026-12-01');
  });

  it('telt over de kerstvakantie heen: 8 uur ervoor en 8 uur erna', () => {
    const verzuim = [
      { datum: datum('2026-12-17'), uren: 8 },
      { datum: datum('2027-01-05'), uren: 8 },
    ];
    const weken = lesweken('ZUID', datum('2026-12-14'), datum('2027-01-08'));
    expect(toetsZestienUur({ verzuim, lesweken: weken }).meldplichten).toMatchObject([
      { bereiktOp: '2027-01-05', uren: 16 },
    ]);
  });

  it('telt niet verder terug dan vier lesweken', () => {
    expect(toetsZestienUur({ verzuim: perWeek(10, 0, 0, 0, 10), lesweken: acht }).meldplichten).toEqual([]);
    expect(toetsZestienUur({ verzuim: perWeek(10, 0, 0, 10), lesweken: acht }).meldplichten).toHaveLength(1);
  });

  it('geeft na de melding bij het zestiende uur geen tweede melding bij 15 uur', () => {
    const verzuim = [...perWeek(10, 5, 1), { datum: datum('2026-11-24'), uren: 15 }];
    expect(toetsZestienUur({ verzuim, lesweken: acht }).meldplichten).toHaveLength(1);
  });

  it('geeft na een melding wel een vervolgmelding bij zestien nieuwe uren', () => {
    const { meldplichten } = toetsZestienUur({ verzuim: perWeek(16, 8, 8), lesweken: acht });
    expect(meldplichten.map((meldplicht) => meldplicht.soort)).toEqual(['EERSTE', 'VERVOLG']);
  });

  it('begint opnieuw te tellen in de week na een eerdere melding', () => {
    const vraag = { verzuim: perWeek(10, 10, 6), lesweken: acht, laatsteMelding: datum('2026-11-05') };
    const { meldplichten } = toetsZestienUur(vraag);
    expect(meldplichten).toMatchObject([{ soort: 'VERVOLG', bereiktOp: '2026-11-17' }]);
  });

  it('art. 11a: trekt voor een kind van vijf vijf vrije uren per week af', () => {
    const vraag = { verzuim: perWeek(9, 9, 9, 8), lesweken: acht, vrijeUrenPerWeek: 5 };
    expect(toetsZestienUur(vraag).meldplichten).toEqual([]);
    expect(toetsZestienUur({ ...vraag, verzuim: perWeek(9, 9, 9, 9) }).meldplichten).toHaveLength(1);
  });

  it('laat uren in een vakantieweek zien maar telt ze niet mee', () => {
    const uitkomst = toetsZestienUur({ verzuim: [{ datum: datum('2026-12-22'), uren: 20 }], lesweken: acht });
    expect(uitkomst).toEqual({ meldplichten: [], urenBuitenLesweken: 20 });
  });

  it('rekent halve en tiende uren zonder afrondingsfout: tien keer 1,6 is zestien', () => {
    const verzuim = Array.from({ length: 10 }, (_, i) => ({
      datum: addDays(MAANDAG, i < 5 ? i : i + 2),
      uren: 1.6,
    }));
    expect(toetsZestienUur({ verzuim, lesweken: acht }).meldplichten).toHaveLength(1);
  });

  it('geeft nooit een meldplicht onder zestien uur in totaal', () => {
    const uren = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(uren, (lijst) => {
        const { meldplichten } = toetsZestienUur({ verzuim: perWeek(...lijst), lesweken: acht });
        const totaal = lijst.reduce((som, aantal) => som + aantal, 0);
        expect(meldplichten.length).toBeLessThanOrEqual(Math.floor(totaal / 16));
        for (const meldplicht of meldplichten) expect(meldplicht.weken.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
