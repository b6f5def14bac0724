import { describe, expect, it } from 'vitest';
import { kenmerkVan } from '#lib/publicaties/jaar/rules.ts';

describe('wat de controleur voor zich had', () => {
  it('is hetzelfde in welke volgorde het ook staat, en anders zodra er een bij komt of opnieuw is gemaakt', () => {
    const [een, twee] = [{ hash: 'aa' }, { hash: 'bb' }];
    expect(kenmerkVan([een, twee])).toBe(kenmerkVan([twee, een]));
    expect(kenmerkVan([een])).not.toBe(kenmerkVan([een, twee]));
    expect(kenmerkVan([{ hash: 'cc' }])).not.toBe(kenmerkVan([een]));
  });
});
