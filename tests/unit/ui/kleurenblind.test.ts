import { describe, expect, it } from 'vitest';
import { THEMAS, isThema } from '#lib/toegang/themas.ts';
import { reeksenVan } from './tokens.ts';

/**
 * Two series beside each other must stay apart for who sees colours otherwise, and on a grey printer. Sight is imitated with the
 * matrices of Machado, Oliveira and Fernandes (2009, severity 1.0); distance is that of CIELAB (ΔE 1976).
 */
const ZICHT: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  'gewoon zicht': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'zonder rood (protanopie)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'zonder groen (deuteranopie)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'zonder blauw (tritanopie)': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const GRIJS: readonly (readonly [number, number, number])[] = [
  [0.2126, 0.7152, 0.0722],
  [0.2126, 0.7152, 0.0722],
  [0.2126, 0.7152, 0.0722],
];

type Drietal = readonly [number, number, number];
const lineair = (hex: string): Drietal => {
  const kanaal = (plek: number) => {
    const waarde = Number.parseInt(hex.slice(plek, plek + 2), 16) / 255;
    return waarde <= 0.04045 ? waarde / 12.92 : ((waarde + 0.055) / 1.055) ** 2.4;
  };
  return [kanaal(1), kanaal(3), kanaal(5)];
};
const maal = (matrix: readonly Drietal[], [r, g, b]: Drietal): Drietal => {
  const rij = (nummer: number) => {
    const [x = 0, y = 0, z = 0] = matrix[nummer] ?? [];
    return Math.min(1, Math.max(0, x * r + y * g + z * b));
  };
  return [rij(0), rij(1), rij(2)];
};
/** CIELAB of linear sRGB under D65. */
function lab([r, g, b]: Drietal): Drietal {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
function verschil(a: string, b: string, zicht: readonly Drietal[]): number {
  const [een, twee] = [lab(maal(zicht, lineair(a))), lab(maal(zicht, lineair(b)))];
  return Math.hypot(een[0] - twee[0], een[1] - twee[1], een[2] - twee[2]);
}

/** Columns and lines of two series take the first two colours; a picture has at most these beside each other without words in them. */
const DUIDELIJK = 20;
const DUIDELIJK_GRIJS = 10;

describe.each(Object.keys(THEMAS).filter(isThema))('thema %s', (thema) => {
  it.each(['licht', 'donker'] as const)(
    'houdt %s de eerste twee reeksen uit elkaar, ook kleurenblind',
    (kleur) => {
      const [een = '', twee = ''] = reeksenVan(thema, kleur);
      const tekort = Object.entries(ZICHT).flatMap(([naam, zicht]) => {
        const gemeten = verschil(een, twee, zicht);
        return gemeten < DUIDELIJK ? [`${naam}: ${gemeten.toFixed(1)}`] : [];
      });
      expect(tekort).toEqual([]);
    },
  );

  it('houdt ze uit elkaar op een zwart-witprinter, waar altijd in licht gedrukt wordt', () => {
    const [een = '', twee = ''] = reeksenVan(thema, 'licht');
    expect(verschil(een, twee, GRIJS)).toBeGreaterThan(DUIDELIJK_GRIJS);
  });
});

describe('de meting zelf', () => {
  it('ziet dat rood en groen voor wie geen groen ziet op elkaar lijken, en zwart en wit niet', () => {
    const geenGroen = ZICHT['zonder groen (deuteranopie)'] ?? GRIJS;
    expect(verschil('#a03020', '#506020', geenGroen)).toBeLessThan(
      verschil('#a03020', '#506020', ZICHT['gewoon zicht'] ?? GRIJS) / 2,
    );
    expect(verschil('#000000', '#ffffff', GRIJS)).toBeCloseTo(100, 0);
  });
});
