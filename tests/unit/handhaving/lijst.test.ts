import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { bladzijde, parseSleutel, sleutelTekst, standVan, vraagtOm } from '#lib/handhaving/lijst/rules.ts';

const regel = (nr: number) => ({
  een: datum('2026-11-20'),
  twee: datum('2026-11-19'),
  id: `00000000-0000-4000-8000-00000000000${nr}`,
});

describe('bladeren door de lijst van handhaving', () => {
  it('precies een bladzijde heeft geen volgende, één regel meer wel, die na de laatste getoonde begint', () => {
    const rijen = [regel(1), regel(2), regel(3)];
    expect(bladzijde(rijen, 3).verder).toBeNull();
    const { regels, verder } = bladzijde(rijen, 2);
    expect(regels).toHaveLength(2);
    expect(parseSleutel(verder ?? '')).toEqual(regel(2));
    expect(bladzijde([], 2)).toEqual({ regels: [], verder: null });
  });

  it('een adres dat geen plaats in de lijst noemt, is er geen', () => {
    expect(parseSleutel(sleutelTekst(regel(1)))).toEqual(regel(1));
    for (const tekst of ['', '2026-11-20', '2026-11-31_2026-11-19_x', `2026-11-20_2026-11-19_1' or 1=1`])
      expect(parseSleutel(tekst)).toBeNull();
  });
});

it('een stand vraagt alleen de soort waar die bij hoort', () => {
  expect(vraagtOm({}, 'zaak')).toBe(true);
  expect(vraagtOm({ soort: 'zaak' }, 'dwangsom')).toBe(false);
  expect(vraagtOm({ soort: 'zaak', stand: 'dwangsom:VOORNEMEN' }, 'zaak')).toBe(false);
  expect(standVan({ stand: 'dwangsom:VOORNEMEN' }, 'dwangsom')).toBe('VOORNEMEN');
  expect(standVan({ stand: 'dwangsom:VOORNEMEN' }, 'zaak')).toBeNull();
});
