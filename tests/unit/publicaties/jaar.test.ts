import { describe, expect, it } from 'vitest';
import { schooljaar } from '#lib/kalender/model.ts';
import { kenmerkVan } from '#lib/publicaties/jaar/rules.ts';
import { geldendeUitgave, vollerJaar } from '#lib/publicaties/rules.ts';

describe('wat de controleur voor zich had', () => {
  it('is hetzelfde in welke volgorde het ook staat, en anders zodra er een bij komt of opnieuw is gemaakt', () => {
    const [een, twee] = [{ hash: 'aa' }, { hash: 'bb' }];
    expect(kenmerkVan([een, twee])).toBe(kenmerkVan([twee, een]));
    expect(kenmerkVan([een])).not.toBe(kenmerkVan([een, twee]));
    expect(kenmerkVan([{ hash: 'cc' }])).not.toBe(kenmerkVan([een]));
  });
});

describe('welke uitgave geldt, en of een jaar al vol is', () => {
  it('de nieuwste uitgave die niet is ingetrokken', () => {
    const uitgaven = [
      { uitgave: 1, ingetrokken: false },
      { uitgave: 3, ingetrokken: true },
      { uitgave: 2, ingetrokken: false },
    ];
    expect(geldendeUitgave(uitgaven)?.uitgave).toBe(2);
    expect(geldendeUitgave([{ uitgave: 1, ingetrokken: true }])).toBeUndefined();
  });

  const cijfers = (jaar: string, aantal: number) =>
    Array.from({ length: aantal }, () => ({ schooljaar: schooljaar(jaar) }));
  it('van een jaar met minder dan de helft van de cijfers wordt het laatste volle jaar genoemd', () => {
    const alle = [...cijfers('2023-2024', 10), ...cijfers('2024-2025', 9), ...cijfers('2025-2026', 3)];
    expect(vollerJaar(schooljaar('2025-2026'), alle)).toBe('2024-2025');
    expect(vollerJaar(schooljaar('2024-2025'), alle)).toBeUndefined();
  });
  it('een jaar dat bijna vol is, of het enige, heeft geen verwijzing', () => {
    expect(
      vollerJaar(schooljaar('2025-2026'), [...cijfers('2024-2025', 4), ...cijfers('2025-2026', 2)]),
    ).toBe(undefined);
    expect(vollerJaar(schooljaar('2025-2026'), cijfers('2025-2026', 2))).toBeUndefined();
  });
});
