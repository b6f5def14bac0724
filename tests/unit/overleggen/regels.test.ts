import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { deelnemerTekst, deelnemersVan } from '#lib/overleggen/deelnemers.ts';
import { DELEN } from '#lib/overleggen/delen/model.ts';
import { gekozenUit, keuzesVoor, refuseDelen } from '#lib/overleggen/delen/rules.ts';
import { codeGeldt, GAST, sessieGeldt, sessieTot, standVan } from '#lib/overleggen/gasten/rules.ts';
import { decideBesluit, grondslagVoor, refuseDag, refuseGrondslag } from '#lib/overleggen/rules.ts';
import type { Werkstand } from '#lib/overleggen/voorstellen/model.ts';
import { ordenVoorstellen, redenenVan, redenTekst } from '#lib/overleggen/voorstellen/rules.ts';

const today = datum('2026-03-10');

describe('grondslag: zonder mag er niets op een agenda', () => {
  it('komt uit het werk: leerplicht of Doorstroompunt', () => {
    expect(grondslagVoor('relatief-verzuim')).toBe('lpw-16');
    expect(grondslagVoor('vsv')).toBe('web-9.2.5');
    expect(grondslagVoor(null)).toBe('lpw-16');
  });
  it('een strafzaak wordt verwezen naar het casusoverleg van de handhaving (Wet politiegegevens)', () => {
    const weg = refuseGrondslag('opsporing', { instemming: true });
    expect(weg?.weigering.code).toBe('strafzaak');
    expect(weg?.weigering.zin).toContain('casusoverleg van de handhavingszaak');
  });
  it('instemming moet er zijn om erop te delen (AVG art. 6 lid 1 onder a)', () => {
    expect(refuseGrondslag('instemming', { instemming: false })?.weigering.code).toBe('geen-instemming');
    expect(refuseGrondslag('instemming', { instemming: true })).toBeUndefined();
    expect(refuseGrondslag('omdat', { instemming: true })?.weigering.code).toBe('grondslag');
  });
});

describe('wat wordt gedeeld', () => {
  const vraag = { grondslag: 'lpw-16', delen: ['school'] as const, aan: ['GGD, Anke'] };
  const zonder = { instemming: false, deelnemers: ['GGD, Anke', 'Wijkteam'] };
  const met = { ...zonder, instemming: true };
  it('vraagt een grondslag, een deel en iemand', () => {
    expect(refuseDelen(vraag, zonder)).toBeUndefined();
    const code = (anders: object) => refuseDelen({ ...vraag, ...anders }, zonder)?.weigering.code;
    expect(code({ grondslag: null })).toBe('grondslag');
    expect(code({ delen: [] })).toBe('geen-deel');
    expect(code({ aan: [] })).toBe('niemand');
    expect(code({ aan: ['GGD, Anke', 'Voetbalclub'] })).toBe('niet-bij-overleg');
    expect(code({ grondslag: 'opsporing' })).toBe('strafzaak');
  });
  it('het plan en de leefgebieden alleen op de grondslag van het Doorstroompunt of met instemming', () => {
    const plan = { ...vraag, delen: ['plan'] as const };
    expect(refuseDelen(plan, met)?.weigering.code).toBe('grondslag-past-niet');
    expect(refuseDelen({ ...plan, grondslag: 'web-9.2.5' }, zonder)).toBeUndefined();
    expect(refuseDelen({ ...plan, grondslag: 'instemming' }, met)).toBeUndefined();
  });
  it('wie het traject niet mag lezen, kan het niet delen; wat onbekend is, telt niet mee', () => {
    expect(keuzesVoor(false)).not.toContain('plan');
    expect(keuzesVoor(true)).toEqual(DELEN);
    expect(gekozenUit(['plan', 'school', 'gezondheid'], keuzesVoor(false))).toEqual(['school']);
  });
});

describe('voorstellen: een reden in woorden, geen score', () => {
  const rustig: Werkstand = {
    ...{ soort: 'vsv', gestartOp: datum('2026-01-10'), volgendeDatum: datum('2026-03-20') },
    ...{ laatsteContact: datum('2026-03-01'), langdurigThuisSinds: null, gemist: 1 },
    ...{ laatsteStap: null, stapTeLaat: false, trajectSinds: null },
  };
  const codes = (anders: Partial<Werkstand>) =>
    redenenVan({ ...rustig, ...anders }, today).map(({ code }) => code);
  it.each([
    ['niets aan de hand', {}, []],
    ['30 dagen geen contact is nog op tijd', { laatsteContact: datum('2026-02-08') }, []],
    ['31 dagen geen contact', { laatsteContact: datum('2026-02-07') }, ['geen-contact']],
    ['nog nooit contact telt vanaf het begin', { laatsteContact: null }, ['geen-contact']],
    ['geen volgende stap', { volgendeDatum: null }, ['geen-stap']],
    ['pas begonnen werk zonder stap nog niet', { volgendeDatum: null, gestartOp: datum('2026-03-01') }, []],
    ['twee termijnen gemist', { gemist: 2 }, ['termijn-gemist']],
    ['langer dan drie maanden thuis', { langdurigThuisSinds: datum('2025-11-10') }, ['thuiszitter']],
    ['stap te laat, maar pas begonnen', { trajectSinds: datum('2026-02-01'), stapTeLaat: true }, []],
    [
      'plan staat twee maanden stil',
      { trajectSinds: datum('2026-01-08'), stapTeLaat: true },
      ['vastgelopen'],
    ],
  ])('%s', (_, anders, verwacht) => {
    expect(codes(anders)).toEqual(verwacht);
  });
  it('de meeste redenen eerst; de reden wordt de vraag', () => {
    const een = { naam: 'een', redenen: redenenVan({ ...rustig, gemist: 2 }, today) };
    const twee = {
      naam: 'twee',
      redenen: redenenVan({ ...rustig, volgendeDatum: null, laatsteContact: null }, today),
    };
    expect(ordenVoorstellen([een, twee]).map(({ naam }) => naam)).toEqual(['twee', 'een']);
    expect(redenTekst(een.redenen)).toBe('2 termijnen gemist');
    expect(redenTekst([])).not.toBe('');
  });
});

