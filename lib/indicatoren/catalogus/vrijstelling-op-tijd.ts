import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE, GROND } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond } from '../sql.ts';

export const VRIJSTELLING_OP_TIJD: Indicator = {
  code: 'vrijstelling-op-tijd',
  onderwerp: 'vrijstellingen',
  titel: 'Verlengingen op tijd',
  vraag: 'Welk deel van de verlengingen kwam op tijd binnen?',
  definitie:
    'Van de kennisgevingen en aanvragen die een eerdere vrijstelling op dezelfde grond verlengen, het deel dat op tijd was: voor 1 juli (artikel 6 lid 2), en bij artikel 3a ten minste acht weken voor het einde. Gronden waarvoor de wet geen dag noemt, tellen niet mee.',
  teller: 'verlengingen die op tijd binnenkwamen',
  noemer: 'alle verlengingen die in het schooljaar binnenkwamen en waarvoor een uiterste dag geldt',
  formule: 'op tijd ÷ alle verlengingen × 100',
  eenheid: '%',
  uitwerking: 'percentage',
  isStand: false,
  totPeildatum: true,
  dimensies: [GROND, GEMEENTE],
  zaken: `with ${JAAR}
    select jaar.jaar, g.gegevens->>'grond' as grond, coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente,
           g.jongere_id, g.onderwerp_id, (g.gegevens->>'opTijd')::boolean as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     where ${stond('g')} and g.soort in ('BeroepOpVrijstellingGedaan', 'VrijstellingAangevraagd')
       and (g.gegevens->>'verlenging')::boolean and g.gegevens->>'opTijd' is not null`,
  bron: 'Registratie van het bureau: beroepen op vrijstelling en aanvragen daarvan, met de toets op de dag van ontvangst',
  geteldUit: feiten('VrijstellingAangevraagd', 'BeroepOpVrijstellingGedaan'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Drie verlengingen op 5 onder c in 2023-2024: op 10 mei en 30 juni 2024 op tijd, op 1 juli 2024 te laat; een eerste kennisgeving telt niet mee. Uitkomst: 2 ÷ 3 = 66,7%.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
};
