import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEUZELIJST } from '#lib/keuzes/keuzelijst.ts';
import { ELDERS } from '#lib/keuzes/labels.ts';
import { KEUZECODES } from '#lib/keuzes/model.ts';
import { decideKeuze, keuzesVan } from '#lib/keuzes/rules.ts';
import { escalatieNaar } from '#lib/thuiszitters/escalatie/rules.ts';
import { lrvGrensOp } from '#lib/meldingen/langdurig/grenzen.ts';
import { defaultCategorie } from '#lib/meldingen/rules.ts';
import { datum } from '#lib/kalender/model.ts';

const dag = datum('2026-11-25');

describe('wat de bronnen openlaten', () => {
  it('elke keuze die op de pagina staat, en elke plek waar er een elders staat, staat ook in het besluit (ADR 19)', () => {
    const besluit = readFileSync('lib/adr/0019-open-keuzes.md', 'utf8');
    const paden = ELDERS.flatMap(({ href }) => (href?.startsWith('/beheer/') ? [href] : []));
    const genoemd = [...KEUZECODES.map((code) => `\`${code}\``), ...paden];
    expect(genoemd.filter((woord) => !besluit.includes(woord))).toEqual([]);
  });

  it('elke mogelijkheid in de lijst is er een die de regel kent, en de standaard is die van de regel', () => {
    const { lrv_grens: grens, thuiszitter_escalatie: naar } = KEUZELIJST;
    if (grens.vorm !== 'lijst' || naar.vorm !== 'lijst') throw new Error('geen lijst');
    expect(grens.opties.map(({ waarde }) => lrvGrensOp(waarde, dag).code)).toEqual([
      '>4-weken',
      '>=28-dagen',
    ]);
    expect(grens.standaard).toBe(lrvGrensOp(null, dag).code);
    expect(naar.opties.map(({ waarde }) => escalatieNaar(waarde))).toEqual(['eigenaar', 'teamleider']);
    expect(naar.standaard).toBe(escalatieNaar(null));
    const { duo_overig: overig } = KEUZELIJST;
    if (overig.vorm !== 'lijst') throw new Error('geen lijst');
    expect(overig.opties.map(({ waarde }) => defaultCategorie('O', waarde))).toEqual([
      'signaal',
      'preventief',
    ]);
    expect(defaultCategorie('O', overig.standaard)).toBe(defaultCategorie('O', null));
  });
  it('zonder keuze geldt de standaard; een onbekende waarde telt als geen keuze', () => {
    const rij = { code: 'lrv_grens', versie: 1, waarde: 'drie weken', reden: null, door: null, op: null };
    expect(keuzesVan([])[0]?.gekozen).toMatchObject({ waarde: '>4-weken', versie: 0 });
    expect(keuzesVan([rij])[0]?.gekozen).toMatchObject({ waarde: '>4-weken', versie: 1 });
  });
  it('een getal alleen tussen zijn grenzen, en heel', () => {
    expect(decideKeuze('verlof_hersteldagen', '5')).toMatchObject({ ok: true, waarde: { waarde: '5' } });
    expect(decideKeuze('verlof_hersteldagen', '060')).toMatchObject({ ok: true, waarde: { waarde: '60' } });
    for (const fout of ['', '4', '61', '7,5', '-7', 'veertien'])
      expect(decideKeuze('verlof_hersteldagen', fout).ok, fout).toBe(false);
    const rij = { code: 'nieuwkomers_lang', versie: 1, waarde: '900', reden: null, door: null, op: null };
    const keuze = keuzesVan([rij]).find(({ code }) => code === 'nieuwkomers_lang');
    expect(keuze?.gekozen.waarde).toBe('24');
  });
  it('elk getal heeft een standaard binnen zijn grenzen', () => {
    for (const soort of Object.values(KEUZELIJST)) {
      if (soort.vorm !== 'getal') continue;
      expect(soort.standaard).toBeGreaterThanOrEqual(soort.van);
      expect(soort.standaard).toBeLessThanOrEqual(soort.tot);
    }
  });
  it('alleen wat in de lijst staat, of een bestaande dag, of leeg', () => {
    expect(decideKeuze('lrv_grens', '>=28-dagen')).toMatchObject({ ok: true });
    expect(decideKeuze('lrv_grens', 'drie weken').ok).toBe(false);
    expect(decideKeuze('cijfers_vanaf', '')).toMatchObject({ ok: true, waarde: { waarde: null } });
    expect(decideKeuze('cijfers_vanaf', '2026-02-29').ok).toBe(false);
  });
});
