import { INSTEMMINGDOELEN } from '#lib/instemming/doelen.ts';
import type { Codewaarde } from '#lib/werkprocessen/model.ts';
import { DOORBRAAKSTAPPEN, INTERVENTIES } from '#lib/werkprocessen/codelijsten/traject.ts';
import { KERNLIJST, type KernCode } from '#lib/werkprocessen/kernlijst.ts';

/**
 * Code lists a bureau starts with; each bureau keeps its own words. As long as a bureau has none of a list, these are
 * offered. Every value maps onto the national core list.
 */
export const AFWIJKREDENEN: readonly Codewaarde[] = [
  afwijk('al-gedaan-door-school', 'De school deed dit al'),
  afwijk('niet-van-toepassing', 'Niet van toepassing in deze situatie'),
  afwijk('spoed', 'Spoed: een latere stap ging voor'),
  afwijk('hulp-loopt-al', 'Hulp of traject loopt al'),
  afwijk('niet-bereikbaar', 'Jongere en ouders waren niet bereikbaar'),
  afwijk('afgestemd', 'Zo afgestemd met school of partners'),
  afwijk('eerder-werkproces', 'Al gedaan in een eerder werkproces'),
  afwijk('anders', 'Anders, namelijk'),
];

/** What a dossiertoets asks of each case; a bureau keeps its own questions. */
export const TOETSVRAGEN: readonly Codewaarde[] = [
  afwijk('reactie-op-tijd', 'De school kreeg op tijd een eerste reactie'),
  afwijk('school-gehoord', 'De school is gehoord en wat zij deed staat erin'),
  afwijk('jongere-gehoord', 'De jongere en de ouders zijn gehoord'),
  afwijk('stappen-of-reden', 'De routekaart is gevolgd, of de reden van afwijken is begrijpelijk'),
  afwijk('keuze-onderbouwd', 'De gekozen aanpak is onderbouwd: licht waar het kan, zwaarder waar het moet'),
  afwijk('afspraken-vastgelegd', 'Afspraken staan er met naam en datum in'),
  afwijk('teruggekoppeld', 'School en betrokkenen weten de uitkomst'),
  afwijk('niet-te-veel', 'Er staat niets in wat niet nodig is'),
];

/** Whether a leefgebied may be scored in the open, or only with instemming behind the wall of WEB art. 9.2.7. */
export const LEEFGEBIED_OPEN = 'open';
export const LEEFGEBIED_INSTEMMING = 'instemming';
export const LEEFGEBIEDKERN = [
  { code: LEEFGEBIED_OPEN, label: 'Gewoon vast te leggen' },
  { code: LEEFGEBIED_INSTEMMING, label: 'Gezondheid of justitie: alleen met instemming' },
] as const;

/** Fourteen leefgebieden in our own words, none of a licensed scale; a bureau keeps its own. */
export const LEEFGEBIEDEN: readonly Codewaarde[] = [
  leefgebied('wonen', 'Wonen'),
  leefgebied('thuis', 'Thuis en familie'),
  leefgebied('netwerk', 'Vrienden en netwerk'),
  leefgebied('school', 'School en opleiding'),
  leefgebied('werk', 'Werk'),
  leefgebied('dag', 'Invulling van de dag'),
  leefgebied('inkomen', 'Inkomen'),
  leefgebied('schulden', 'Schulden en administratie'),
  leefgebied('praktisch', 'Praktische vaardigheden'),
  leefgebied('motivatie', 'Wat hij zelf wil'),
  leefgebied('lichaam', 'Lichamelijke gezondheid', LEEFGEBIED_INSTEMMING),
  leefgebied('geest', 'Psychische gezondheid', LEEFGEBIED_INSTEMMING),
  leefgebied('middelen', 'Gebruik van middelen', LEEFGEBIED_INSTEMMING),
  leefgebied('justitie', 'Politie en justitie', LEEFGEBIED_INSTEMMING),
];

/** Short actions of the Jongerenpunt; invented words, since the source counts them without naming them. A bureau keeps its own. */
export const PREVENTIEVE_ACTIES: readonly Codewaarde[] = [
  afwijk('informatie', 'Informatie gegeven'),
  afwijk('doorverwezen', 'Doorverwezen'),
  afwijk('aanvraag', 'Geholpen met een aanvraag of formulier'),
  afwijk('kort-gesprek', 'Kort gesprek'),
  afwijk('meegegaan', 'Meegegaan naar een afspraak'),
  afwijk('partner-gebeld', 'Partner of school gebeld'),
  afwijk('bericht', 'Bericht gestuurd om contact te houden'),
];

