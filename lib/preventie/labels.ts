import type { Adviesonderwerp, Opkomst, Spreekuurstatus } from '#lib/preventie/model.ts';

export const OPKOMST_LABEL: Record<Opkomst, string> = {
  verschenen: 'Verschenen',
  'niet-verschenen': 'Niet verschenen',
  afgezegd: 'Afgezegd',
};

export const ADVIES_LABEL: Record<Adviesonderwerp, string> = {
  verzuimbeleid: 'Verzuimbeleid van de school',
  melden: 'Wanneer en hoe melden',
  ziekteverzuim: 'Ziekteverzuim',
  verlof: 'Verlof',
  luxeverzuim: 'Luxeverzuim',
  zorg: 'Zorg en hulp',
  'schorsing-verwijdering': 'Schorsing of verwijdering',
  vrijstelling: 'Vrijstelling',
  anders: 'Iets anders',
};

export const SPREEKUURSTATUS_LABEL: Record<Spreekuurstatus, string> = {
  gepland: 'Gepland',
  gehouden: 'Gehouden',
  vervallen: 'Vervallen',
};