describe('besluit', () => {
  const invoer = { resultaat: 'afspraken', besluit: 'Samen bellen.', doorgeleidNaar: null } as const;
  const overleg = { op: datum('2026-03-09'), status: 'gepland' } as const;
  it('op de dag van het overleg; vooruit besloten telt vandaag', () => {
    expect(decideBesluit({ bespreking: null }, invoer, overleg, today)).toMatchObject({
      waarde: { op: '2026-03-09' },
    });
    const straks = { ...overleg, op: datum('2026-03-20') };
    expect(decideBesluit({ bespreking: null }, invoer, straks, today)).toMatchObject({
      waarde: { op: today },
    });
  });
  it('doorgeleid zegt naar wie; één keer; niet op een overleg dat verviel', () => {
    const door = { ...invoer, resultaat: 'doorgeleid' } as const;
    expect(decideBesluit({ bespreking: null }, door, overleg, today)).toMatchObject({
      weigering: { code: 'naar-wie' },
    });
    const eerder = { op: today, ...invoer };
    expect(decideBesluit({ bespreking: eerder }, invoer, overleg, today).ok).toBe(false);
    expect(decideBesluit({ bespreking: null }, invoer, { ...overleg, status: 'vervallen' }, today).ok).toBe(
      false,
    );
  });
  it('een overleg van langer dan een jaar geleden is een vergissing', () => {
    expect(refuseDag(datum('2025-03-09'), today)?.weigering.code).toBe('datum');
    expect(refuseDag(datum('2025-03-10'), today)).toBeUndefined();
  });
});

describe('deelnemers, een regel per persoon', () => {
  it('organisatie, en wat na de komma komt is de naam', () => {
    const lijst = deelnemersVan('GGD, Anke de Wit\n\n Wijkteam \n');
    expect(lijst).toEqual([
      { organisatie: 'GGD', naam: 'Anke de Wit' },
      { organisatie: 'Wijkteam', naam: null },
    ]);
    expect(lijst.map(deelnemerTekst)).toEqual(['GGD, Anke de Wit', 'Wijkteam']);
  });
});

describe('gasten', () => {
  const nu = new Date('2026-03-10T10:00:00Z');
  const straks = new Date('2026-03-10T10:10:00Z');
  const gast = {
    ingetrokkenOp: null,
    gestoptOp: null,
    gedragen: true,
    geldigTot: new Date('2026-03-12T10:00:00Z'),
    pogingen: 0,
  };
  const hash = Buffer.from('a');
  it.each([
    ['open', {}],
    ['verlopen', { geldigTot: nu }],
    ['ingetrokken', { ingetrokkenOp: nu }],
    ['ingetrokken', { gestoptOp: nu }],
    ['ingetrokken', { gedragen: false }],
    ['geblokkeerd', { pogingen: GAST.pogingen }],
    ['open', { pogingen: GAST.pogingen - 1 }],
  ] as const)('%s', (verwacht, anders) => {
    expect(standVan({ ...gast, ...anders }, nu)).toBe(verwacht);
  });
  it('een sessie duurt een half uur en nooit langer dan de link', () => {
    expect(sessieTot(gast.geldigTot, nu)).toEqual(new Date('2026-03-10T10:30:00Z'));
    expect(sessieTot(straks, nu)).toEqual(straks);
  });
  it('opent alleen met de sessie van nu, op een link die open is', () => {
    const met = { ...gast, sessieHash: hash, sessieTot: straks };
    expect(sessieGeldt(met, hash, nu)).toBe(true);
    expect(sessieGeldt(met, Buffer.from('b'), nu)).toBe(false);
    expect(sessieGeldt(met, hash, straks)).toBe(false);
    expect(sessieGeldt({ ...met, ingetrokkenOp: nu }, hash, nu)).toBe(false);
    expect(sessieGeldt({ ...met, sessieHash: null }, hash, nu)).toBe(false);
  });
  it('een code geldt tot zijn tijd', () => {
    expect(codeGeldt({ codeHash: hash, codeTot: straks }, hash, nu)).toBe(true);
    expect(codeGeldt({ codeHash: hash, codeTot: nu }, hash, nu)).toBe(false);
    expect(codeGeldt({ codeHash: null, codeTot: straks }, hash, nu)).toBe(false);
  });
});
