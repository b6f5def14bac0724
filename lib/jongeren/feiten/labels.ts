import type {
  Intrekbaar,
  Schoolgangbron,
  Schoolgangsoort,
  Uitschrijfreden,
} from '#lib/jongeren/feiten/model.ts';

export const LABEL_UITSCHRIJFREDEN: Record<Uitschrijfreden, string> = {
  'andere-school': 'naar een andere school',
  diploma: 'diploma gehaald',
  verhuisd: 'verhuisd',
  buitenland: 'naar een school in het buitenland',
  werk: 'aan het werk',
  verwijderd: 'van school verwijderd',
  anders: 'anders',
};

/** A reason that came along from elsewhere shows in its own words. */
export function uitschrijfredenLabel(reden: string): string {
  return Object.hasOwn(LABEL_UITSCHRIJFREDEN, reden)
    ? LABEL_UITSCHRIJFREDEN[reden as Uitschrijfreden]
    : reden;
}

export const LABEL_SCHOOLGANG: Record<Schoolgangsoort, string> = {
  hervat: 'gaat weer naar school',
  'alternatief-traject': 'volgt een alternatief traject',
};

export const LABEL_BRON: Record<Schoolgangbron, string> = {
  school: 'de school heeft het verteld',
  aanwezigheid: 'de aanwezigheidslijst van de school',
  'zelf-gezien': 'ik heb de jongere op school gezien',
  duo: 'een bericht van DUO',
};

/** As it stands behind the fact in the dossier. */
export const BRONZIN: Record<Schoolgangbron, string> = {
  school: 'volgens de school',
  aanwezigheid: 'volgens de aanwezigheidslijst',
  'zelf-gezien': 'zelf gezien',
  duo: 'volgens DUO',
};

export const LABEL_INTREKBAAR: Record<Intrekbaar, string> = {
  schoolgang: 'schoolgang',
  inschrijving: 'inschrijving',
  uitschrijving: 'uitschrijving',
};

const LABEL_ONDERWIJSSOORT: Readonly<Record<string, string>> = {
  BO: 'basisonderwijs',
  SBO: 'speciaal basisonderwijs',
  SO: 'speciaal onderwijs',
  VSO: 'voortgezet speciaal onderwijs',
  PRO: 'praktijkonderwijs',
  VMBO: 'vmbo',
  HAVO: 'havo',
  VWO: 'vwo',
  VAVO: 'vavo',
  EOA: 'eerste opvang anderstaligen',
  ISK: 'internationale schakelklas',
  MBO1: 'mbo niveau 1 (entree)',
  MBO2: 'mbo niveau 2',
  MBO3: 'mbo niveau 3',
  MBO4: 'mbo niveau 4',
};

export function onderwijssoortLabel(soort: string): string {
  return LABEL_ONDERWIJSSOORT[soort.toUpperCase()] ?? soort;
}
