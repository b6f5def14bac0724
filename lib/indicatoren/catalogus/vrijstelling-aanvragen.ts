import { datum } from '#lib/kalender/model.ts';
import { ONDERWIJS_LABEL } from '#lib/vrijstellingen/zaken/labels.ts';
import { ONDERWIJS } from '#lib/vrijstellingen/zaken/model.ts';
import { GEMEENTE, GROND } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, stond } from '../sql.ts';

export const VRIJSTELLING_AANVRAGEN: Indicator = {
  code: 'vrijstelling-aanvragen',
  onderwerp: 'vrijstellingen',
  titel: 'Beroepen en aanvragen vrijstelling (artikel 25 lid 2)',
  vraag:
    'Hoeveel beroepen en aanvragen kwamen er binnen, op welke grond en van leerlingen uit welk onderwijs?',
  definitie:
    'Kennisgevingen (artikel 5 en 5a) en aanvragen (artikel 3a, 3b en 15) die in het schooljaar binnenkwamen, ook verlengingen en ook wat niet tot een vrijstelling leidde. Het onderwijs is dat van de dag van ontvangst; wie toen nergens stond ingeschreven telt bij geen onderwijs. De opgave aan de minister vraagt dit voor artikel 3a, 3b, 5 onder a, 5 onder b en 15; hier staan alle gronden. Ingelezen vrijstellingen zonder zaak tellen niet mee: van hen is niet bekend wanneer zij zijn aangevraagd.',
  teller: 'kennisgevingen en aanvragen, ontvangen in het schooljaar en uiterlijk op de peildatum',
  noemer: null,
  formule: 'aantal ontvangen kennisgevingen en aanvragen',
  eenheid: 'werkproces',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    GROND,
    {
      code: 'onderwijs',
      label: 'onderwijs',
      waarden: ONDERWIJS.map((code) => ({ code, label: ONDERWIJS_LABEL[code].toLowerCase() })),
    },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}
    select jaar.jaar, g.gegevens->>'grond' as grond, coalesce(g.gegevens->>'onderwijssoort', 'onbekend') as onderwijs,
           coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente, g.jongere_id, g.onderwerp_id, true as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     where ${stond('g')} and g.soort in ('BeroepOpVrijstellingGedaan', 'VrijstellingAangevraagd')`,
  bron: 'Registratie van het bureau: beroepen op vrijstelling en aanvragen daarvan; Leerplichtwet 1969 art. 25 lid 2',
  // A bureau that only read its exemptions in has no day of asking of any of them: then nothing was counted, which is not zero.
  bekendUit: ['BeroepOpVrijstellingGedaan', 'VrijstellingAangevraagd'],
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2023-2024: een beroep op 5 onder a van een leerling in het voortgezet onderwijs (10 oktober), een aanvraag 3a uit het voortgezet onderwijs (8 januari) en een beroep op 5 onder c zonder inschrijving (31 juli); een beroep van 1 augustus 2024 telt bij het jaar erna. Uitkomst: 5-A vo 1, 3a vo 1, 5-C geen 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
};
