import { LPW, maanden, soort, weken } from '#lib/termijnen/catalogus/soort.ts';

/** Terms of exemptions and of vervangende leerplicht. */
export const VRIJSTELLINGEN = {
  T04: soort('Beslissen op de aanvraag', 'aanvraag vervangende leerplicht compleet', weken(6), {
    bron: LPW('3a en 3b'),
    handeling: 'Neem een besluit',
  }),
  T04b: soort('Beslissen op de aanvraag', 'aanvraag om vrijstelling van de kwalificatieplicht', weken(8), {
    bron: `${LPW('15')}; geen eigen termijn, Awb art. 4:13 lid 2`,
    handeling: 'Neem een besluit',
  }),
  T05h: soort(
    'Herinneren aan de verlenging van de vervangende leerplicht',
    'einde van de vervangende leerplicht',
    weken(12),
    {
      terug: true,
      blijft: true,
      aard: 'lokaal',
      bron: `Vier weken voor de termijn van ${LPW('3a')}; keuze van het bureau`,
      handeling: 'Herinner de ouders aan de verlenging',
    },
  ),
  T05: soort('Verlenging vervangende leerplicht aanvragen', 'einde van de vervangende leerplicht', weken(8), {
    terug: true,
    van: 'ouder',
    bron: LPW('3a'),
    blijft: true,
    handeling: 'Herinner de ouders aan de verlenging',
  }),
  T06: soort('Kennisgeving voor het begin van de leerplicht', 'begin van de leerplicht', maanden(1), {
    terug: true,
    van: 'ouder',
    bron: LPW('6 lid 2'),
    blijft: true,
    handeling: 'Herinner de ouders aan de kennisgeving',
  }),
  T07: soort('Nieuwe kennisgeving voor het volgende schooljaar', '1 juli', maanden(0), {
    terug: true,
    van: 'ouder',
    bron: LPW('6 lid 2 en 3'),
    blijft: true,
    handeling: 'Herinner de ouders aan de kennisgeving',
  }),
  herinnering1: soort('Eerste herinnering aan de verlenging versturen', '1 mei', weken(1), {
    aard: 'lokaal',
    bron: 'Werkafspraak van het bureau; de wet noemt alleen 1 juli (art. 6 lid 2)',
    handeling: 'Verstuur de herinneringen',
  }),
  herinnering2: soort('Tweede herinnering aan de verlenging versturen', '1 juni', weken(1), {
    aard: 'lokaal',
    bron: 'Werkafspraak van het bureau; de wet noemt alleen 1 juli (art. 6 lid 2)',
    handeling: 'Verstuur de herinneringen',
  }),
  T08: soort('Verklaring niet ouder dan drie maanden', 'kennisgeving artikel 5 onder a', maanden(3), {
    terug: true,
    van: 'ouder',
    bron: LPW('7'),
    werking: 'toets',
    handeling: 'Vraag een nieuwe verklaring',
  }),
  T09: soort(
    'Geen inschrijving in deze richting in het jaar ervoor',
    'kennisgeving artikel 5 onder b',
    maanden(12),
    { terug: true, van: 'ouder', bron: LPW('8'), werking: 'toets', handeling: 'Toets de inschrijvingen' },
  ),
  T15: soort('Arbeidsinspectie inlichten', 'vrijstelling of vervangende leerplicht vanaf 16 jaar', weken(2), {
    aard: 'instructie',
    bron: 'Leerplichtregeling 1995, art. 5 (tekst van 2017, te bevestigen)',
    blijft: true,
    handeling: 'Meld aan de arbeidsinspectie',
  }),
  'toch-ingeschreven': soort('Ingeschreven tijdens een vrijstelling', 'inschrijving op school', weken(2), {
    aard: 'lokaal',
    bron: `${LPW('5, 10 en 15')}; de wet noemt geen termijn, werkafspraak van het bureau`,
    blijft: true,
    handeling: 'Eindigt de vrijstelling eerder?',
  }),
};
