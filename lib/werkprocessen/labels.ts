import type { DuoReden } from '#lib/werkprocessen/kernlijst.ts';
import type { Doelgroepcode, Route, Stapbron, Werkprocessoort } from '#lib/werkprocessen/model.ts';

const SOORT_LABEL: Record<Werkprocessoort, string> = {
  'relatief-verzuim': 'Relatief verzuim',
  'absoluut-verzuim': 'Absoluut verzuim',
  preventief: 'Zorg en preventie',
  'verzuim-18plus': 'Verzuim 18+',
  vsv: 'Doorstroompunt (vsv)',
  'jongere-in-beeld': 'Jongere in beeld',
  jongerenpunt: 'Jongerenpunt',
  vrijstelling: 'Vrijstelling',
  verlof: 'Extra verlof',
};

/** A kind of work that came along from another system shows under its own name. */
export function soortLabel(soort: string): string {
  if (Object.hasOwn(SOORT_LABEL, soort)) return SOORT_LABEL[soort as Werkprocessoort];
  const text = soort.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const WERKPROCESSTATUS_LABEL = {
  open: 'Open',
  wacht: 'Wacht',
  gesloten: 'Gesloten',
} as const;

/** By whom a step was set, when it follows from something else. */
export const STAPBRON_LABEL: Record<Stapbron, string> = {
  melding: 'door de school, via de melding',
  brief: 'met de brief die is verstuurd',
  controle: 'bij de controle van het signaal',
  traject: 'uit wat in het traject staat',
};

export const DOELGROEP_LABEL: Record<Doelgroepcode, string> = {
  'dreigend-vsv': 'Dreigt uit te vallen',
  'nieuw-vsv': 'Nieuw vsv: uitgevallen sinds 1 oktober',
  'oud-vsv': 'Oud-vsv: uitgevallen vóór 1 oktober',
  jikp: 'Jongere in een kwetsbare positie (JIKP)',
  'jongere-in-beeld': 'Jongere in beeld (23 tot 27)',
  'geen-doelgroep': 'Geen doelgroep van het Doorstroompunt',
};

export function doelgroepLabel(code: string): string {
  return Object.hasOwn(DOELGROEP_LABEL, code) ? DOELGROEP_LABEL[code as Doelgroepcode] : code;
}

export const ROUTE_LABEL: Record<Route, string> = {
  VRIJWILLIGE_HULP: 'Vrijwillige hulp',
  HALT: 'Halt',
  DWANG_CIVIEL: 'Dwang, civielrechtelijk',
  DWANG_STRAFRECHTELIJK: 'Dwang, strafrechtelijk',
  COMBINATIE: 'Combinatie van hulp en dwang',
  LAST_ONDER_DWANGSOM: 'Last onder dwangsom',
};

/** Reason closed as the school reads it. */
export const DUO_REDEN_LABEL: Record<DuoReden, string> = {
  'terug-naar-school': 'Terug naar school',
  'beeindigd-andere-opleiding': 'Inschrijving beëindigd: andere opleiding',
  'beeindigd-werk': 'Inschrijving beëindigd: werk',
  'beeindigd-overig': 'Inschrijving beëindigd: overig',
  'beeindigd-overleden': 'Inschrijving beëindigd: overleden',
  'geen-verzuim-langdurig-ziek': 'Geen verzuim: langdurig ziek',
  'geen-verzuim-legitiem-afwezig': 'Geen verzuim: legitiem afwezig',
};
