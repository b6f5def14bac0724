import { expect, it } from 'vitest';
import { buitenHetBureau } from '#lib/jongeren/gemeenten/rules.ts';
import { datum } from '#lib/kalender/model.ts';

const elders = [{ code: '0957', naam: 'Roermond' }];
const eigen = [{ code: '1883', naam: 'Sittard-Geleen' }];
const op = datum('2026-11-01');

it('doorsturen begint met de gemeente uit de BRP, ook als alleen de code bekend is', () => {
  expect(buitenHetBureau(elders, eigen, { gemeente: '0957', naam: 'Roermond', op })).toEqual({
    keuzes: elders,
    begin: '0957',
  });
  const onbekend = { code: '0999', naam: 'gemeente 0999, naam niet bekend' };
  expect(buitenHetBureau(elders, eigen, { gemeente: '0999', naam: null, op })).toEqual({
    keuzes: [onbekend, ...elders],
    begin: '0999',
  });
});

it('woont de jongere volgens de BRP hier, of is dat onbekend, dan is er niets vooraf gekozen', () => {
  const hier = { gemeente: '1883', naam: 'Sittard-Geleen', op };
  for (const woont of [hier, null])
    expect(buitenHetBureau(elders, eigen, woont)).toEqual({ keuzes: elders, begin: undefined });
});
