/**
 * The national core list of results. A bureau keeps its own words in its code lists; each of them maps onto one code
 * here, so that regions stay comparable. Whether somebody is back at school follows from facts, never from a code.
 */
export const KPI_KLASSEN = [
  'SCHOOL',
  'WERK',
  'SK',
  'TRAJECT',
  'ZORG',
  'EIGEN_KRACHT',
  'UIT_BEELD',
  'VERHUISD',
  'ADMIN',
  'HANDHAVING',
] as const;
export type KpiKlasse = (typeof KPI_KLASSEN)[number];

/** Reason closed as it goes back to DUO (list of 2009; the current one is not public, so it may be absent). */
export const DUO_REDENEN = [
  'terug-naar-school',
  'beeindigd-andere-opleiding',
  'beeindigd-werk',
  'beeindigd-overig',
  'beeindigd-overleden',
  'geen-verzuim-langdurig-ziek',
  'geen-verzuim-legitiem-afwezig',
] as const;
export type DuoReden = (typeof DUO_REDENEN)[number];

export type Kernresultaat = {
  readonly label: string;
  readonly kpiKlasse: KpiKlasse;
  /** An administrative result says that there was no case for us: no reason is asked for phases not walked through. */
  readonly administratief: boolean;
  /** Null where the result does not say it: a letter or a talk is no return to school. Who closes the work then chooses. */
  readonly duoReden: DuoReden | null;
};

