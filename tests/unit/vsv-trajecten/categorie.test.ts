import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { vsvCategorie } from '#lib/vsv-trajecten/categorie/rules.ts';

const SCHOOLJAAR = { van: datum('2023-08-01'), peildatum: datum('2024-08-01') };
const als = (uitval: string | null, bekend: string | null, jaar = SCHOOLJAAR) =>
  vsvCategorie(
    { uitvalOp: uitval === null ? null : datum(uitval), bekendSinds: bekend === null ? null : datum(bekend) },
    jaar,
  );

describe('nieuw, continuerend, recidiverend en oud (effectrapportage RMC 2012; "oud" naar Zuid-Holland-Zuid)', () => {
  it('uitgevallen in het schooljaar dat wordt gevraagd: nieuw, vanaf 1 augustus', () => {
    expect(als('2023-08-01', null)).toBe('nieuw');
    expect(als('2024-07-31', '2024-08-01')).toBe('nieuw');
  });

  it('eerder uitgevallen en toen al bekend: continuerend', () => {
    expect(als('2023-07-31', '2023-07-31')).toBe('continuerend');
    expect(als('2019-03-01', '2020-01-01')).toBe('continuerend');
  });

  it('eerder bekend, terug naar school en dit jaar opnieuw uitgevallen: recidiverend', () => {
    expect(als('2023-08-01', '2023-07-31')).toBe('recidiverend');
    expect(als('2023-11-01', '2023-08-01')).toBe('nieuw');
  });

  it('uitgevallen voor de laatste 1 oktober en nu pas bekend: oud', () => {
    expect(als('2023-07-31', '2023-08-01')).toBe('oud');
    expect(als('2020-05-01', null)).toBe('oud');
  });

  it('in augustus en september is de laatste 1 oktober die van het jaar daarvoor', () => {
    const september = { van: datum('2024-08-01'), peildatum: datum('2024-09-30') };
    expect(als('2023-10-01', '2024-08-20', september)).toBe('nieuw');
    expect(als('2023-09-30', '2024-08-20', september)).toBe('oud');
    expect(als('2023-10-01', '2024-08-20', { ...september, peildatum: datum('2024-10-01') })).toBe('oud');
  });

  it('zonder dag van uitval telt alleen of hij eerder bekend was', () => {
    expect(als(null, '2023-07-31')).toBe('continuerend');
    expect(als(null, '2023-08-01')).toBe('onbekend');
    expect(als(null, null)).toBe('onbekend');
  });

  it('kent Baken de dag niet, dan telt wat de coach als doelgroep vaststelde', () => {
    const stand = (doelgroep: 'nieuw-vsv' | 'oud-vsv' | 'dreigend-vsv' | null) =>
      vsvCategorie({ uitvalOp: null, bekendSinds: null, doelgroep }, SCHOOLJAAR);
    expect(stand('nieuw-vsv')).toBe('nieuw');
    expect(stand('oud-vsv')).toBe('oud');
    expect(stand('dreigend-vsv')).toBe('onbekend');
    expect(
      vsvCategorie({ uitvalOp: datum('2020-05-01'), bekendSinds: null, doelgroep: 'nieuw-vsv' }, SCHOOLJAAR),
    ).toBe('oud');
  });
});
