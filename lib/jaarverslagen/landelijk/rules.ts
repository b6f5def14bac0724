/** A number as people type it in Dutch, or with a decimal point as programs write it; null: it is none. */
export function leesGetal(getypt: string): number | null {
  const tekst = getypt.replaceAll(/[\s%]/g, '');
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(tekst)) return Number(tekst.replaceAll('.', '').replace(',', '.'));
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
