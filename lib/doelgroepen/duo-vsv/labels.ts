import {
  UITSPLITSINGEN,
  VSVLEEFTIJDEN,
  VSVNIVEAUS,
  type Publicatieregel,
  type Uitsplitsing,
} from '#lib/doelgroepen/duo-vsv/model.ts';

export const UITSPLITSING_LABEL: Readonly<Record<Uitsplitsing, string>> = {
  gemeente: 'Per gemeente',
  niveau: 'Per niveau',
  leeftijd: 'Per leeftijd',
  geslacht: 'Per geslacht',
  instelling: 'Per instelling en woongemeente',
};

export const DEFINITIE_LABEL: Readonly<Record<Publicatieregel['definitie'], string>> = {
  prestatiebox: 'volgens de Regeling prestatiebox mbo',
  'regeling-2026': 'volgens de Regeling van 2026',
};

const DEEL: Readonly<Record<string, string>> = {
  'vo-onderbouw': 'vo onderbouw',
  'vo-bovenbouw': 'vo bovenbouw, samen gepubliceerd',
  vmbo: 'vmbo bovenbouw',
  'havo-vwo': 'havo en vwo bovenbouw',
  ...{ '1': 'mbo niveau 1', '2': 'mbo niveau 2', '3': 'mbo niveau 3', '4': 'mbo niveau 4' },
  ...{ '<16': 'jonger dan 16', '16-17': '16 tot 18 jaar', '18-22': '18 tot 23 jaar' },
  '23-26': '23 tot 27 jaar',
  ...{ m: 'jongens', v: 'meisjes', x: 'anders of onbekend' },
};

/** What a part is called; of an institution its code stays, since names are not unique. */
export function deelLabel({
  uitsplitsing,
  deel,
  naam,
}: Pick<Publicatieregel, 'uitsplitsing' | 'deel' | 'naam'>): string {
  if (uitsplitsing === 'instelling') return naam && naam !== deel ? `${deel} ${naam}` : deel;
  return naam ?? DEEL[deel] ?? deel;
}

/** In the order of the vocabulary, not of the alphabet of its codes. */
export function inVolgorde(regels: readonly Publicatieregel[]): Publicatieregel[] {
  const volgorde: readonly string[] = [...VSVNIVEAUS, ...VSVLEEFTIJDEN, 'm', 'v', 'x'];
  return UITSPLITSINGEN.flatMap((uitsplitsing) =>
    regels
      .filter((regel) => regel.uitsplitsing === uitsplitsing)
      .toSorted((een, ander) => volgorde.indexOf(een.deel) - volgorde.indexOf(ander.deel)),
  );
}
