import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { momentVan, verzetNaarDag, voorsprong } from '#lib/kalender/plaatselijk.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { willekeurigeDatum } from './willekeurig.ts';

describe('De klok in Nederland', () => {
  it('loopt in de winter een uur voor op UTC en in de zomer twee, ook halverwege een minuut', () => {
    expect(voorsprong(new Date('2026-11-25T22:30:45.678Z'))).toBe(60);
    expect(voorsprong(new Date('2026-06-10T22:30:45.678Z'))).toBe(120);
  });

  it('een tijd op een dag is één moment; het overgeslagen uur bestaat niet', () => {
    expect(momentVan(datum('2026-06-10'), '09:00')?.toISOString()).toBe('2026-06-10T07:00:00.000Z');
    expect(momentVan(datum('2026-03-29'), '02:30')).toBe(null);
  });

  it('een avond in november blijft een avond op een dag in juni', () => {
    const moment = verzetNaarDag(new Date('2026-11-25T22:30:45.678Z'), datum('2026-06-10'));
    expect(moment.toISOString()).toBe('2026-06-10T21:30:45.678Z');
  });

  it('welke dag ook gevraagd wordt en hoe laat het ook is: het is in Nederland die dag', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
        willekeurigeDatum,
        (nu, dag) => {
          expect(todayInAmsterdam(verzetNaarDag(nu, dag))).toBe(dag);
        },
      ),
    );
  });
});
