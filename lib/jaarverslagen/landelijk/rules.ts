/** What a point means in the numbers of a file: between thousands, or before decimals; null: nothing shows which. */
export type Punt = 'duizendtal' | 'decimaal' | null;

/** A point and just three figures behind it: by itself it can be both. */
const BEIDE = /^[1-9]\d{0,2}\.\d{3}$/;
const schoon = (getypt: string) => getypt.replaceAll(/[\s%]/g, '');

/** What the numbers of one file together show; null when none does, or when they contradict each other. */
export function puntVan(getypt: readonly string[]): Punt {
  const getallen = getypt.map(schoon);
  const duizendtal = getallen.some((tekst) => /^\d+(\.\d{3})*,\d+$|^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(tekst));
  const decimaal = getallen.some((tekst) => /^\d+\.\d+$/.test(tekst) && !BEIDE.test(tekst));
  return duizendtal === decimaal ? null : duizendtal ? 'duizendtal' : 'decimaal';
}

/**
 * A number as people type it in Dutch, or with a decimal point as programs write it; null: it is none. 'dubbelzinnig': a thousand times
 * as much or not, and nothing around it says which.
 */
export function leesGetal(getypt: string, punt: Punt = null): number | null | 'dubbelzinnig' {
  const tekst = schoon(getypt);
  if (BEIDE.test(tekst)) {
    if (punt === null) return 'dubbelzinnig';
    return Number(punt === 'decimaal' ? tekst : tekst.replace('.', ''));
  }
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(tekst))
    return Number(tekst.replaceAll('.', '').replace(',', '.'));
  return /^\d+([.,]\d+)?$/.test(tekst) ? Number(tekst.replace(',', '.')) : null;
}

/** What is wrong with a row of a file; `regel` as a text editor shows it. */
export type Regelfout = { readonly regel: number; readonly kolom: string; readonly zin: string };

const GETOOND = 10;

/** The verdicts in one text, for beside the field. */
export function foutenZin(fouten: readonly Regelfout[]): string {
  const zinnen = fouten.slice(0, GETOOND).map(({ regel, kolom, zin }) => `Regel ${regel}, ${kolom}: ${zin}`);
  const rest = fouten.length - zinnen.length;
  return [...zinnen, ...(rest > 0 ? [`En nog ${rest} meer.`] : [])].join(' ');
}