export const KERNLIJST = {
  // relatief verzuim
  'gesprek-waarschuwing': row('Bemiddeling, gesprek met afspraken of waarschuwing', 'SCHOOL'),
  kennisgevingsbrief: row('Kennisgevingsbrief', 'SCHOOL'),
  'geen-actie-na-contact': row('Na contact met de school geen actie nodig', 'SCHOOL'),
  halt: row('Halt-straf', 'HANDHAVING'),
  'proces-verbaal': row('Proces-verbaal', 'HANDHAVING'),
  handhaving: row('Handhaving ingezet', 'HANDHAVING'),
  'last-onder-dwangsom': row('Last onder dwangsom', 'HANDHAVING'),
  beschermingstafel: row('Beschermingstafel', 'ZORG'),
  'niet-verwijtbaar': row('Verzuim niet verwijtbaar', 'ZORG', 'geen-verzuim-legitiem-afwezig'),
  'geen-verzuim': admin('Geen verzuim vastgesteld', 'ADMIN', 'geen-verzuim-legitiem-afwezig'),
  vrijstelling: row('Vrijstelling', 'ADMIN', 'geen-verzuim-legitiem-afwezig'),
  'geen-vrijstelling': row('Geen vrijstelling: niet voldaan of geweigerd', 'ADMIN'),
  'traject-doorstroompunt': row('Traject bij het Doorstroompunt', 'TRAJECT'),
  'werkproces-vsv': row('Werkproces vsv: al uitgeschreven zonder startkwalificatie', 'TRAJECT'),
  'verder-als-18plus': admin('18 geworden, verder als verzuim 18+', 'ADMIN'),
  'overdracht-partner': row('Overgedragen aan externe partners', 'ZORG'),
  // administrative, for every kind of work
  'onterechte-melding': admin('Onterechte melding', 'ADMIN', 'geen-verzuim-legitiem-afwezig'),
  'overdracht-gemeente': admin('Overdracht aan een andere gemeente', 'VERHUISD', 'beeindigd-overig'),
  'overdracht-schooljaar': admin('Overdracht naar het nieuwe schooljaar', 'ADMIN'),
  'uitschrijving-brp': admin('Uitgeschreven uit de BRP', 'VERHUISD', 'beeindigd-overig'),
  verhuisd: admin('Verhuisd buiten de regio', 'VERHUISD', 'beeindigd-overig'),
  overleden: admin('Overleden', 'ADMIN', 'beeindigd-overleden'),
  'ter-kennisgeving': admin('Ter kennisgeving aangenomen', 'ADMIN'),
  'aanvraag-ingetrokken': admin('Aanvraag of kennisgeving ingetrokken of niet behandeld', 'ADMIN'),
  'geen-doelgroep': admin('Hoort niet (meer) tot de doelgroep', 'ADMIN'),
  // absoluut verzuim
  'inschrijving-school': row('Ingeschreven bij een school', 'SCHOOL', 'terug-naar-school'),
  'vrijstelling-aangevraagd': row('Aanvraag of beroep op vrijstelling ontvangen', 'ADMIN'),
  'overdracht-jongerenteam': row('Overgedragen aan het jongerenteam', 'TRAJECT'),
  // zorg en preventie
  'doorverwijzing-hulp': row('Doorverwezen naar hulp of zorg', 'ZORG'),
  'informatie-advies': row('Informatie of advies gegeven', 'EIGEN_KRACHT'),
  // verlof boven tien dagen
  'verlof-toegekend': row('Verlof toegekend', 'ADMIN'),
  'verlof-gedeeltelijk': row('Verlof gedeeltelijk toegekend', 'ADMIN'),
  'verlof-afgewezen': row('Verlof afgewezen', 'ADMIN'),
  'verlof-buiten-behandeling': admin('Verlofaanvraag buiten behandeling gesteld', 'ADMIN'),
  'verlof-doorgestuurd': admin('Verlofaanvraag doorgestuurd naar het hoofd', 'ADMIN'),
  'verlof-ingetrokken': admin('Verlofaanvraag ingetrokken', 'ADMIN'),
  // verzuim 18+, Doorstroompunt en jongeren in beeld
  'andere-opleiding': row('Andere opleiding', 'SCHOOL', 'beeindigd-andere-opleiding'),
  'blijft-op-school': row('Herplaatst of blijft op school', 'SCHOOL', 'terug-naar-school'),
  'particulier-onderwijs': row(
    'Particulier onderwijs, thuisstudie of onderwijs in het buitenland',
    'SCHOOL',
    'beeindigd-andere-opleiding',
  ),
  startkwalificatie: row('Startkwalificatie behaald', 'SK', 'beeindigd-overig'),
  werk: row('Aan het werk of eigen bedrijf', 'WERK', 'beeindigd-werk'),
  werktraject: row('Werktraject, jobcoach of Participatiewet', 'TRAJECT', 'beeindigd-overig'),
  'brede-aanpak': row('Uitgevallen, brede aanpak', 'TRAJECT', 'beeindigd-overig'),
  inburgering: row('Inburgering of cursus', 'TRAJECT', 'beeindigd-overig'),
  dagbesteding: row('Dagbesteding', 'ZORG', 'beeindigd-overig'),
  'inkomen-zorg': row('Inkomensvoorziening met ontheffing of zorgtraject', 'ZORG', 'beeindigd-overig'),
  'uitkering-ziek': row('Wajong, Ziektewet of WW', 'ZORG', 'beeindigd-overig'),
  'eigen-kracht': row('Op eigen kracht verder, geen ondersteuning nodig', 'EIGEN_KRACHT'),
  onbereikbaar: row('Onbereikbaar na meerdere pogingen', 'UIT_BEELD', 'beeindigd-overig'),
  'geen-interesse': row('Wenst geen dienstverlening', 'UIT_BEELD', 'beeindigd-overig'),
  // What became of somebody who was only approached is not known: no outcome, so out of sight.
  'actief-benaderd': row('Actief outreachend benaderd, geen vervolg bekend', 'UIT_BEELD', 'beeindigd-overig'),
  detentie: row('Niet bereikbaar door detentie', 'UIT_BEELD', 'beeindigd-overig'),
} as const satisfies Record<string, Kernresultaat>;

export type KernCode = keyof typeof KERNLIJST;

export function isKernCode(code: string): code is KernCode {
  return Object.hasOwn(KERNLIJST, code);
}

/** An unknown code is a fault of the mapping, never guessed at: it counts as not administrative and has no KPI class. */
export function kernresultaat(code: string): Kernresultaat | null {
  return isKernCode(code) ? KERNLIJST[code] : null;
}

function row(label: string, kpiKlasse: KpiKlasse, duoReden: DuoReden | null = null): Kernresultaat {
  return { label, kpiKlasse, administratief: false, duoReden };
}

function admin(label: string, kpiKlasse: KpiKlasse, duoReden: DuoReden | null = null): Kernresultaat {
  return { label, kpiKlasse, administratief: true, duoReden };
}