/** What colleagues of a Jongerenpunt know more of than others (annual report Westelijke Mijnstreek); a bureau keeps its own. */
export const SPECIALISATIES: readonly Codewaarde[] = [
  afwijk('ondermijning', 'Ondermijning en veiligheid'),
  afwijk('beschermd-wonen', 'Beschermd wonen'),
  afwijk('vluchtelingen', 'Vluchtelingen'),
  afwijk('voorliggend-veld', 'Voorliggend veld'),
  afwijk('onderkant-arbeidsmarkt', 'Onderkant van de arbeidsmarkt'),
];

/** Words of their own under a core result that says more than one thing. */
const EIGEN_WOORDEN = {
  waarschuwingsbrief: { label: 'Waarschuwingsbrief', kern: 'gesprek-waarschuwing' },
  'nieuwe-inschrijving': { label: 'Nieuwe inschrijving bij een opleiding', kern: 'andere-opleiding' },
  zzp: { label: 'Eigen bedrijf of zzp', kern: 'werk' },
  participatiewet: { label: 'Begeleiding vanuit de Participatiewet', kern: 'werktraject' },
  'geen-uitstroom-inburgering': { label: 'Nog bezig met inburgering', kern: 'inburgering' },
  'geen-ondersteuning-nodig': { label: 'Geen ondersteuning nodig', kern: 'eigen-kracht' },
  'niet-willer': { label: 'Wil geen school, werk of hulp', kern: 'geen-interesse' },
  // The twelve results of a Jongerenpunt, where its words differ from those of the core.
  'hulpvraag-beantwoord': { label: 'Hulpvraag beantwoord, op eigen kracht verder', kern: 'eigen-kracht' },
  'inkomen-werktraject': { label: 'Inkomensvoorziening met traject naar werk', kern: 'werktraject' },
  'dagbesteding-niet-in-staat': { label: 'Dagbesteding (Wmo) of niet in staat', kern: 'dagbesteding' },
  'verder-als-traject': { label: 'Gaat verder als traject', kern: 'traject-doorstroompunt' },
} as const satisfies Readonly<Record<string, { label: string; kern: KernCode }>>;

/** Result codes of the start lists that are not themselves a core code. */
export const EIGEN_CODES = Object.keys(EIGEN_WOORDEN);

type Startcode = KernCode | keyof typeof EIGEN_WOORDEN;

/** Always offered, whatever a bureau calls its own results: a death is never written down as something else. */
export const ALTIJD: readonly KernCode[] = ['overleden'];

