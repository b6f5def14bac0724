import { dagen, LPW, soort, weken, werkdagen, WERKAFSPRAAK } from '#lib/termijnen/catalogus/soort.ts';

/** Terms of a report of absence, of a school that loses its status, and of who sits at home. */
export const VERZUIM = {
  T01: soort('Melding door de school', '16 uur verzuim in vier lesweken', werkdagen(5), {
    van: 'school',
    aard: 'lokaal',
    bron: `${LPW('21a')}; noemt geen termijn, regio’s spreken vijf werkdagen of zeven dagen af`,
    werking: 'toets',
    handeling: 'Vraag de school te melden',
  }),
  T02: soort('Melding van DUO bij de gemeente', 'melding in het register', werkdagen(1), {
    van: 'duo',
    bron: 'Besluit register onderwijsdeelnemers, art. 46',
    werking: 'later',
    handeling: 'Kijk of het bestand van DUO binnen is',
  }),
  T03: soort('Eerste reactie aan de school', 'melding ontvangen', werkdagen(5), {
    aard: 'lokaal',
    bron: 'Ambtsinstructie van het bureau; de wet noemt geen termijn',
    handeling: 'Reageer naar de school',
  }),
  T12a: soort('Ouders inlichten dat de school haar status verliest', 'school verliest status', dagen(7), {
    bron: `${LPW('1a1 lid 4')}; geen register meldt het, een collega zet de dag`,
    handeling: 'Licht de ouders in',
  }),
  T12b: soort('Onderzoek na verlies van status van de school', 'school verliest status', weken(4), {
    bron: LPW('22 lid 4'),
    handeling: 'Rond het onderzoek af',
  }),
  T12c: soort('Kind inschrijven op een andere school', 'onderzoek na verlies van status afgerond', weken(4), {
    van: 'ouder',
    bron: `${LPW('22 lid 4')}; daarna volgt een proces-verbaal`,
    handeling: 'Ga na of het kind is ingeschreven',
  }),
  T13: soort('Antwoord van mbo of vavo op een informatieverzoek', 'verzoek om informatie', weken(4), {
    van: 'school',
    bron: 'WEB, art. 9.2.3',
    handeling: 'Bel de instelling na',
  }),
  'signaal-duo': soort(
    'Controleren wie volgens DUO van school is',
    'rij over een leerplichtige in A01',
    werkdagen(5),
    {
      aard: 'lokaal',
      bron: `${LPW('19')}; noemt geen termijn, de vijf werkdagen zijn een keuze van het bureau`,
      handeling: 'Controleer het signaal',
    },
  ),
  thuiszitten: soort('Thuiszitter langer dan drie maanden bespreken', 'drie maanden thuis', weken(2), {
    aard: 'lokaal',
    bron: 'Kamerstuk 26695, nr. 108 (drie maanden); de twee weken zijn een keuze van het bureau',
    handeling: 'Zet op de agenda van de Actietafel',
  }),
  'nog-thuis': soort('Volgen wie nog thuis zit', 'werk gesloten terwijl de jongere thuis zit', weken(2), {
    ...WERKAFSPRAAK,
    handeling: 'Neem contact op',
  }),
};
