/** Which layer a file belongs to, by its place and name, and which layers that layer may see. */
export type Laag =
  | 'model'
  | 'regels' // rules, policy, labels and data tables: pure
  | 'schema'
  | 'gebruik' // queries, commands
  | 'data'
  | 'fundament' // named files of the rooms that have their own
  | 'uitwisseling'
  | 'opdracht' // lib/cli
  | 'component'
  | 'app'
  | 'test'
  | 'overig';

/** Rooms with named files of their own (lib/README.md); what they hold is not a layer of the vocabulary. */
export const EIGEN_NAMEN = ['platform', 'toegang', 'logboek', 'uitwisseling', 'cli'] as const;

const BY_NAME: Readonly<Record<string, Laag>> = {
  model: 'model',
  rules: 'regels',
  policy: 'regels',
  labels: 'regels',
  schema: 'schema',
  queries: 'gebruik',
  commands: 'gebruik',
  data: 'data',
};

/** The room of a file: the folder under lib, or the top folder for components and app. */
export function kamerVan(pad: string): string | undefined {
  if (pad.startsWith('app/')) return 'app';
  if (pad.startsWith('components/')) return 'components';
  return /^lib\/([^/]+)\/.+/.exec(pad)?.[1];
}

export function laagVan(pad: string): Laag {
  const kamer = kamerVan(pad);
  if (pad.startsWith('tests/')) return 'test';
  if (kamer === undefined || !/\.tsx?$/.test(pad)) return 'overig';
  if (kamer === 'app') return 'app';
  if (kamer === 'components') return 'component';
  if (kamer === 'cli') return 'opdracht';
  if (pad === 'lib/platform/errors.ts') return 'model'; // the shape of a refusal, which every rule may give
  const naam = /([^/]+)\.tsx?$/.exec(pad)?.[1] ?? '';
  const laag = BY_NAME[naam];
  if (laag && (laag === 'regels' || !(kamer === 'logboek' || kamer === 'toegang'))) return laag;
  if (kamer === 'uitwisseling') return 'uitwisseling';
  if ((EIGEN_NAMEN as readonly string[]).includes(kamer)) return 'fundament';
  return ONZUIVER[pad] ?? 'regels';
}

