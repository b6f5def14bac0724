import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { AFLOPEN } from '#lib/verlof/model.ts';
import { feitkop, kernVan, VOLGENDE } from '#lib/verlof/zaak/rules.ts';
import { KERNLIJST } from '#lib/werkprocessen/kernlijst.ts';

describe('de volgende actie bij een aanvraag om verlof', () => {
  it('slaat het weekend over: ontvangen op vrijdag is maandag kijken, compleet is dinsdag horen', () => {
    const vrijdag = datum('2026-11-20');
    expect(VOLGENDE.ontvangen(vrijdag).volgendeDatum).toBe('2026-11-23');
    expect(VOLGENDE.compleet(vrijdag).volgendeDatum).toBe('2026-11-24');
  });

  it('Awb art. 4:5: pas de dag na de hersteltermijn kijken of de aanvulling er is', () => {
    expect(VOLGENDE.opgeschort(datum('2026-12-04')).volgendeDatum).toBe('2026-12-05');
  });

  it('Awb art. 6:7 en 6:8: zes weken bezwaar vanaf de dag na de bekendmaking, dus afronden op dag 43', () => {
    expect(VOLGENDE.bekend(datum('2026-11-20')).volgendeDatum).toBe('2027-01-02');
    expect(VOLGENDE.bezwaar(datum('2026-11-20')).volgendeDatum).toBe('2027-01-01');
  });
});

describe('wat elk feit over verlof meedraagt', () => {
  it('de plaats zoals die was toen het werk begon, ook als die onbekend is', () => {
    const werk = { id: 'z', jongereId: 'j', gemeente: null, sector: 'VO' } as const;
    expect(feitkop(werk, datum('2026-11-20'))).toEqual({
      kop: { onderwerpSoort: 'verlof', onderwerpId: 'z', jongereId: 'j', datum: '2026-11-20' },
      plaats: { gemeente: null, sector: 'VO' },
    });
  });

  it('elke afloop staat in de landelijke lijst', () => {
    for (const afloop of AFLOPEN) expect(Object.keys(KERNLIJST)).toContain(kernVan(afloop));
  });
});
