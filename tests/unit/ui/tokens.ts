import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Thema } from '#lib/toegang/themas.ts';

export const THEMAS_MAP = join(import.meta.dirname, '../../../components/ui/themas');

/** Tokens of one selector of a theme file, by name. */
function tokensUit(bestand: string, selector: string): Map<string, string> {
  const css = readFileSync(join(THEMAS_MAP, bestand), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
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

export function los(
  waarde: string | undefined,
  tokens: Map<string, string>,
  kleur: 'licht' | 'donker',
): string {
  if (waarde === undefined) throw new Error('token ontbreekt');
  const paar = /^light-dark\((.*)\)$/s.exec(waarde);
  if (paar?.[1]) return los(delen(paar[1])[kleur === 'licht' ? 0 : 1], tokens, kleur);
  const verwijzing = /^var\((.*)\)$/s.exec(waarde);
  if (!verwijzing?.[1]) return waarde;
  const [naam = '', ...anders] = delen(verwijzing[1]);
  return los(tokens.get(naam) ?? (anders.length > 0 ? anders.join(',') : undefined), tokens, kleur);
}

const basis = new Map([...tokensUit('primitieven.css', ':root'), ...tokensUit('baken.css', '[data-thema]')]);
const eigen = (thema: string) => new Map([...basis, ...tokensUit(`${thema}.css`, `[data-thema='${thema}']`)]);
export const themas: Record<Thema, Map<string, string>> = {
  baken: basis,
  linde: eigen('linde'),
  baksteen: eigen('baksteen'),
  contrast: eigen('contrast'),
  'nlds-haven': new Map([
    ...basis,
    ...tokensUit('nlds.css', "[data-thema^='nlds-']"),
    ...tokensUit('nlds.css', "[data-thema='nlds-haven']"),
  ]),
};

/** The six colours of series, in their order. */
export function reeksenVan(thema: Thema, kleur: 'licht' | 'donker'): string[] {
  const tokens = themas[thema];
  return [1, 2, 3, 4, 5, 6].map((plek) => los(tokens.get(`--baken-reeks-${plek}`), tokens, kleur));
}
