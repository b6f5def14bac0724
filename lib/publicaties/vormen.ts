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
};

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
    },
  ],
  'k1-thuiszitters-voorraad': [
    {
      code: 'sector',
      titel: 'Thuiszitters op de peildatum naar sector',
      per: ['sector'],
      filter: { meting: 'aantal' },
      populatie: 'thuis-op-peildatum',
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
