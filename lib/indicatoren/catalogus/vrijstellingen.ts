import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE, GROND } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond } from '../sql.ts';

export const VRIJSTELLINGEN: Indicator = {
  code: 'vrijstellingen',
  onderwerp: 'vrijstellingen',
  titel: 'Vrijstellingen',
  vraag: 'Hoeveel vrijstellingen golden er dit schooljaar, op welke grond en in welke gemeente?',
  definitie:
    'Vrijstellingen en vervangende leerplicht die op ten minste één dag van het schooljaar golden, uiterlijk op de peildatum. Wie op dezelfde grond meer perioden had, telt één keer, in de gemeente van de laatste; wie op twee gronden was vrijgesteld, telt bij beide. De gronden van artikel 5 en 5a gelden van rechtswege; artikel 3a, 3b en 15 zijn besluiten.',
  teller: 'jongere en grond, met een periode die het schooljaar raakt en uiterlijk op de peildatum begon',
  noemer: null,
  formule: 'aantal vrijstellingen: iedere jongere één keer per grond',
  eenheid: 'vrijstelling',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [GROND, GEMEENTE],
  zaken: `with ${JAAR}, geldig as (
      select distinct on (jaar.jaar, g.jongere_id, g.gegevens->>'grond') jaar.jaar, g.jongere_id, g.onderwerp_id, g.gegevens->>'grond' as grond,
             coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente
        from jaar join gebeurtenis g on g.datum <= jaar.tot and coalesce((g.gegevens->>'tot')::date, 'infinity') >= jaar.van
       where ${stond('g')} and g.soort = 'VrijstellingVastgelegd'
       order by jaar.jaar, g.jongere_id, g.gegevens->>'grond', g.datum desc, g.id desc)
    select jaar, grond, gemeente, jongere_id, onderwerp_id, true as telt from geldig`,
  bron: 'Registratie van het bureau: vastgelegde vrijstellingen, met de gemeente van de BRP op de eerste dag',
  geteldUit: feiten('VrijstellingVastgelegd', 'VrijstellingAangevraagd', 'BeroepOpVrijstellingGedaan'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2023-2024: A op 5 onder c in Stein het hele jaar; B op 5 onder a in Beek van 1 maart tot 30 april en weer vanaf 1 juni (één keer); C op 5 onder c tot en met 31 juli 2023 (telt niet); D op artikel 15 in Stein vanaf 31 juli 2024 (telt). Uitkomst: 5-C Stein 1, 5-A Beek 1, 15 Stein 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  standaardweergave: {
    titel: 'Grond per gemeente',
    rijen: ['grond'],
    kolom: 'gemeente',
    vasteRijen: [['5-A'], ['5-B'], ['5-C'], ['15'], ['3b'], ['3a'], ['5A-TREKKEND']],
  },
};
