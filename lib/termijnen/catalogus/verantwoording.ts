import { dagen, LPW, maanden, soort, WERKAFSPRAAK } from '#lib/termijnen/catalogus/soort.ts';

/** Terms of the bureau itself: what it accounts for and what it must wipe. */
export const VERANTWOORDING = {
  T17: soort('Verslag over het schooljaar aan de raad', '1 oktober', dagen(1), {
    terug: true,
    bron: LPW('25 lid 1'),
    blijft: true,
    handeling: 'Bied het verslag aan',
  }),
  raadsverslag: soort('Verslag aan de raad over een motie of belofte', 'dag van het verslag', dagen(0), {
    ...WERKAFSPRAAK,
    bron: 'Afspraak met de raad',
    terug: true,
    handeling: 'Maak het verslag',
  }),
  T18: soort('Effectrapportage Doorstroompunt', 'einde van het cohort', maanden(0), {
    aard: 'instructie',
    bron: 'Regeling regionaal programma en Doorstroompuntfunctie 2026-2029 (datum te bevestigen)',
    werking: 'later',
    blijft: true,
    handeling: 'Dien de rapportage in',
  }),
  T19: soort('Gegevens van de begeleiding wissen', '27e verjaardag of startkwalificatie', maanden(24), {
    bron: 'WEB, art. 9.2.7 lid 3',
    werking: 'nachtelijk',
    blijft: true,
    handeling: 'Wis de gegevens',
  }),
};
