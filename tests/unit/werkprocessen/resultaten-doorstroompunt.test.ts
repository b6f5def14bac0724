import { describe, expect, it } from 'vitest';
import { kernresultaat } from '#lib/werkprocessen/kernlijst.ts';
import { resultaatlijstVan, startlijst } from '#lib/werkprocessen/startlijsten.ts';

/** The code of a list with the KPI class it counts in. */
function klassen(soort: string): Record<string, string | undefined> {
  const lijst = startlijst(resultaatlijstVan(soort));
  return Object.fromEntries(lijst.map(({ code, kern }) => [code, kernresultaat(kern)?.kpiKlasse]));
}

describe('resultaten van het Doorstroompunt', () => {
  it('de acht van de Westelijke Mijnstreek staan in de lijst vsv, elk in een eigen KPI-klasse', () => {
    expect(klassen('vsv')).toMatchObject({
      'blijft-op-school': 'SCHOOL',
      werk: 'WERK',
      startkwalificatie: 'SK',
      'brede-aanpak': 'TRAJECT',
      'doorverwijzing-hulp': 'ZORG',
      'eigen-kracht': 'EIGEN_KRACHT',
      verhuisd: 'VERHUISD',
      onbereikbaar: 'UIT_BEELD',
      detentie: 'UIT_BEELD',
    });
  });

  it('wat de MER-gemeenten kennen staat erin: zzp telt als werk, de Participatiewet als traject', () => {
    expect(klassen('vsv')).toMatchObject({
      dagbesteding: 'ZORG',
      inburgering: 'TRAJECT',
      'overdracht-jongerenteam': 'TRAJECT',
      'nieuwe-inschrijving': 'SCHOOL',
      'onterechte-melding': 'ADMIN',
      participatiewet: 'TRAJECT',
      'particulier-onderwijs': 'SCHOOL',
      'geen-interesse': 'UIT_BEELD',
      zzp: 'WERK',
    });
  });

  it('de twaalf van jongeren in beeld (23 tot 27) staan in hun eigen lijst', () => {
    expect(klassen('jongere-in-beeld')).toEqual({
      'andere-opleiding': 'SCHOOL',
      startkwalificatie: 'SK',
      werk: 'WERK',
      zzp: 'WERK',
      werktraject: 'TRAJECT',
      'geen-uitstroom-inburgering': 'TRAJECT',
      'geen-ondersteuning-nodig': 'EIGEN_KRACHT',
      'geen-interesse': 'UIT_BEELD',
      'niet-willer': 'UIT_BEELD',
      onbereikbaar: 'UIT_BEELD',
      verhuisd: 'VERHUISD',
      'geen-doelgroep': 'ADMIN',
      overleden: 'ADMIN',
    });
  });
});
