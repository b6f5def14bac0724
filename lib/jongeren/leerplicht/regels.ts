import { datum } from '#lib/kalender/model.ts';
import type { Datum, Zekerheid } from '#lib/kalender/model.ts';
import type { Duur } from '#lib/kalender/termijnen.ts';

export type Bron = { readonly artikel: string; readonly adres: string };

/** What each rule needs to compute; a rule without numbers has none. `null` means: did not exist in this version. */
export type RegelParameters = {
  'BRP-OVERLIJDEN': Record<never, never>;
  'LPW-19': Record<never, never>;
  'LPW-1B': { readonly meerderjarigVanaf: number };
  'LPW-1F': Record<never, never>;
  'LPW-2-3': { readonly eigenPlichtVanaf: number };
  'LPW-3-BEGIN': { readonly beginLeeftijd: number };
  'LPW-3-EINDE': {
    readonly eindLeeftijd: number;
    readonly schooljaren: number;
    readonly basisschooljaren: number;
  };
  'LPW-3A': Record<never, never>;
  'LPW-3B': Record<never, never>;
  'LPW-4A': { readonly totLeeftijd: number | null };
  'LPW-4A-2': Record<never, never>;
  'LPW-5': Record<never, never>;
  'LPW-5A': Record<never, never>;
  'LPW-15': Record<never, never>;
  'WEB-9.2.1': { readonly totLeeftijd: number | null; readonly verzuim: Duur };
};

export type RegelCode = keyof RegelParameters;

export type Regelversie<C extends RegelCode> = {
  readonly code: C;
  readonly geldigVan: Datum;
  readonly geldigTot: Datum | null;
  readonly parameters: RegelParameters[C];
  readonly bron: Bron;
  readonly zekerheid: Zekerheid;
};

const LPW = 'https://wetten.overheid.nl/BWBR0002628/2026-08-01';
const WEB = 'https://wetten.overheid.nl/BWBR0007625/2026-08-01';
const BRP = 'https://wetten.overheid.nl/BWBR0033715';
const STB_KP = 'https://zoek.officielebekendmakingen.nl/dossier/30901';

/**
 * The table begins here. The articles were read in the text that is valid on 1 August 2026; that they said the same
 * on earlier days is assumed, and matters only to whoever was of school age then.
 */
const BEGIN = '1985-08-01';

/** Every rule by code, its versions in order and without a gap; the last one has no end. */
const REGELS: { readonly [C in RegelCode]: readonly [Regelversie<C>, ...Regelversie<C>[]] } = {
  'BRP-OVERLIJDEN': [
    versie(
      'BRP-OVERLIJDEN',
      [BEGIN, null],
      {},
      'Wet basisregistratie personen, overlijden',
      BRP,
      'ALGEMENE_KENNIS',
    ),
  ],
  'LPW-19': [lpw('LPW-19', {}, 'art. 19: ingezetene met adres in de BRP')],
  'LPW-1B': [lpw('LPW-1B', { meerderjarigVanaf: 18 }, 'art. 1b')],
  'LPW-1F': [lpw('LPW-1F', {}, 'art. 1 onder f: startkwalificatie')],
  'LPW-2-3': [lpw('LPW-2-3', { eigenPlichtVanaf: 12 }, 'art. 2 lid 3')],
  'LPW-3-BEGIN': [lpw('LPW-3-BEGIN', { beginLeeftijd: 5 }, 'art. 3 lid 1')],
  'LPW-3-EINDE': [
    lpw('LPW-3-EINDE', { eindLeeftijd: 16, schooljaren: 12, basisschooljaren: 8 }, 'art. 3 lid 1 en 2'),
  ],
  'LPW-3A': [lpw('LPW-3A', {}, 'art. 3a: vervangende leerplicht')],
  'LPW-3B': [lpw('LPW-3B', {}, 'art. 3b: vervangende leerplicht laatste schooljaar')],
  'LPW-4A': [
    versie(
      'LPW-4A',
      [BEGIN, '2007-07-31'],
      { totLeeftijd: null },
      'Leerplichtwet 1969 vóór de kwalificatieplicht (Kamerstukken 30901)',
      STB_KP,
      'SECUNDAIR',
    ),
    versie(
      'LPW-4A',
      ['2007-08-01', null],
      { totLeeftijd: 18 },
      'Leerplichtwet 1969, art. 4a en 4b',
      LPW,
      'GELEZEN',
    ),
  ],
  'LPW-4A-2': [lpw('LPW-4A-2', {}, 'art. 4a lid 2')],
  'LPW-5': [lpw('LPW-5', {}, 'art. 5 onder a, b en c: vrijstelling van inschrijving')],
  'LPW-5A': [lpw('LPW-5A', {}, 'art. 5a: trekkend bestaan')],
  'LPW-15': [lpw('LPW-15', {}, 'art. 15: vrijstelling van de kwalificatieplicht')],
  'WEB-9.2.1': [
    versie(
      'WEB-9.2.1',
      [BEGIN, '2001-12-31'],
      { totLeeftijd: null, verzuim: { eenheid: 'MAANDEN', aantal: 1 } },
      'Vóór de wettelijke regionale meld- en coördinatiefunctie',
      WEB,
      'SECUNDAIR',
    ),
    versie(
      'WEB-9.2.1',
      ['2002-01-01', '2025-12-31'],
      { totLeeftijd: 23, verzuim: { eenheid: 'MAANDEN', aantal: 1 } },
      'Wet educatie en beroepsonderwijs, regionale meld- en coördinatiefunctie (tekst vóór 2026)',
      WEB,
      'SECUNDAIR',
    ),
    versie(
      'WEB-9.2.1',
      ['2026-01-01', null],
      { totLeeftijd: 27, verzuim: { eenheid: 'WEKEN', aantal: 4 } },
      'Wet educatie en beroepsonderwijs, art. 9.2.1 (Wet van school naar duurzaam werk)',
      WEB,
      'GELEZEN',
    ),
  ],
};

export const REGELCODES = Object.keys(REGELS) as readonly RegelCode[];

/** The version valid on that day; before the table begins its oldest version, so that there always is one. */
export function regelOp<C extends RegelCode>(code: C, peildatum: Datum): Regelversie<C> {
  const [oudste, ...later] = REGELS[code];
  return later.findLast((regel) => regel.geldigVan <= peildatum) ?? oudste;
}

export function versiesVan<C extends RegelCode>(code: C): readonly Regelversie<C>[] {
  return REGELS[code];
}

/** A rule of the Leerplichtwet that has had one version since the table begins. */
function lpw<C extends RegelCode>(code: C, parameters: RegelParameters[C], artikel: string): Regelversie<C> {
  return versie(code, [BEGIN, null], parameters, `Leerplichtwet 1969, ${artikel}`, LPW, 'GELEZEN');
}

function versie<C extends RegelCode>(
  code: C,
  [van, tot]: readonly [string, string | null],
  parameters: RegelParameters[C],
  artikel: string,
  adres: string,
  zekerheid: Zekerheid,
): Regelversie<C> {
  const geldigTot = tot === null ? null : datum(tot);
  return { code, geldigVan: datum(van), geldigTot, parameters, bron: { artikel, adres }, zekerheid };
}
