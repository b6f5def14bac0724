import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { achttienIn, decideVerder } from '#lib/meldingen/achttien/rules.ts';
import { decideVerplaatsing } from '#lib/meldingen/verplaatsen/rules.ts';
import { gaatNaarDoorstroompunt } from '#lib/werkprocessen/overdragen/rules.ts';

const werk = { soort: 'relatief-verzuim', status: 'open' };
const geboren = { geboortedatum: datum('2008-11-25') };

describe('18 worden (Leerplichtwet 1969, art. 4b)', () => {
  it('is er op de verjaardag zelf, en niet een dag eerder', () => {
    expect(achttienIn(werk, geboren, datum('2026-11-24'))).toEqual({ stand: 'wordt-18', op: '2026-11-25' });
    expect(achttienIn(werk, geboren, datum('2026-11-25'))).toEqual({ stand: 'is-18', op: '2026-11-25' });
    expect(decideVerder(werk, geboren, datum('2026-11-24')).ok).toBe(false);
    expect(decideVerder(werk, geboren, datum('2026-11-25')).ok).toBe(true);
  });

  it('volgt voor wie op 29 februari geboren is de keuze van het bureau', () => {
    const schrikkel = { geboortedatum: datum('2008-02-29') };
    const op = (jongere: Parameters<typeof achttienIn>[1]) => achttienIn(werk, jongere, datum('2026-02-28'));
    expect(op(schrikkel)?.stand).toBe('wordt-18');
    expect(op({ ...schrikkel, schrikkelConventie: '28-februari' })?.stand).toBe('is-18');
  });

  it('wordt twee maanden vooraf aangekondigd', () => {
    expect(achttienIn(werk, geboren, datum('2026-09-24'))).toBeNull();
    expect(achttienIn(werk, geboren, datum('2026-09-25'))?.stand).toBe('wordt-18');
  });

  it('gaat alleen over lopend relatief verzuim', () => {
    const vandaag = datum('2026-12-01');
    expect(achttienIn({ ...werk, soort: 'preventief' }, geboren, vandaag)).toBeNull();
    expect(achttienIn({ ...werk, status: 'gesloten' }, geboren, vandaag)).toBeNull();
    expect(decideVerder({ ...werk, soort: 'verzuim-18plus' }, geboren, vandaag).ok).toBe(false);
  });
});

describe('overdracht aan het Doorstroompunt', () => {
  it.each([
    ['verzuim-18plus', 'werkproces-vsv', true],
    ['verzuim-18plus', 'traject-doorstroompunt', true],
    ['relatief-verzuim', 'traject-doorstroompunt', true],
    ['verzuim-18plus', 'gesprek-waarschuwing', false],
    ['vsv', 'traject-doorstroompunt', false],
  ])('%s met resultaat %s: %s', (soort, kern, naar) => {
    expect(gaatNaarDoorstroompunt(soort, kern)).toBe(naar);
  });
});

describe('een melding verplaatsen', () => {
  const melding = { status: 'B', jongereId: 'j', werkprocesId: 'een' } as const;
  const lopend = [{ id: 'een' }, { id: 'twee' }];
  it.each([
    ['naar ander lopend werk', melding, 'twee', true],
    ['naar nieuw werk', melding, 'nieuw', true],
    ['naar waar zij al staat', melding, 'een', false],
    ['naar werk dat niet loopt', melding, 'drie', false],
    ['die nog niet is genomen', { ...melding, status: 'R' as const }, 'twee', false],
    ['die al is afgesloten', { ...melding, status: 'G' as const }, 'twee', false],
  ])('%s', (_, wie, naar, kan) => {
    expect(decideVerplaatsing(wie, naar, lopend).ok).toBe(kan);
  });
});
