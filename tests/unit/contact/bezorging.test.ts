import { describe, expect, it } from 'vitest';
import { isNietBezorgd } from '#lib/contact/afspraken/bezorging/rules.ts';

describe('een uitnodiging per mail', () => {
  it('is niet bezorgd als zij zeker niet vertrok; wat misschien aankwam gaat niet vanzelf nog eens (ADR 14)', () => {
    const niet = (['wacht', 'bezig', 'verzonden', 'mislukt', 'onzeker', 'ingetrokken'] as const).filter(
      (status) => isNietBezorgd({ status }),
    );
    expect(niet).toEqual(['mislukt', 'ingetrokken']);
    expect(isNietBezorgd(null)).toBe(false);
  });
});