const RESULTATEN: Readonly<Record<string, readonly Startcode[]>> = {
  'relatief-resultaat': [
    'gesprek-waarschuwing',
    'kennisgevingsbrief',
    'geen-actie-na-contact',
    'niet-verwijtbaar',
    'geen-verzuim',
    'halt',
    'proces-verbaal',
    'last-onder-dwangsom',
    'beschermingstafel',
    'vrijstelling',
    'traject-doorstroompunt',
    'verder-als-18plus',
    'overdracht-partner',
    'onterechte-melding',
    'overdracht-gemeente',
    'overdracht-schooljaar',
    'uitschrijving-brp',
    'overleden',
  ],
  // Beside the printed list (domain: absoluut) what the law can end it with: at eighteen (art. 4b), or in handhaving (art. 26).
  'absoluut-resultaat': [
    'inschrijving-school',
    'vrijstelling-aangevraagd',
    'onterechte-melding',
    'halt',
    'proces-verbaal',
    'last-onder-dwangsom',
    'overdracht-gemeente',
    'overdracht-jongerenteam',
    'traject-doorstroompunt',
    'geen-doelgroep',
    'overdracht-partner',
    'uitschrijving-brp',
    'overleden',
  ],
  'preventief-resultaat': [
    'doorverwijzing-hulp',
    'gesprek-waarschuwing',
    'informatie-advies',
    'overdracht-schooljaar',
    'ter-kennisgeving',
    'vrijstelling-aangevraagd',
    'geen-doelgroep',
    'overdracht-partner',
    'overdracht-gemeente',
    'uitschrijving-brp',
    'overleden',
  ],
  'verlof-resultaat': [
    'verlof-toegekend',
    'verlof-gedeeltelijk',
    'verlof-afgewezen',
    'verlof-buiten-behandeling',
    'verlof-doorgestuurd',
    'verlof-ingetrokken',
    'overleden',
  ],
  'vrijstelling-resultaat': [
    'vrijstelling',
    'geen-vrijstelling',
    'aanvraag-ingetrokken',
    'overdracht-gemeente',
    'uitschrijving-brp',
    'overleden',
  ],
  'verzuim-18plus-resultaat': [
    'gesprek-waarschuwing',
    'geen-actie-na-contact',
    'waarschuwingsbrief',
    'doorverwijzing-hulp',
    'andere-opleiding',
    'startkwalificatie',
    'onbereikbaar',
    'geen-doelgroep',
    'verhuisd',
    'overleden',
    'onterechte-melding',
    'overdracht-schooljaar',
    'traject-doorstroompunt',
    'werkproces-vsv',
  ],
  'jongerenpunt-resultaat': [
    'blijft-op-school',
    'werk',
    'hulpvraag-beantwoord',
    'inkomen-zorg',
    'inkomen-werktraject',
    'dagbesteding-niet-in-staat',
    'uitkering-ziek',
    'inburgering',
    'niet-willer',
    'onbereikbaar',
    'verhuisd',
    'actief-benaderd',
    'verder-als-traject',
    'onterechte-melding',
    'overleden',
  ],
  // The lists of the Westelijke Mijnstreek (eight results) and of the MER-gemeenten together; "open" is no result.
  'vsv-resultaat': [
    'blijft-op-school',
    'nieuwe-inschrijving',
    'andere-opleiding',
    'particulier-onderwijs',
    'startkwalificatie',
    'werk',
    'zzp',
    'werktraject',
    'participatiewet',
    'brede-aanpak',
    'inburgering',
    'overdracht-jongerenteam',
    'dagbesteding',
    'doorverwijzing-hulp',
    'eigen-kracht',
    'geen-interesse',
    'onbereikbaar',
    'detentie',
    'verhuisd',
    'geen-doelgroep',
    'overdracht-gemeente',
    'onterechte-melding',
    'overleden',
  ],
  // Jongeren in beeld, 23 to 27.
  'jongere-in-beeld-resultaat': [
    'andere-opleiding',
    'startkwalificatie',
    'werk',
    'zzp',
    'werktraject',
    'geen-uitstroom-inburgering',
    'geen-ondersteuning-nodig',
    'geen-interesse',
    'niet-willer',
    'onbereikbaar',
    'verhuisd',
    'geen-doelgroep',
    'overleden',
  ],
};

export function resultaatlijstVan(soort: string): string {
  return soort === 'relatief-verzuim' ? 'relatief-resultaat' : `${soort.replace(/-verzuim$/, '')}-resultaat`;
}

/** What is offered when a bureau has no list of its own: the start list, or for an unknown kind of work the whole core. */
export function startlijst(lijst: string): readonly Codewaarde[] {
  if (lijst === 'afwijkreden') return AFWIJKREDENEN;
  if (lijst === 'dossiertoets') return TOETSVRAGEN;
  if (lijst === 'leefgebied') return LEEFGEBIEDEN;
  if (lijst === 'instemmingdoel') return INSTEMMINGDOELEN;
  if (lijst === 'preventieve-actie') return PREVENTIEVE_ACTIES;
  if (lijst === 'specialisatie') return SPECIALISATIES;
  if (lijst === 'interventie') return INTERVENTIES;
  if (lijst === 'doorbraakstap') return DOORBRAAKSTAPPEN;
  const codes = RESULTATEN[lijst] ?? (Object.keys(KERNLIJST) as KernCode[]);
  return codes.map(resultaat);
}

/** The values of a bureau, and those it cannot do without. */
export function metAltijd(waarden: readonly Codewaarde[]): readonly Codewaarde[] {
  const erbij = ALTIJD.filter((kern) => !waarden.some((waarde) => waarde.kern === kern));
  return [...waarden, ...erbij.map(resultaat)];
}

function resultaat(code: Startcode): Codewaarde {
  return code in EIGEN_WOORDEN
    ? { code, ...EIGEN_WOORDEN[code as keyof typeof EIGEN_WOORDEN] }
    : { code, label: KERNLIJST[code as KernCode].label, kern: code };
}

function leefgebied(code: string, label: string, kern = LEEFGEBIED_OPEN): Codewaarde {
  return { code, label, kern };
}

function afwijk(code: string, label: string): Codewaarde {
  return { code, label, kern: code };
}
