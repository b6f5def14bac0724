import { expect, it } from 'vitest';
import { doeAdres } from '#components/termijnen/adres.ts';

const regel = { code: 'T14', onderwerpId: 'w', werkprocesId: null, werkSoort: null, jongereId: 'j' };

it('het dossier overdragen leidt altijd naar de overdracht, ook als de termijn bij werk hoort', () => {
  expect(doeAdres({ ...regel, onderwerpSoort: 'jongere' })).toBe('/jongeren/j/wijziging');
  const werk = { werkprocesId: 'w', werkSoort: 'relatief-verzuim' };
  expect(doeAdres({ ...regel, ...werk, onderwerpSoort: 'jongere' })).toBe('/jongeren/j/wijziging');
  expect(doeAdres({ ...regel, ...werk, onderwerpSoort: 'werkproces' })).toBe('/jongeren/j/overdracht');
});

it('een andere termijn bij werk leidt naar dat werk', () => {
  const werk = { code: 'T13', werkprocesId: 'w', werkSoort: 'relatief-verzuim' };
  expect(doeAdres({ ...regel, ...werk, onderwerpSoort: 'werkproces' })).toBe('/werkprocessen/w');
});
