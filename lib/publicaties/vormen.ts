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
};

/** The indicators that can be published. Workload (K3) says nothing of young people and stays inside for now. */
export const PUBLICEERBAAR: readonly string[] = Object.keys(PUBLIEKSVORMEN);
