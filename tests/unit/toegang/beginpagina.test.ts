import { expect, it } from 'vitest';
import { beginpad } from '#lib/toegang/beginpagina.ts';
import { ROLLEN } from '#lib/toegang/model.ts';

it('ieder begint op een pagina die bij de eigen rol hoort', () => {
  expect(beginpad(['leerplichtambtenaar'])).toBe('/vandaag');
  expect(beginpad(['manager'])).toBe('/cockpit');
  expect(beginpad(['kwaliteitsmedewerker'])).toBe('/cockpit');
  expect(beginpad(['fg'])).toBe('/logboek');
  expect(beginpad(['beheerder'])).toBe('/beheer');
  expect(beginpad(['griffie'])).toBe('/publicaties');
  expect(beginpad(['griffie', 'leerplichtambtenaar'])).toBe('/vandaag');
});

it('er is geen rol zonder beginpagina', () => {
  expect(ROLLEN.filter((rol) => beginpad([rol]) === '/wachtwoord')).toEqual([]);
});
