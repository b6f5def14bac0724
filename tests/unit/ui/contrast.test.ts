import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isThema, THEMAS } from '#lib/toegang/themas.ts';
import { los, themas, THEMAS_MAP } from './tokens.ts';

/** Relative luminance of WCAG 2.2. */
function helderheid(hex: string): number {
  const lang = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/gi, '$&$&') : hex;
  const kanalen = [1, 3, 5].map((plek) => {
    const waarde = Number.parseInt(lang.slice(plek, plek + 2), 16) / 255;
    return waarde <= 0.04045 ? waarde / 12.92 : ((waarde + 0.055) / 1.055) ** 2.4;
  });
  const [rood = 0, groen = 0, blauw = 0] = kanalen;
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

function contrast(a: string, b: string): number {
  const [laag = 0, hoog = 0] = [helderheid(a), helderheid(b)].toSorted((x, y) => x - y);
  return (hoog + 0.05) / (laag + 0.05);
}

const VLAKKEN = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover'];
const TEKST = [
  ...VLAKKEN.flatMap((vlak) => ['text', 'text-muted', 'link', 'link-hover'].map((tekst) => [tekst, vlak])),
  ...['text', 'link'].map((tekst) => [tekst, 'surface-selected']),
  ...['te-laat', 'let-op', 'goed', 'bezig', 'neutraal'].flatMap((toon) => [
    [`status-${toon}`, 'surface'],
    [`status-${toon}`, 'surface-raised'],
    [`status-${toon}`, `status-${toon}-vlak`],
    ['text', `status-${toon}-vlak`],
    ['link', `status-${toon}-vlak`],
  ]),
  ['primary-text', 'primary'],
  ['primary-text', 'primary-hover'],
  ['danger-text', 'danger'],
  ['danger-text', 'status-te-laat'],
  ['balk-text', 'balk'],
  ['balk-muted', 'balk'],
] as const;
const VORM = [
  ...['surface', 'surface-raised'].flatMap((vlak) =>
    [
      'border-strong',
      'focus',
      'primary',
      'reeks-1',
      'reeks-2',
      'reeks-3',
      'reeks-4',
      'reeks-5',
      'reeks-6',
    ].map((vorm) => [vorm, vlak]),
  ),
  ['balk-focus', 'balk'],
] as const;

describe.each(Object.keys(themas).filter(isThema))('thema %s', (thema) => {
  const tokens = themas[thema];
  const meet = (a: string, b: string, kleur: 'licht' | 'donker') =>
    contrast(los(tokens.get(`--baken-${a}`), tokens, kleur), los(tokens.get(`--baken-${b}`), tokens, kleur));
  const tekort = (paren: readonly (readonly string[])[], minstens: number) =>
    (['licht', 'donker'] as const).flatMap((kleur) =>
      paren.flatMap(([a = '', b = '']) => {
        const gemeten = meet(a, b, kleur);
        return gemeten < minstens ? [`${a} op ${b} (${kleur}): ${gemeten.toFixed(2)}`] : [];
      }),
    );

  it('heeft tekst met een contrast van ten minste 4,5 op elk vlak waar zij staat', () => {
    expect(tekort(TEKST, 4.5)).toEqual([]);
  });

  it('heeft randen, focus en lijnen in grafieken met een contrast van ten minste 3', () => {
    expect(tekort(VORM, 3)).toEqual([]);
  });
});

describe('het thema met hoog contrast', () => {
  const tokens = themas.contrast;
  const paren = TEKST.map(([a = '', b = '']) => ({ a, b }));

  it.each(['licht', 'donker'] as const)('heeft %s overal tekst van ten minste 7 op 1', (kleur) => {
    const tekort = paren.flatMap(({ a, b }) => {
      const gemeten = contrast(
        los(tokens.get(`--baken-${a}`), tokens, kleur),
        los(tokens.get(`--baken-${b}`), tokens, kleur),
      );
      return gemeten < 7 ? [`${a} op ${b}: ${gemeten.toFixed(2)}`] : [];
    });
    expect(tekort).toEqual([]);
  });
});

describe('elk thema dat te kiezen is', () => {
  it('wordt hier gemeten, en staat in globals.css', () => {
    expect(Object.keys(themas).toSorted()).toEqual(Object.keys(THEMAS).toSorted());
    const css = readFileSync(join(THEMAS_MAP, '../../../app/globals.css'), 'utf8');
    for (const thema of Object.keys(THEMAS))
      expect(css, thema).toContain(`themas/${thema.startsWith('nlds-') ? 'nlds' : thema}.css`);
  });
});

describe('de meting zelf', () => {
  it('geeft 21 voor zwart op wit en 4,54 voor #767676 op wit', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
  });
});
