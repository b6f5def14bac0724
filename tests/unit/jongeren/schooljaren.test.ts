import { describe, expect, it } from 'vitest';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import { eindigtNaSchooljaren } from '#lib/jongeren/leerplicht/rules.ts';
import { juridischeStatus } from '#lib/jongeren/leerplicht/status.ts';
import type { NieuweTelling } from '#lib/jongeren/schooljaren/model.ts';
import { decideTelling, voorbijeSchooljaren } from '#lib/jongeren/schooljaren/rules.ts';

const vandaag = datum('2026-11-21');
const geboren = datum('2011-03-10'); // four on 10 March 2015, in 2014-2015
const telling: NieuweTelling = {
  basisschool: 8,
  basisschoolDoorlopen: true,
  daarna: 4,
  totEnMet: schooljaar('2025-2026'),
  vastgesteldOp: vandaag,
  bron: 'school',
  toelichting: null,
};
const velden = (anders: Partial<NieuweTelling>) => {
  const besluit = decideTelling({ ...telling, ...anders }, geboren, vandaag);
  return besluit.ok ? [] : Object.keys(besluit.weigering.velden ?? {});
};

describe('volledige schooljaren vaststellen (Leerplichtwet 1969 art. 3 lid 1 onder a en lid 2)', () => {
  it('mag als het schooljaar voorbij is en het aantal past', () => {
    expect(velden({})).toEqual([]);
  });

  it('telt geen schooljaar mee dat nog loopt', () => {
    expect(velden({ totEnMet: schooljaar('2026-2027') })).toEqual(['totEnMet']);
    expect(velden({ vastgesteldOp: datum('2026-07-31') })).toEqual(['totEnMet']);
    expect(velden({ vastgesteldOp: datum('2026-08-01') })).toEqual([]);
  });

  it('telt niet meer jaren dan er sinds de vierde verjaardag waren: twaalf tot en met 2025-2026', () => {
    expect(velden({ daarna: 4 })).toEqual([]);
    expect(velden({ daarna: 5 })).toEqual(['daarna']);
  });

  it('gebeurt niet in de toekomst', () => {
    expect(velden({ vastgesteldOp: datum('2026-11-22') })).toEqual(['vastgesteldOp']);
  });

  it('biedt alleen schooljaren aan die voorbij zijn, het laatste eerst', () => {
    const jaren = voorbijeSchooljaren(geboren, vandaag);
    expect(jaren[0]).toBe('2025-2026');
    expect(jaren.at(-1)).toBe('2014-2015');
  });
});

describe('wat de wettelijke status daarover zegt', () => {
  const metTwaalf = { geboortedatum: geboren, schooljarenEinde: datum('2026-07-31') };

  it('van wie op vijftienjarige leeftijd twaalf jaren heeft: kwalificatieplichtig, met de reden', () => {
    const status = juridischeStatus(metTwaalf, vandaag);
    expect(status.soort).toBe('KWALIFICATIEPLICHTIG');
    expect(status.uitleg).toContain('De leerplicht eindigde na twaalf volledige schooljaren.');
  });

  it('in het twaalfde jaar zelf: nog leerplichtig, met de reden waarom het dan eindigt', () => {
    const status = juridischeStatus(metTwaalf, datum('2026-07-31'));
    expect(status.soort).toBe('LEERPLICHTIG');
    expect(status.uitleg).toContain('twaalf volledige schooljaren');
  });

  it('zonder vaststelling beslist de leeftijd, en gaat het niet over schooljaren', () => {
    const status = juridischeStatus({ geboortedatum: geboren }, vandaag);
    expect(status.soort).toBe('LEERPLICHTIG');
    expect(status.uitleg).not.toContain('schooljaren');
  });

  it('een einde na het einde naar leeftijd verandert niets', () => {
    expect(
      eindigtNaSchooljaren({ geboortedatum: geboren, schooljarenEinde: datum('2027-07-31') }, vandaag),
    ).toBe(false);
    expect(eindigtNaSchooljaren(metTwaalf, vandaag)).toBe(true);
  });
});
