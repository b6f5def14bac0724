import { describe, expect, it } from 'vitest';
import { taakVoor, takenVan } from '#lib/jongeren/verslagen/rules.ts';
import type { GebruikerActor, Rol } from '#lib/toegang/model.ts';

const actor = (...rollen: Rol[]) => ({ soort: 'gebruiker', rollen }) as unknown as GebruikerActor;
const LPA = takenVan(actor('leerplichtambtenaar'));
const COACH = takenVan(actor('doorstroomcoach'));

describe('voor welk werk een gesprek was (AVG art. 5: alleen voor het doel waarvoor het is gezegd)', () => {
  it('zegt het werkproces waar het bij hoort, wie het ook vastlegde', () => {
    expect(taakVoor('relatief-verzuim', 'doorstroompunt', COACH)).toBe('leerplicht');
    expect(taakVoor('vsv', null, LPA)).toBe('doorstroompunt');
    expect(taakVoor('jongere-in-beeld', null, LPA)).toBe('doorstroompunt');
    expect(taakVoor('jongerenpunt', null, LPA)).toBe('jongerenpunt');
  });
  it('zonder werkproces, en bij verzuim van wie 18 is, wie het vastlegde, of wat die koos', () => {
    expect([taakVoor(null, null, LPA), taakVoor('verzuim-18plus', null, LPA)]).toEqual([
      'leerplicht',
      'leerplicht',
    ]);
    expect([taakVoor(null, null, COACH), taakVoor(null, 'jongerenpunt', COACH)]).toEqual([
      'doorstroompunt',
      'jongerenpunt',
    ]);
    expect(taakVoor(null, null, takenVan(actor('jongerenconsulent')))).toBe('jongerenpunt');
  });
});

it('leerplicht leest verslagen van leerplicht, coaches die van de coaches; administratie en beheer geen', () => {
  expect(LPA).toEqual(['leerplicht']);
  expect(COACH).toEqual(['doorstroompunt', 'jongerenpunt']);
  expect(takenVan(actor('administratie', 'beheerder', 'manager', 'fg'))).toEqual([]);
  expect(takenVan(actor('leerplichtambtenaar', 'doorstroomcoach'))).toHaveLength(3);
});
