import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const THEMAS = join(import.meta.dirname, '../../../components/ui/themas');

/** Tokens of one selector of a theme file, by name. */
function tokensUit(bestand: string, selector: string): Map<string, string> {
  const css = readFileSync(join(THEMAS, bestand), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const start = css.indexOf(`${selector} {`);
  const blok = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  const regels = blok.split(';').map((regel) => regel.replaceAll(/\s+/g, ' ').trim());
  return new Map(regels.flatMap((regel) => (regel.startsWith('--') ? [splits(regel)] : [])));
}

function splits(regel: string): [string, string] {
  const plek = regel.indexOf(':');
  return [regel.slice(0, plek).trim(), regel.slice(plek + 1).trim()];
}

/** The parts of `a, b` at the top level, so that commas inside var() stay. */
function delen(tekst: string): string[] {
  let diepte = 0;
  const uit = [''];
  for (const teken of tekst) {
    if (teken === '(') diepte += 1;
    if (teken === ')') diepte -= 1;
    if (teken === ',' && diepte === 0) uit.push('');
    else uit[uit.length - 1] += teken;
  }
  return uit.map((deel) => deel.trim());
}

function los(waarde: string | undefined, tokens: Map<string, string>, kleur: 'licht' | 'donker'): string {
  if (waarde === undefined) throw new Error('token ontbreekt');
  const paar = /^light-dark\((.*)\)$/s.exec(waarde);
  if (paar?.[1]) return los(delen(paar[1])[kleur === 'licht' ? 0 : 1], tokens, kleur);
  const verwijzing = /^var\((.*)\)$/s.exec(waarde);
  if (!verwijzing?.[1]) return waarde;
  const [naam = '', ...anders] = delen(verwijzing[1]);
  return los(tokens.get(naam) ?? (anders.length > 0 ? anders.join(',') : undefined), tokens, kleur);
}

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

const basis = new Map([...tokensUit('primitieven.css', ':root'), ...tokensUit('baken.css', ':root')]);
const themas: Record<string, Map<string, string>> = {
  baken: basis,
  linde: new Map([...basis, ...tokensUit('linde.css', ":root[data-thema='linde']")]),
  'nlds-haven': new Map([
    ...basis,
    ...tokensUit('nlds.css', ":root[data-thema^='nlds-']"),
    ...tokensUit('nlds.css', ":root[data-thema='nlds-haven']"),
  ]),
};

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

describe.each(Object.keys(themas))('thema %s', (thema) => {
  const tokens = themas[thema] ?? basis;
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

describe('de meting zelf', () => {
  it('geeft 21 voor zwart op wit en 4,54 voor #767676 op wit', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
  });
});