/** Files with a name of their own that are not pure, each with the layer it works as. All other named files are pure. */
export const ONZUIVER: Readonly<Record<string, Laag>> = {
  'lib/thuiszitters/herleiden.ts': 'gebruik', // draws the conclusions anew after facts changed, for commands and imports
  'lib/absoluut-verzuim/volgen/bijhouden.ts': 'gebruik', // keeps signals in step with facts, for commands and imports
  'lib/absoluut-verzuim/vergelijken/uitvoeren.ts': 'gebruik', // carries out comparisons for the worker, bureau by bureau
  'lib/absoluut-verzuim/samen/bevestigen.ts': 'gebruik', // starts or joins the work of a confirmed signal, for commands
  'lib/bevolking/taken.ts': 'gebruik', // opens what a change in the BRP asks for, for commands and imports
  'lib/handhaving/dwangsom/bekend/bijhouden.ts': 'gebruik', // begins the time to react when the letter has left, for commands
  'lib/overleggen/gasten/bijhouden.ts': 'gebruik', // closes links of guests when instemming is withdrawn, for commands
  'lib/verlof/bekend/bijhouden.ts': 'gebruik', // makes a decision known when its letter has left, for commands
  'lib/vrijstellingen/bekend/bijhouden.ts': 'gebruik', // the same for vrijstellingen
  'lib/werkprocessen/brieven/bijhouden.ts': 'gebruik', // sets a step of the routekaart when its letter has left, for commands
  'lib/vsv-trajecten/nazorg/bijhouden.ts': 'gebruik', // ends nazorg of who died, for commands and imports
  'lib/vsv-trajecten/mijlpalen/bijhouden.ts': 'gebruik', // sets benaderd and bereikt when contact is recorded, for commands
  'lib/vrijstellingen/toch-ingeschreven/bijhouden.ts': 'gebruik', // asks about an enrolment during a vrijstelling, for commands and imports
  'lib/jongeren/pgn.ts': 'fundament', // how a BSN is kept: encrypted and hashed, with the keys of the platform
  'lib/evaluatie/csv.ts': 'gebruik', // writes the months as CSV, as lib/indicatoren/csv.ts does
  'lib/evaluatie/openbaar.ts': 'gebruik', // the public page, as for published figures
  'lib/evaluatie/raadsdocument/csv.ts': 'gebruik', // writes the tables of a document as CSV, as lib/indicatoren/csv.ts does
  'lib/evaluatie/reeksen.ts': 'gebruik', // asks the executor of indicators month by month, for the queries
  'lib/jaarverslagen/lezen.ts': 'gebruik', // one edition with what the catalogue answers now, for the page and for what is frozen of it
  'lib/jaarverslagen/openbaar.ts': 'gebruik', // the public page, as for published figures
  'lib/jaarverslagen/landelijk/inlezen.ts': 'gebruik', // reads pasted CSV with the library made for it
  'lib/jaarverslagen/uitgeven/voorstel/lezen.ts': 'gebruik', // what was protected for the public, against what is public now
  'lib/jaarverslagen/uitgeven/voorstel/uitvoeren.ts': 'gebruik', // protects an edition for the worker
  'lib/publicaties/pdf/uitvoeren.ts': 'gebruik', // prints what is public for the worker
  'lib/opgaven/lezen.ts': 'gebruik', // one form with what the catalogue answers now, for the page and for what is frozen of it
  'lib/opgaven/openbaar/lezen.ts': 'gebruik', // a copy as everybody may read it, against what is public now
  'lib/opgaven/kenmerk.ts': 'fundament', // the hash of a frozen opgave
  'lib/opgaven/csv.ts': 'gebruik', // writes an opgave as CSV, as lib/indicatoren/csv.ts does
  'lib/evaluatie/tijdreeks/schatten.ts': 'fundament', // arithmetic with the library made for it, and nothing else
  'lib/cockpit/kerncijfers/lezen.ts': 'gebruik', // asks the executor of indicators for each tile, for the queries
  'lib/cockpit/werkdruk/lezen.ts': 'gebruik', // the same for the work of each function and colleague
  'lib/cockpit/proef/lezen.ts': 'gebruik', // asks the executor by a definition that holds and by one that is tried
  'lib/cockpit/proef/doel/lezen.ts': 'gebruik', // a target that is tried, year by year
  'lib/cockpit/proef/versies/lezen.ts': 'gebruik', // a figure by each of its definitions and rules
  'lib/indicatoren/proef/uitvoeren.ts': 'gebruik', // hands a trial definition to the executor of indicators
  'lib/contact/afspraken/ics.ts': 'gebruik', // writes iCalendar with the library made for it
  'lib/contact/afspraken/versturen.ts': 'gebruik', // puts invitations in the outbox, for the commands
  'lib/documenten/keuren.ts': 'gebruik', // looks at an uploaded file with the means of the platform, before any command
  'lib/publicaties/openbaar.ts': 'gebruik', // the public page: its own database role, published snapshots only, nobody signed in
  'lib/publicaties/csv.ts': 'gebruik', // writes a figure as CSV with the library made for it
  'lib/indicatoren/csv.ts': 'gebruik', // same
  'lib/moties/openbaar.ts': 'gebruik', // the public page, as for published figures
  'lib/opendata/openbaar.ts': 'gebruik', // what programs of others read: the same role and the same published snapshots
  'lib/opendata/bron.ts': 'gebruik', // what an address of the open data is: its shape and its reader
  'lib/opendata/bronnen.ts': 'gebruik', // each address of the open data with its shape and its reader
  'lib/opendata/evaluaties/bronnen.ts': 'gebruik', // the same for evaluations
  'lib/opendata/openapi.ts': 'gebruik', // the description made from those shapes
  'lib/opendata/beantwoorden.ts': 'gebruik', // question in, answer out, for the route
  'lib/moties/lezen.ts': 'gebruik', // one motie with all its parts, for the page and for what is frozen of it
  'lib/evaluatie/berekenen.ts': 'gebruik', // asks every measure of an evaluation, for queries here and of moties
  'lib/moties/vragen/evaluaties.ts': 'gebruik', // what an evaluation says of a question, for the page and for what is frozen
  'lib/moties/voortgang/berekenen.ts': 'gebruik', // asks the indicators how it goes, for queries and commands
  'lib/moties/voortgang/csv.ts': 'gebruik', // writes the progress as CSV with the library made for it
  'lib/indicatoren/run.ts': 'gebruik', // the only executor of indicators (architecture.md, guarantees)
};

const ZUIVER: readonly Laag[] = ['model', 'regels'];
const ZICHT: Readonly<Record<Laag, readonly Laag[]>> = {
  model: ['model'],
  regels: ZUIVER,
  schema: [...ZUIVER, 'schema'],
  data: [...ZUIVER, 'schema', 'data', 'fundament'],
  gebruik: [...ZUIVER, 'schema', 'data', 'gebruik', 'fundament', 'uitwisseling'],
  uitwisseling: [...ZUIVER, 'schema', 'data', 'gebruik', 'fundament', 'uitwisseling'],
  fundament: [...ZUIVER, 'fundament', 'overig'],
  opdracht: [...ZUIVER, 'schema', 'gebruik', 'fundament', 'uitwisseling', 'opdracht', 'overig'],
  component: [...ZUIVER, 'component', 'overig'],
  app: [...ZUIVER, 'schema', 'gebruik', 'component', 'fundament', 'uitwisseling', 'app', 'overig'],
  test: [
    'model',
    'regels',
    'schema',
    'gebruik',
    'data',
    'fundament',
    'uitwisseling',
    'opdracht',
    'component',
    'app',
    'test',
    'overig',
  ],
  overig: ZUIVER,
};
/** A type costs nothing at run time; a pure file may name the types of the foundation, a component those of a query. */
const ZICHT_OP_TYPEN: Partial<Record<Laag, readonly Laag[]>> = {
  model: ['fundament', 'regels'],
  regels: ['fundament'],
  schema: ['fundament'],
  component: ['fundament', 'gebruik', 'schema'],
  fundament: ['gebruik'],
};

export function magZien(van: Laag, naar: Laag, alleenType: boolean): boolean {
  return ZICHT[van].includes(naar) || (alleenType && (ZICHT_OP_TYPEN[van]?.includes(naar) ?? false));
}
