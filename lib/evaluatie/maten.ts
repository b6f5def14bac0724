import type { Jaarmaat, Maat } from './model.ts';

type Werk = Pick<Maat, 'indicator' | 'bron' | 'perFunctie' | 'gunstig'>;
const WERKDRUK: Werk = { indicator: 'k3-werkdruk', bron: 'maanden', perFunctie: true, gunstig: 'lager' };
const PER_FTE = { eenheid: 'werkprocessen per fte', decimalen: 1, perFte: true, lees: 'waarde' } as const;
const AANTAL = { eenheid: 'werkprocessen', decimalen: 1, perFte: false, lees: 'teller' } as const;

/** What an evaluation of formation can look at, month by month (K1 and K3 of the motion; domain.md §9.6). */
export const MATEN: readonly Maat[] = [
  {
    ...WERKDRUK,
    ...PER_FTE,
    code: 'open-per-fte',
    titel: 'Open werkprocessen per fte',
    onderwerp: 'het aantal open werkprocessen per fte',
    filter: { meting: 'open' },
  },
  {
    ...WERKDRUK,
    ...AANTAL,
    code: 'open',
    titel: 'Open werkprocessen',
    onderwerp: 'het aantal open werkprocessen',
    filter: { meting: 'open' },
  },
  {
    ...WERKDRUK,
    ...PER_FTE,
    code: 'instroom-per-fte',
    isStroom: true,
    titel: 'Begonnen werkprocessen per fte',
    onderwerp: 'het aantal begonnen werkprocessen per fte',
    filter: { meting: 'instroom' },
  },
  {
    ...WERKDRUK,
    ...AANTAL,
    code: 'instroom',
    isStroom: true,
    titel: 'Begonnen werkprocessen',
    onderwerp: 'het aantal begonnen werkprocessen',
    filter: { meting: 'instroom' },
    gunstig: null,
  },
  {
    ...WERKDRUK,
    ...PER_FTE,
    code: 'zonder-actie-per-fte',
    titel: 'Open zonder actie in 90 dagen, per fte',
    onderwerp: 'het aantal open werkprocessen zonder actie in 90 dagen per fte',
    filter: { meting: 'zonder-actie' },
  },
  {
    code: 'zonder-contact',
    titel: 'Langer dan 30 dagen geen contact',
    onderwerp: 'het deel van het open werk waarin langer dan 30 dagen niemand is bereikt',
    eenheid: 'procentpunten',
    decimalen: 1,
    gunstig: 'lager',
    perFte: false,
    indicator: 'k3-zonder-contact',
    filter: {},
    bron: 'maanden',
    perFunctie: true,
    lees: 'waarde',
  },
  {
    ...PER_FTE,
    code: 'zonder-contact-per-fte',
    titel: 'Langer dan 30 dagen geen contact, per fte',
    onderwerp: 'het aantal open werkprocessen waarin langer dan 30 dagen niemand is bereikt per fte',
    gunstig: 'lager',
    indicator: 'k3-zonder-contact',
    filter: {},
    bron: 'maanden',
    perFunctie: true,
    lees: 'teller-per-fte',
  },
  {
    code: 'doorlooptijd',
    isStroom: true,
    titel: 'Doorlooptijd (de helft duurde korter)',
    onderwerp: 'de doorlooptijd (de helft van de zaken duurde korter dan dit)',
    eenheid: 'dagen',
    decimalen: 0,
    gunstig: 'lager',
    perFte: false,
    indicator: 'doorlooptijd-maand',
    filter: { meting: 'mediaan' },
    bron: 'maanden',
    perFunctie: true,
    lees: 'waarde',
  },
  {
    code: 'termijn-gemist',
    isStroom: true,
    titel: 'Gemiste termijnen',
    onderwerp: 'het deel van de termijnen dat is gemist',
    eenheid: 'procentpunten',
    decimalen: 1,
    gunstig: 'lager',
    perFte: false,
    indicator: 'termijn-gemist',
    filter: {},
    bron: 'toename',
    perFunctie: false,
    lees: 'waarde',
  },
  {
    code: 'termijn-gemist-per-fte',
    titel: 'Gemiste termijnen per fte',
    onderwerp: 'het aantal gemiste termijnen per fte',
    eenheid: 'termijnen per fte',
    decimalen: 1,
    gunstig: 'lager',
    perFte: true,
    indicator: 'termijn-gemist',
    filter: {},
    bron: 'toename',
    // Terms are of the bureau, not of one function: divided by all fte together.
    perFunctie: false,
    isStroom: true,
    lees: 'teller-per-fte',
  },
  {
    code: 'thuiszitters',
    titel: 'K1 Thuiszitters op de laatste dag van de maand',
    onderwerp: 'het aantal thuiszitters',
    eenheid: 'jongeren',
    decimalen: 1,
    gunstig: 'lager',
    perFte: false,
    indicator: 'k1-thuiszitters-voorraad',
    filter: { meting: 'aantal' },
    bron: 'maandeinde',
    perFunctie: false,
    lees: 'waarde',
  },
];

export const MAATCODES = MATEN.map(({ code }) => code);

/** What is looked at when nothing else is chosen: the motion's own three, with the number beside the number per fte. A lead time is a time, and is not divided. */
export const STANDAARDMATEN: readonly string[] = [
  'open-per-fte',
  'open',
  'instroom-per-fte',
  'zonder-contact',
  'zonder-contact-per-fte',
  'doorlooptijd',
  'termijn-gemist',
  'termijn-gemist-per-fte',
  'thuiszitters',
];

/** Figures of a whole school year: too few points for a line, so they stand before and after in the table. */
export const JAARMATEN: readonly Jaarmaat[] = [
  {
    code: 'thuiszitters-jaar',
    titel: 'K1 Thuiszitters in het schooljaar',
    indicator: 'k1-thuiszitters-stroom',
    filter: { meting: 'aantal' },
    eenheid: 'jongeren',
    decimalen: 0,
  },
  {
    code: 'teruggeleid',
    titel: 'K2 Teruggeleid naar school (T1)',
    indicator: 'k2-teruggeleid',
    filter: { variant: 'T1' },
    eenheid: '%',
    decimalen: 1,
  },
];
