import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE, SECTOR } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond } from '../sql.ts';

export const MELDINGEN_SCHOOL: Indicator = {
  code: 'meldingen-school',
  onderwerp: 'meldingen',
  titel: 'Meldingen naar schooltype',
  vraag: 'Uit welk soort onderwijs komen de meldingen?',
  definitie:
    'Alle meldingen die in het schooljaar binnenkwamen, naar de soort die het bureau vaststelde, de sector van de school die meldde en de woongemeente bij binnenkomst. Telt meldingen, geen jongeren: wie twee keer is gemeld telt twee keer. Anders dan bij "Meldingen leerplicht" staat verzuim 18+ hier als eigen soort naast de andere.',
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
        { code: 'verzuim-18plus', label: 'verzuim 18+' },
      ],
    },
    SECTOR,
    GEMEENTE,
  ],
  zaken: `with ${JAAR}
    select jaar.jaar, g.gegevens->>'categorie' as soort, coalesce(g.gegevens->>'sector', 'onbekend') as sector,
           coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente, g.jongere_id, g.onderwerp_id, true as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     where ${stond('g')} and g.soort = 'MeldingOntvangen'`,
  bron: 'Verzuimmeldingen van DUO, overgezette meldingen en meldingen die een medewerker invoerde',
  geteldUit: feiten('MeldingOntvangen'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Vier meldingen in 2023-2024 uit Stein: twee keer signaalverzuim van een school voor voortgezet onderwijs, één keer luxeverzuim van een basisschool, één keer verzuim 18+ van het mbo. Uitkomst: signaal VO 2, luxe PO 1, verzuim 18+ MBO 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
};
