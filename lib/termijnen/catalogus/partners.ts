import { soort, weken, WERKAFSPRAAK, werkdagen } from '#lib/termijnen/catalogus/soort.ts';

/** Terms of what is agreed with partners. T13, of a school that is asked something, stands with verzuim. */
export const PARTNERS = {
  'warme-overdracht': soort(
    'Antwoord van een partner op een warme overdracht',
    'overdracht aangeboden',
    weken(2),
    {
      ...WERKAFSPRAAK,
      van: 'partner',
      handeling: 'Vraag of de partner het overneemt',
    },
  ),
  'weer-bij-ons': soort(
    'Verder met wie een partner niet overneemt',
    'partner neemt niet over',
    werkdagen(5),
    {
      ...WERKAFSPRAAK,
      handeling: 'Kies hoe het verdergaat',
    },
  ),
};
