/**
 * Which tables of an indicator leave the bureau: at most three dimensions, fixed, so that nobody can cut the figures
 * in ever other ways until a person is left (domain.md §12.6). `populatie` names who is counted: tables over the same
 * population are protected as one whole.
 */
export type Publieksvorm = {
  readonly code: string;
  readonly titel: string;
  readonly per: readonly string[];
  readonly filter?: Readonly<Record<string, string>>;
  readonly populatie: string;
  /** For a percentage: who is counted in the numerator. */
  readonly populatieTeller?: string;
  /** Where the definition tells of more than leaves the bureau: what is shown, what is not, and why. */
  readonly watErStaat?: string;
};

const AANTAL =
  'Openbaar is het aantal. De afname staat er niet apart: die is uit te rekenen met het aantal van een jaar eerder, als dat ook openbaar is.';
const DEFINITIEF =
  'Openbaar is de definitieve publicatie van DUO. De voorlopige staat er niet: de definitieve komt daarvoor in de plaats.';

export const PUBLIEKSVORMEN: Readonly<Record<string, readonly Publieksvorm[]>> = {
  'meldingen-leerplicht': [
    {
      code: 'soort-gemeente',
      titel: 'Meldingen naar soort en gemeente',
      per: ['soort', 'gemeente'],
      populatie: 'meldingen',
    },
  ],
  'meldingen-resultaat': [
    {
      code: 'resultaat-gemeente',
      titel: 'Afgehandelde meldingen naar resultaat en gemeente',
      per: ['resultaat', 'gemeente'],
      populatie: 'afgehandeld',
    },
  ],
  thuiszitters: [
    {
      code: 'soort-duur',
      titel: 'Thuiszitters naar soort en duur',
      per: ['soort', 'duur'],
      populatie: 'thuiszitters',
    },
    {
      code: 'resultaat',
      titel: 'Hoe het thuiszitten eindigde',
      per: ['resultaat'],
      populatie: 'thuiszitters',
    },
    { code: 'gemeente', titel: 'Thuiszitters naar gemeente', per: ['gemeente'], populatie: 'thuiszitters' },
  ],
  'k1-thuiszitters-stroom': [
    {
      code: 'sector',
      titel: 'Thuiszitters in het schooljaar naar sector',
      per: ['sector'],
      filter: { meting: 'aantal' },
      populatie: 'thuiszitters',
      watErStaat: AANTAL,
    },
  ],
  'k1-thuiszitters-voorraad': [
    {
      code: 'sector',
      titel: 'Thuiszitters op de peildatum naar sector',
      per: ['sector'],
      filter: { meting: 'aantal' },
      populatie: 'thuis-op-peildatum',
      watErStaat: AANTAL,
    },
  ],
  'k2-teruggeleid': [
    {
      code: 'soort',
      titel: 'Teruggeleid naar school (T1), naar soort',
      per: ['soort'],
      filter: { variant: 'T1' },
      populatie: 'thuiszitters',
      populatieTeller: 'teruggeleid-t1',
      watErStaat:
        'Openbaar is variant T1: terug naar school ÷ alle thuiszitters. T2, T3, T4 en open staan er niet. Zij gaan over dezelfde jongeren; wie ze naast T1 legt, rekent uit hoeveel jongeren verhuisden, een vrijstelling kregen of een ander traject volgden, en dat zijn kleine aantallen.',
    },
  ],
  'k4-mbo-coach': [
    {
      code: 'behouden-6',
      titel: 'Met een MBO-coach: na zes maanden nog op school of met een startkwalificatie, naar leeftijd',
      per: ['leeftijd'],
      filter: { groep: 'coach', meting: 'behouden-6' },
      populatie: 'mbo-coach-6-maanden',
      populatieTeller: 'mbo-coach-behouden-6',
      watErStaat:
        'Openbaar is één cijfer: van wie een MBO-coach kreeg het deel dat na zes maanden nog op school zat of een startkwalificatie had. De vergelijkingsgroep, wie is bereikt, en de stand na 3 en 12 maanden staan er niet. Het gaat steeds om kleine groepen, voor een deel dezelfde jongeren; uit meer van die cijfers naast elkaar zijn kleine aantallen uit te rekenen.',
    },
  ],
  'k6-uitstroom': [
    {
      code: 'leeftijd',
      titel: 'Uitstroom naar startkwalificatie of werk, naar leeftijd',
      per: ['leeftijd'],
      filter: { uitstroom: 'samen' },
      populatie: 'k6-afgesloten',
      populatieTeller: 'k6-uitgestroomd',
      watErStaat:
        'Openbaar is startkwalificatie en werk samen. De twee apart staan er niet: het zijn dezelfde zaken, en uit meer cijfers daarover naast elkaar zijn kleine aantallen uit te rekenen.',
    },
  ],
  'dsp-uitval': [
    {
      code: 'leeftijd',
      titel: 'Uitval volgens de eigen telling, naar leeftijd',
      per: ['leeftijd'],
      populatie: 'dsp-uitval',
    },
    {
      code: 'gemeente',
      titel: 'Uitval volgens de eigen telling, naar gemeente',
      per: ['gemeente'],
      populatie: 'dsp-uitval',
    },
  ],
  'dsp-duo-vsv-gemeente': [
    {
      code: 'gemeente',
      titel: 'Nieuwe vsv’ers volgens DUO, naar gemeente',
      per: ['gemeente'],
      filter: { stand: 'definitief' },
      populatie: 'duo-leerlingen-gemeente',
      populatieTeller: 'duo-vsv-gemeente',
      watErStaat: DEFINITIEF,
    },
  ],
  'dsp-duo-vsv-leeftijd': [
    {
      code: 'leeftijd',
      titel: 'Nieuwe vsv’ers volgens DUO, naar leeftijd',
      per: ['leeftijd'],
      filter: { stand: 'definitief' },
      populatie: 'duo-leerlingen-leeftijd',
      populatieTeller: 'duo-vsv-leeftijd',
      watErStaat: DEFINITIEF,
    },
  ],
  'dsp-meldingen': [
    {
      code: 'soort-woonplaats',
      titel: 'Meldingen bij het Doorstroompunt naar soort en woonplaats',
      per: ['soort', 'woonplaats'],
      populatie: 'dsp-meldingen',
    },
  ],
  vrijstellingen: [
    {
      code: 'grond-gemeente',
      titel: 'Vrijstellingen naar grond en gemeente',
      per: ['grond', 'gemeente'],
      populatie: 'vrijstellingen',
    },
  ],
};

/** The indicators that can be published. Workload (K3) says nothing of young people and stays inside for now. */
export const PUBLICEERBAAR: readonly string[] = Object.keys(PUBLIEKSVORMEN);

/** What of a figure is public and what not, where its definition tells of more; null where it shows all of it. */
export function watErStaatVan(indicator: string): string | null {
  const zinnen = (PUBLIEKSVORMEN[indicator] ?? []).flatMap(({ watErStaat }) => watErStaat ?? []);
  return zinnen.length > 0 ? [...new Set(zinnen)].join(' ') : null;
}
