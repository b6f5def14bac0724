import { COACH, LPA, STURING, type Regel } from '#lib/toegang/rolgroepen.ts';

/** Figures and what is published of them. */
export const CIJFERS = {
  'indicator.zien': {
    zin: 'Consulenten, sturing en manager zien de interne cijfers.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING, 'manager'],
  },
  'cockpit.zien': {
    zin: 'Sturing en manager zien de stand van zaken: de kerncijfers, de werkdruk per functie en proefberekeningen.',
    rollen: [...STURING, 'manager'],
  },
  'werkdruk.medewerker': {
    zin: 'Teamleider en manager zien hoeveel werk iedere medewerker in handen heeft; anderen zien dat alleen per functie.',
    rollen: ['teamleider', 'manager'],
  },
  'indicator.herleiden': {
    zin: 'Leerplicht, coaches, teamleider en kwaliteitsmedewerker zien welke zaken achter een cijfer zitten; de manager niet.',
    rollen: [...LPA, ...COACH, ...STURING],
  },
  'kanttekening.schrijven': {
    zin: 'De kwaliteitsmedewerker zet een kanttekening bij een cijfer en trekt die weer in.',
    rollen: ['kwaliteitsmedewerker'],
  },
  'trendbreuk.schrijven': {
    zin: 'De kwaliteitsmedewerker legt vast vanaf welke dag cijfers door iets van buiten anders zijn, en trekt dat weer in.',
    rollen: ['kwaliteitsmedewerker'],
  },
  'trendbreuk.goedkeuren': {
    zin: 'Een ander dan wie een trendbreuk schreef, controleert die voordat zij bij openbare cijfers staat (vier ogen).',
    rollen: ['kwaliteitsmedewerker', 'manager', 'teamleider'],
  },
  'zelfcontrole.zien': {
    zin: 'De kwaliteitsmedewerker en de beheerder zien of bewaarde cijfers kloppen met de telling, en laten ze narekenen.',
    rollen: ['kwaliteitsmedewerker', 'beheerder'],
  },
  'rapport.schrijven': {
    zin: 'Teamleider, kwaliteitsmedewerker en manager schrijven de tekst van het bureau bij een rapport.',
    rollen: [...STURING, 'manager'],
  },
  'publicatie.maken': {
    zin: 'De kwaliteitsmedewerker of manager zet een cijfer klaar voor publicatie.',
    rollen: ['kwaliteitsmedewerker', 'manager'],
  },
  'publicatie.goedkeuren': {
    zin: 'Een ander dan de maker controleert en publiceert (vier ogen).',
    rollen: ['kwaliteitsmedewerker', 'manager', 'teamleider'],
  },
  'publicatie.narekenen': {
    zin: 'Sturing en manager laten een gepubliceerd cijfer opnieuw uitrekenen uit wat toen bekend was.',
    rollen: [...STURING, 'manager'],
  },
  'publicatie.zien': {
    zin: 'Sturing en manager zien wat klaarstaat en wat gepubliceerd is; de griffie ziet alleen wat gepubliceerd is, zoals het openbaar is.',
    rollen: [...STURING, 'manager', 'griffie'],
  },
  'motie.zien': {
    zin: 'Sturing, manager en griffie zien moties en andere beloften aan de raad, met wat ermee is gedaan.',
    rollen: [...STURING, 'manager', 'griffie'],
  },
  'motie.maken': {
    zin: 'De kwaliteitsmedewerker of manager houdt moties bij: wat is gevraagd, de nulmeting, de streefwaarden en de tips.',
    rollen: ['kwaliteitsmedewerker', 'manager'],
  },
  'motie.goedkeuren': {
    zin: 'Een ander dan de maker controleert wat van een motie openbaar wordt (vier ogen).',
    rollen: ['kwaliteitsmedewerker', 'manager', 'teamleider'],
  },
  'evaluatie.zien': {
    zin: 'Sturing en manager zien wat er voor en na een verandering van formatie te zien is.',
    rollen: [...STURING, 'manager'],
  },
  'evaluatie.maken': {
    zin: 'De kwaliteitsmedewerker of manager kiest wat een evaluatie bekijkt en schrijft er eigen woorden bij.',
    rollen: ['kwaliteitsmedewerker', 'manager'],
  },
  'evaluatie.goedkeuren': {
    zin: 'Een ander dan de maker controleert wat van een evaluatie openbaar wordt (vier ogen).',
    rollen: ['kwaliteitsmedewerker', 'manager', 'teamleider'],
  },
  'jaarverslag.zien': {
    zin: 'Sturing en manager lezen het jaarverslag met de interne cijfers, ook als het nog in de maak is.',
    rollen: [...STURING, 'manager'],
  },
  'jaarverslag.maken': {
    zin: 'De kwaliteitsmedewerker of manager kiest de hoofdstukken en cijfers van het jaarverslag en schrijft de teksten.',
    rollen: ['kwaliteitsmedewerker', 'manager'],
  },
  'jaarverslag.vaststellen': {
    zin: 'Een ander dan wie eraan werkte stelt het jaarverslag vast en maakt het openbaar (vier ogen).',
    rollen: ['kwaliteitsmedewerker', 'manager', 'teamleider'],
  },
  'opgave.zien': {
    zin: 'Sturing en manager zien de opgaven aan anderen, zoals de leerplichttelling, en wat daarvan is ingediend.',
    rollen: [...STURING, 'manager'],
  },
  'opgave.maken': {
    zin: 'De kwaliteitsmedewerker of manager zet een opgave klaar: de cijfers van die dag, bevroren met een kenmerk.',
    rollen: ['kwaliteitsmedewerker', 'manager'],
  },
  'opgave.indienen': {
    zin: 'De kwaliteitsmedewerker, teamleider of manager legt vast dat een opgave is ingediend, wanneer en bij wie.',
    rollen: ['kwaliteitsmedewerker', 'teamleider', 'manager'],
  },
} as const satisfies Record<string, Regel>;
