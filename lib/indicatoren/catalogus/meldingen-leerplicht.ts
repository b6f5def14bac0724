import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond } from '../sql.ts';

export const MELDINGEN_LEERPLICHT: Indicator = {
  code: 'meldingen-leerplicht',
  onderwerp: 'meldingen',
  titel: 'Meldingen leerplicht',
  vraag: 'Hoeveel meldingen kwamen er binnen, van welke soort en uit welke gemeente?',
  definitie:
    'Alle meldingen die in het schooljaar bij leerplicht binnenkwamen, naar de soort die het bureau vaststelde en de woongemeente bij binnenkomst. Ook meldingen die later zijn ingetrokken of doorgestuurd tellen mee. Verzuim van 18 jaar en ouder hoort bij het Doorstroompunt en telt hier niet mee.',
  teller: 'meldingen die in het schooljaar, en uiterlijk op de peildatum, zijn ontvangen',
  noemer: null,
  formule: 'aantal ontvangen meldingen',
  eenheid: 'melding',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'soort',
      label: 'soort melding',
      waarden: [
        { code: 'absoluut', label: 'absoluut verzuim' },
        { code: 'luxe', label: 'luxeverzuim' },
        { code: 'signaal', label: 'signaalverzuim' },
        { code: 'preventief', label: 'preventieve melding' },
      ],
    },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}
    select jaar.jaar, g.gegevens->>'categorie' as soort, coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente,
           g.jongere_id, g.onderwerp_id, true as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     where ${stond('g')} and g.soort = 'MeldingOntvangen' and g.gegevens->>'categorie' in ('absoluut', 'luxe', 'signaal', 'preventief')`,
  bron: 'Verzuimmeldingen van DUO, overgezette meldingen en meldingen die een medewerker invoerde',
  geteldUit: feiten('MeldingOntvangen'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Drie meldingen in 2023-2024: twee keer signaalverzuim uit Stein (4 september en 10 juni) en één keer luxeverzuim uit Beek (2 mei); een melding van 31 juli 2023 telt bij het jaar ervoor. Uitkomst: signaal in Stein 2, luxe in Beek 1, alle andere cellen 0.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  standaardweergave: { titel: 'Soort per gemeente', rijen: ['soort'], kolom: 'gemeente' },
};
