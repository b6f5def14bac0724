import { describe, expect, it } from 'vitest';
import { isSjablooncode, sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { AFLOPEN } from '#lib/verlof/model.ts';
import { briefVan as verlofbrief, isBezwaarbaar } from '#lib/verlof/rules.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { briefVan, uitkomstenVoor } from '#lib/vrijstellingen/zaken/rules.ts';

const isBesluit = (code: string) => isSjablooncode(code) && sjabloonVan(code).besluit;

describe('bij elk besluit hoort een eigen brief', () => {
  it.each(AFLOPEN)('verlof %s: een besluit heeft een brief met bezwaar, iets anders geen', (afloop) => {
    const code = verlofbrief(afloop);
    expect(code !== null && isBesluit(code)).toBe(isBezwaarbaar(afloop));
  });

  it.each(Object.values(GRONDDEFINITIES))('vrijstelling $artikel: elke uitkomst', (definitie) => {
    const { grond } = definitie;
    for (const status of uitkomstenVoor(definitie))
      expect(isBesluit(briefVan({ grond, status })), status).toBe(true);
    const { herinnering } = definitie.brief;
    if (herinnering) expect(isSjablooncode(herinnering)).toBe(true);
  });

  it('artikel 3a, 3b en 15: een weigering is geen beroep dat niet slaagt', () => {
    for (const grond of ['3a', '3b', '15'] as const) {
      expect(briefVan({ grond, status: 'geweigerd' })).toBe('besluit-weigering');
      expect(briefVan({ grond, status: 'buiten-behandeling' })).toBe('besluit-buiten-behandeling');
    }
    expect(briefVan({ grond: '5-B', status: 'niet-voldaan' })).toBe('besluit-geen-vrijstelling');
  });
});
