/** A printed table that a figure gives back, and the test that shows it cell by cell. */
export type Brontabel = { readonly bron: string; readonly tabel: string; readonly test: string };

const WM = 'Jaarverslag Westelijke Mijnstreek 2023-2024';
const mijnstreek = (tabel: string, test: string): Brontabel => ({
  bron: WM,
  tabel,
  test: `tests/integration/indicatoren/westelijke-mijnstreek${test}.test.ts`,
});
const duo = (bron: string, tabel: string): Brontabel => ({
  bron,
  tabel,
  test: 'tests/integration/indicatoren/duo-vsv.test.ts',
});

/** Which tables of the sources each figure gives back; of the others no source prints a table. */
export const BRONTABELLEN: Readonly<Record<string, readonly Brontabel[]>> = {
  'meldingen-leerplicht': [
    mijnstreek('Totaal aantal meldingen leerplicht', ''),
    mijnstreek('Aantal meldingen leerplicht per gemeente', ''),
  ],
  'meldingen-resultaat': [mijnstreek('Resultaten afgehandelde meldingen leerplicht', '')],
  'verzuim-18plus': [mijnstreek('Totaal aantal meldingen Doorstroompunt, verzuimmeldingen', '')],
  thuiszitters: [
    mijnstreek('Overzicht thuiszitters', ''),
    mijnstreek('Thuiszitters: resultaat per gemeente', ''),
  ],
  'k2-teruggeleid': [mijnstreek('Thuiszitters: resultaat, als T1 tot en met T4', '')],
  handhaving: [
    mijnstreek('Strafrechtelijke en bestuurlijke handhavingsprocessen', '-handhaving'),
    mijnstreek('Handhavingsprocessen', '-weergaven'),
  ],
  'processen-verbaal': [mijnstreek('Processen-verbaal per gemeente', '-handhaving')],
  vrijstellingen: [mijnstreek('Afgegeven vrijstellingen', '-weergaven')],
  'dsp-meldingen': [mijnstreek('Totaal aantal meldingen Doorstroompunt', '-doorstroompunt')],
  'dsp-resultaat': [mijnstreek('Resultaten afgehandelde meldingen Doorstroompunt', '-doorstroompunt')],
  'dsp-bestemming': [mijnstreek('Bestemmingen vsv per 1 augustus 2024', '-doorstroompunt')],
  'jongerenpunt-vragen': [mijnstreek('Meldingen Jongerenloket 16-27', '-jongerenpunt')],
  'jongerenpunt-acties': [mijnstreek('Preventieve acties Jongerenpunt', '-jongerenpunt')],
  'jongerenpunt-resultaat': [mijnstreek('Resultaten afgehandelde meldingen Jongerenpunt', '-jongerenpunt')],
  'dsp-duo-vsv-gemeente': [
    duo('Jaarverslag MER-gemeenten', 'Vsv per gemeente volgens DUO'),
    duo('Raadsvoorstel Krachtpunt Leiden', 'Instelling × woongemeente × deelnemers × vsv’ers'),
  ],
  'dsp-duo-vsv-niveau': [duo('Raadsvoorstel Krachtpunt Leiden', 'Streefcijfers per niveau')],
};

/** Figures that a second road cannot count, each with why; there are none. */
export const ZONDER_TWEEDE_WEG: Readonly<Record<string, string>> = {};
