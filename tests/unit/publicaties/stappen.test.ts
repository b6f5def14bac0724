import { describe, expect, it } from 'vitest';
import { canonical, decideStap, type Stap } from '#lib/publicaties/rules.ts';
import type { Publicatiestatus } from '#lib/publicaties/model.ts';

const stap = (wat: Stap, status: Publicatiestatus, door: string | null = 'b') => {
  const uitkomst = decideStap(wat, { status, gemaaktDoor: 'a' }, door);
  return uitkomst.ok ? uitkomst.waarde : uitkomst.weigering.code;
};

describe('een cijfer publiceren met vier ogen', () => {
  it('gaat van concept naar controle naar openbaar, of terug', () => {
    expect(stap('aanbieden', 'concept', 'a')).toBe('ter-controle');
    expect(stap('publiceren', 'ter-controle')).toBe('gepubliceerd');
    expect(stap('terugsturen', 'ter-controle')).toBe('concept');
  });

  it('nooit door wie het maakte, en nooit door niemand', () => {
    expect(stap('publiceren', 'ter-controle', 'a')).toBe('vier-ogen');
    expect(stap('publiceren', 'ter-controle', null)).toBe('vier-ogen');
  });

  it('wat openbaar is, wordt alleen ingetrokken en nooit weer concept', () => {
    expect(stap('intrekken', 'gepubliceerd')).toBe('ingetrokken');
    for (const wat of ['aanbieden', 'publiceren', 'terugsturen'] as const)
      expect(stap(wat, 'gepubliceerd')).toBe('verkeerde-stand');
    expect(stap('intrekken', 'ingetrokken')).toBe('verkeerde-stand');
  });
});

it('gelijke inhoud geeft gelijke tekst, in welke volgorde ook; een andere volgorde van een lijst niet', () => {
  expect(canonical({ a: 1, b: [{ c: null, d: undefined }] })).toBe(canonical({ b: [{ c: null }], a: 1 }));
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});
