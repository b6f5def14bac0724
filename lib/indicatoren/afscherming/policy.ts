import type { Feit } from '#lib/logboek/feiten.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';

export type Onderwerpsoort = Feit['onderwerpSoort'];

/**
 * What one must be able to read to know of whom a case of this kind is. 'ieder': who works with dossiers. 'niemand': no figure
 * counts it, so nobody sees of whom it is until it is decided here. Work that one may not know of hides whatever belongs to it.
 */
export const ZICHT: Readonly<Record<Onderwerpsoort, Permissie | 'ieder' | 'niemand'>> = {
  ...{ jongere: 'ieder', melding: 'ieder', werkproces: 'ieder', termijn: 'ieder', thuiszitperiode: 'ieder' },
  ...{
    inschrijving: 'ieder',
    schoolgang: 'ieder',
    vrijstelling: 'ieder',
    verlof: 'ieder',
    spreekuur: 'ieder',
  },
  ...{ contactmoment: 'ieder', afspraak: 'ieder' },
  'absoluut-signaal': 'absoluut.zien',
  agendapunt: 'overleg.lezen',
  bestemming: 'bestemming.zien',
  dossiertoets: 'dossiertoets.doen',
  handhaving: 'handhaving.lezen',
  'preventieve-actie': 'jongerenpunt.zien',
  ...{ brief: 'niemand', document: 'niemand', externcijfer: 'niemand', informatieverzoek: 'niemand' },
  ...{ instemming: 'niemand', schooljaren: 'niemand', situatie: 'niemand', 'warme-overdracht': 'niemand' },
};

/** A subject of a counted case as it stands in the records. */
export type Onderwerp = {
  readonly id: string;
  /** null: nothing says what it is. */
  readonly soort: string | null;
  /** The kind of work it belongs to; null when it belongs to none. */
  readonly werk: string | null;
  /** Of a term. */
  readonly termijn: string | null;
};

type Lezer = {
  readonly mag: (recht: Permissie) => boolean;
  readonly verborgenWerk: readonly string[];
  readonly verborgenTermijnen: readonly string[];
};

/** May this reader know of whom it is? What is not known to be visible is not. */
export function isZichtbaar({ soort, werk, termijn }: Onderwerp, lezer: Lezer): boolean {
  const recht = isOnderwerpsoort(soort) ? ZICHT[soort] : 'niemand';
  if (recht === 'niemand' || (recht !== 'ieder' && !lezer.mag(recht))) return false;
  if (soort === 'termijn' && (termijn === null || lezer.verborgenTermijnen.includes(termijn))) return false;
  if ((soort === 'werkproces' || soort === 'dossiertoets') && werk === null) return false;
  return werk === null || !lezer.verborgenWerk.includes(werk);
}

function isOnderwerpsoort(soort: string | null): soort is Onderwerpsoort {
  return soort !== null && Object.hasOwn(ZICHT, soort);
}
