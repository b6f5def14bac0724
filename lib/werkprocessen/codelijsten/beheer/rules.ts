import type { Codewaarde } from '#lib/werkprocessen/model.ts';
import { KERNLIJST } from '#lib/werkprocessen/kernlijst.ts';
import { KERN_LABEL } from '#lib/instemming/labels.ts';
import { INSTEMMINGKERNEN } from '#lib/instemming/model.ts';
import { DOORBRAAKSTAPPEN, INTERVENTIES } from '#lib/werkprocessen/codelijsten/traject.ts';
import {
  AFWIJKREDENEN,
  LEEFGEBIEDKERN,
  PREVENTIEVE_ACTIES,
  SPECIALISATIES,
  startlijst,
  TOETSVRAGEN,
} from '#lib/werkprocessen/startlijsten.ts';

/** The lists every bureau has, also before it has words of its own. */
export const VASTE_LIJSTEN = [
  'relatief-resultaat',
  'absoluut-resultaat',
  'preventief-resultaat',
  'verzuim-18plus-resultaat',
  'vsv-resultaat',
  'jongere-in-beeld-resultaat',
  'jongerenpunt-resultaat',
  'preventieve-actie',
  'specialisatie',
  'afwijkreden',
  'dossiertoets',
  'leefgebied',
  'instemmingdoel',
  'interventie',
  'doorbraakstap',
] as const;

export type Kernkeuze = { readonly code: string; readonly label: string };

/** Lists that do not map onto results but onto a core of their own: their start list. */
const EIGEN_KERN: Readonly<Record<string, readonly Codewaarde[]>> = {
  afwijkreden: AFWIJKREDENEN,
  dossiertoets: TOETSVRAGEN,
  interventie: INTERVENTIES,
  doorbraakstap: DOORBRAAKSTAPPEN,
  'preventieve-actie': PREVENTIEVE_ACTIES,
  specialisatie: SPECIALISATIES,
};

/** The national core that the values of a list map onto. */
export function kernVan(lijst: string): readonly Kernkeuze[] {
  if (lijst === 'leefgebied') return LEEFGEBIEDKERN;
  if (lijst === 'instemmingdoel') return INSTEMMINGKERNEN.map((code) => ({ code, label: KERN_LABEL[code] }));
  const eigenKern = EIGEN_KERN[lijst];
  if (eigenKern) return eigenKern.map(({ code, label }) => ({ code, label }));
  return Object.entries(KERNLIJST).map(([code, { label }]) => ({ code, label }));
}

export function kernLabel(lijst: string, kern: string): string | null {
  return kernVan(lijst).find((keuze) => keuze.code === kern)?.label ?? null;
}

/** A code from a label: short, without accents, and not one that is there already. */
export function codeVan(label: string, bezet: ReadonlySet<string>): string {
  const basis =
    label
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50) || 'waarde';
  let code = basis;
  for (let nummer = 2; bezet.has(code); nummer++) code = `${basis}-${nummer}`;
  return code;
}

/** The codes in their new order when one goes a place up or down; at the end of the list nothing changes. */
export function verplaats(codes: readonly string[], code: string, richting: 'omhoog' | 'omlaag'): string[] {
  const van = codes.indexOf(code);
  const naar = richting === 'omhoog' ? van - 1 : van + 1;
  if (van < 0 || naar < 0 || naar >= codes.length) return [...codes];
  const nieuw = codes.filter((item) => item !== code);
  nieuw.splice(naar, 0, code);
  return nieuw;
}

export function isVasteLijst(lijst: string): boolean {
  return (VASTE_LIJSTEN as readonly string[]).includes(lijst);
}

export function beginwaarden(lijst: string): readonly Codewaarde[] {
  return isVasteLijst(lijst) ? startlijst(lijst) : [];
}
