import { describe, expect, it } from 'vitest';
import { metPuntnaam, NAAM_JONGERENPUNT } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { buitenLeeftijd, eersteActie, woonplekVan } from '#lib/doelgroepen/jongerenpunt/rules.ts';
import { stelCollegasVoor } from '#lib/doelgroepen/jongerenpunt/specialisaties/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { KERNLIJST, kernresultaat } from '#lib/werkprocessen/kernlijst.ts';
import { startlijst } from '#lib/werkprocessen/startlijsten.ts';

describe('voor wie het Jongerenpunt is: 16 tot 27 jaar, en anderen worden verwezen', () => {
  it.each([
    ['de dag voor de zestiende verjaardag', '2010-11-27', /^15 jaar.*leerplicht/],
    ['op de zestiende verjaardag', '2010-11-26', null],
    ['de dag voor de zevenentwintigste verjaardag', '1999-11-27', null],
    ['op de zevenentwintigste verjaardag', '1999-11-26', /^27 jaar.*werk en inkomen/],
  ])('%s', (_, geboren, zin) => {
    const opmerking = buitenLeeftijd(datum(geboren), datum('2026-11-26'));
    if (zin === null) expect(opmerking).toBeNull();
    else expect(opmerking).toMatch(zin);
  });
});

describe('waar iemand woont, zoals het telt', () => {
  it('de BRP gaat voor wat aan de balie is gezegd', () => {
    expect(woonplekVan({ gemeente: '0971', hier: true }, 'niet-in-brp')).toEqual({
      woonplaats: 'regio',
      gemeente: '0971',
    });
    expect(woonplekVan({ gemeente: '0935', hier: false }, 'niet-in-brp')).toEqual({
      woonplaats: 'buiten-regio',
      gemeente: null,
    });
  });
  it('zonder adres geldt wat is gezegd; zonder antwoord staat hij nergens ingeschreven', () => {
    expect(woonplekVan({ gemeente: null, hier: false }, 'buiten-regio').woonplaats).toBe('buiten-regio');
    expect(woonplekVan({ gemeente: null, hier: false }, 'regio').woonplaats).toBe('niet-in-brp');
    expect(woonplekVan({ gemeente: null, hier: false }, null).woonplaats).toBe('niet-in-brp');
  });
});

it('zonder eigen plan belt iemand binnen vijf werkdagen', () => {
  expect(eersteActie(datum('2026-11-20')).volgendeDatum).toBe('2026-11-27');
});

describe('wie een vraag zou kunnen oppakken', () => {
  const kenner = (
    naam: string,
    over: Partial<{ specialisaties: string[]; open: number; kent: boolean }>,
  ) => ({
    id: naam,
    naam,
    specialisaties: [],
    open: 0,
    kent: false,
    ...over,
  });
  const thema = { code: 'vluchtelingen', label: 'Vluchtelingen' };

  it('eerst wie al met de jongere werkt, dan wie er meer van weet, en van hen wie het minste heeft', () => {
    const voorstel = stelCollegasVoor(
      [
        kenner('Ada', { open: 0 }),
        kenner('Bo', { specialisaties: ['vluchtelingen'], open: 9 }),
        kenner('Cas', { specialisaties: ['vluchtelingen'], open: 1 }),
        kenner('Dee', { kent: true, open: 30 }),
      ],
      thema,
    );
    expect(voorstel.map(({ naam }) => naam)).toEqual(['Dee', 'Cas', 'Bo']);
    expect(voorstel[0]?.redenen).toEqual(['werkt al met deze jongere', '30 open vragen']);
    expect(voorstel[1]?.redenen).toEqual(['specialisatie vluchtelingen', '1 open vraag']);
  });

  it('zonder reden wordt niemand voorgesteld, ook niet wie niets te doen heeft', () => {
    expect(stelCollegasVoor([kenner('Ada', {})], null)).toEqual([]);
    expect(stelCollegasVoor([kenner('Bo', { specialisaties: ['vluchtelingen'] })], null)).toEqual([]);
  });
});

describe('de twaalf resultaten van een Jongerenpunt tellen elk in een landelijke klasse', () => {
  it.each([
    ['blijft-op-school', 'SCHOOL'],
    ['werk', 'WERK'],
    ['hulpvraag-beantwoord', 'EIGEN_KRACHT'],
    ['inkomen-zorg', 'ZORG'],
    ['inkomen-werktraject', 'TRAJECT'],
    ['dagbesteding-niet-in-staat', 'ZORG'],
    ['uitkering-ziek', 'ZORG'],
    ['inburgering', 'TRAJECT'],
    ['niet-willer', 'UIT_BEELD'],
    ['onbereikbaar', 'UIT_BEELD'],
    ['verhuisd', 'VERHUISD'],
    ['actief-benaderd', 'UIT_BEELD'],
  ])('%s: %s', (code, klasse) => {
    const waarde = startlijst('jongerenpunt-resultaat').find((item) => item.code === code);
    expect(kernresultaat(waarde?.kern ?? '')?.kpiKlasse).toBe(klasse);
  });

  it('ieder resultaat van de lijst hoort bij een landelijk resultaat', () => {
    for (const { kern } of startlijst('jongerenpunt-resultaat')) expect(KERNLIJST).toHaveProperty(kern);
  });
});

describe('de naam die een bureau aan het Jongerenpunt geeft (ADR 19)', () => {
  it.each([
    ['Vragen aan het Jongerenpunt', 'Vragen aan De Poort'],
    ['Hoe vaak hielp het Jongerenpunt kort?', 'Hoe vaak hielp De Poort kort?'],
    ['Jongerenpunt in het dossier', 'De Poort in het dossier'],
    ['Doorstroompunt', 'Doorstroompunt'],
  ])('%s', (tekst, anders) => {
    expect(metPuntnaam(tekst, 'De Poort')).toBe(anders);
    expect(metPuntnaam(tekst, undefined)).toBe(tekst);
    expect(metPuntnaam(tekst, NAAM_JONGERENPUNT)).toBe(tekst);
  });

  it('een dollarteken in de naam blijft een dollarteken', () => {
    expect(metPuntnaam('Vragen aan het Jongerenpunt', '$& Co')).toBe('Vragen aan $& Co');
  });
});
