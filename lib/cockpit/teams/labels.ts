import type { Dimensiewaarde } from '#lib/indicatoren/model.ts';
import { LABEL_WERKFUNCTIE } from '#lib/cockpit/labels.ts';
import type { Teamregel } from './model.ts';

/** 'Leerplicht, Beek en Stein' */
export function teamNaam(
  { functie, werkgebied }: Pick<Teamregel, 'functie' | 'werkgebied'>,
  gemeenten: readonly Dimensiewaarde[],
): string {
  const kop = LABEL_WERKFUNCTIE[functie];
  if (werkgebied === 'geen-team') return `${kop}, bij geen team`;
  if (werkgebied === 'ander-team') return `${kop}, bij een ander team`;
  if (werkgebied === 'hele-bureau') return `${kop}, hele bureau`;
  const namen = werkgebied.map((code) => gemeenten.find((item) => item.code === code)?.label ?? code);
  return `${kop}, ${new Intl.ListFormat('nl', { type: 'conjunction' }).format(namen)}`;
}

export const TEAM_UITLEG =
  'Een team is wie hetzelfde werk doet (naar rol) voor dezelfde gemeenten (het werkgebied, of het hele bureau). Werk telt bij het team van wie het nu in handen heeft, ook werk van een andere functie; werk van niemand, en van wie weg is, staat bij geen team. De fte is die van de formatie op naam van de leden.';
