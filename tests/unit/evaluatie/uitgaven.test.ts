import { describe, expect, it } from 'vitest';
import { decideNieuwe } from '#lib/evaluatie/raadsdocument/uitgaven/rules.ts';

const intern = { uitgave: null, status: null };

describe('een nieuwe openbare uitgave van een raadsdocument', () => {
  it('is de eerste als er alleen interne documenten zijn, en heeft dan geen toelichting nodig', () => {
    expect(decideNieuwe([intern], null)).toMatchObject({ ok: true, waarde: { uitgave: 1 } });
  });

  it('wacht tot een concept is gepubliceerd of weggegooid', () => {
    for (const status of ['concept', 'ter-controle'] as const)
      expect(decideNieuwe([{ uitgave: 1, status }], 'anders')).toMatchObject({
        weigering: { code: 'concept-loopt' },
      });
  });

  it('zegt na een openbare of ingetrokken uitgave wat er anders is, en krijgt het volgende nummer', () => {
    for (const status of ['gepubliceerd', 'ingetrokken'] as const) {
      expect(decideNieuwe([intern, { uitgave: 3, status }], null)).toMatchObject({
        weigering: { velden: { toelichting: expect.stringContaining('anders') } },
      });
      expect(decideNieuwe([intern, { uitgave: 3, status }], 'Mei is verbeterd.')).toMatchObject({
        waarde: { uitgave: 4 },
      });
    }
  });
});
