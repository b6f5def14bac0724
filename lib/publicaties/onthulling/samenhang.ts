import { KPI_KLASSEN } from '#lib/werkprocessen/kernlijst.ts';

/**
 * The counts of one population are counts of another: of the cells in which the other has these values, added up where a dimension has
 * several. `zonder`: of the population without this part of it.
 */
export type Gelijkheid = {
  readonly populatie: string;
  readonly zonder?: string;
  readonly is: {
    readonly populatie: string;
    readonly vast: Readonly<Record<string, string | readonly string[]>>;
    /** A dimension of `vast` by which the other need not be cut; where it is not, there are at most as many as the sum. */
    readonly hoogstensZonder?: string;
  };
  /** Of the other population nothing says which counts these are: there are at most as many. */
  readonly hoogstens?: true;
};

/** The results that K6 calls a way out, and the others. */
const UITGESTROOMD: readonly string[] = ['SK', 'WERK'];
const ANDERS = KPI_KLASSEN.filter((klasse) => !UITGESTROOMD.includes(klasse));
const k6 = (resultaat?: readonly string[]): Gelijkheid['is'] => ({
  populatie: 'dsp-resultaat',
  vast: resultaat ? { soort: 'vsv', resultaat } : { soort: 'vsv' },
  hoogstensZonder: 'soort',
});

/**
 * Populations that are a part of another, cell by cell where both are cut the same way. A reader who knows the definitions
 * subtracts over them as within one table, so the attacker of this module does so too.
 */
export const GELIJKHEDEN: readonly Gelijkheid[] = [
  {
    populatie: 'teruggeleid-t1',
    is: {
      populatie: 'thuiszitters',
      vast: { resultaat: 'terug-naar-school' },
      hoogstensZonder: 'resultaat',
    },
  },
  // Who has more than one episode can differ in theory; that the reader knows by how much is supposed, to be safe.
  {
    populatie: 'thuis-op-peildatum',
    is: { populatie: 'thuiszitters', vast: { resultaat: 'open' }, hoogstensZonder: 'resultaat' },
  },
  // A case of confirmed absoluut verzuim, and the young person of it.
  {
    populatie: 'absoluut-onderzocht',
    is: { populatie: 'thuiszitters', vast: { soort: 'AV' }, hoogstensZonder: 'soort' },
  },
  // A young person of whom there was a melding, and the meldingen.
  { populatie: 'gemelde-leerlingen', is: { populatie: 'meldingen', vast: {} }, hoogstens: true },
  // K6 counts the work vsv among these results, and so which part of it is a way out.
  { populatie: 'k6-afgesloten', is: k6() },
  { populatie: 'k6-uitgestroomd', is: k6(UITGESTROOMD) },
  { populatie: 'k6-afgesloten', zonder: 'k6-uitgestroomd', is: k6(ANDERS) },
  // The same cohort cut in two ways.
  { populatie: 'duo-vsv-leeftijd', is: { populatie: 'duo-vsv-gemeente', vast: {} } },
];

/**
 * Populations that hold the same cases cut in other ways, or with values that do not map one to one. No equations are kept for them:
 * of one set at most one goes out per school year. `ookAnderJaar`: those of one school year return in the figure of another.
 * A population stands for its parts too: `dsp-bestemming-klassen` for `dsp-bestemming-klassen/kpi`.
 */
export const ZELFDE_ZAKEN: readonly {
  readonly populaties: readonly string[];
  readonly ookAnderJaar?: true;
}[] = [
  { populaties: ['meldingen', 'meldingen-school', 'absoluut-signalen'] },
  { populaties: ['meldingen-school', 'verzuim-18plus', 'dsp-meldingen'] },
  { populaties: ['absoluut-signalen', 'absoluut-onderzocht'] },
  { populaties: ['absoluut-signalen', 'thuiszitters'] },
  { populaties: ['thuiszitters', 'thuiszitters-stand'] },
  { populaties: ['thuis-op-peildatum', 'thuiszitters-stand'] },
  { populaties: ['werkprocessen-resultaat', 'afgehandeld'] },
  { populaties: ['werkprocessen-resultaat', 'absoluut-onderzocht'] },
  { populaties: ['werkprocessen-resultaat', 'jongerenpunt-resultaat'] },
  { populaties: ['werkprocessen-resultaat', 'jongeren-in-beeld', 'jongeren-in-beeld-resultaat'] },
  { populaties: ['werkprocessen-resultaat', 'dsp-resultaat', 'verzuim-18plus-resultaat'] },
  { populaties: ['werkprocessen-resultaat', 'dsp-resultaat', 'dsp-effect-bestemming'] },
  { populaties: ['werkprocessen-resultaat', 'k6-afgesloten'] },
  { populaties: ['werkprocessen-resultaat', 'k6-uitgestroomd'] },
  { populaties: ['dsp-effect-bestemming', 'k6-afgesloten'] },
  { populaties: ['dsp-effect-bestemming', 'k6-uitgestroomd'] },
  {
    populaties: [
      'dsp-effect-verloop',
      'dsp-effect-doorlooptijd',
      'dsp-effect-gesprekken',
      'dsp-effect-zonder-onderwijs',
      'dsp-effect-duur',
      'dsp-effect-bestemming',
    ],
  },
  { populaties: ['k4-mbo-coach-begonnen', 'mbo-coach-6-maanden'] },
  { populaties: ['dsp-effect-verloop', 'dsp-meldingen'] },
  { populaties: ['dsp-effect-verloop', 'dsp-uitval'] },
  { populaties: ['dsp-bestemming', 'dsp-bestemming-klassen', 'dsp-positie-na-jaar'], ookAnderJaar: true },
];
