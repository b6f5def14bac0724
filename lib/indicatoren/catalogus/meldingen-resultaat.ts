import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond } from '../sql.ts';

export const MELDINGEN_RESULTAAT: Indicator = {
  code: 'meldingen-resultaat',
  onderwerp: 'meldingen',
  titel: 'Resultaat van afgehandelde meldingen',
  vraag: 'Hoe zijn de meldingen afgelopen?',
  definitie:
    'Alle meldingen leerplicht die in het schooljaar zijn afgehandeld, naar het resultaat uit de lijst van het bureau en de woongemeente. Een melding die daarna is heropend telt pas weer mee als zij opnieuw is afgehandeld. Ook meldingen die in een eerder schooljaar binnenkwamen tellen mee in het jaar waarin zij zijn afgehandeld.',
  teller:
    'meldingen waarvan de laatste afhandeling in het schooljaar valt en die op de peildatum niet heropend zijn',
  noemer: null,
  formule: 'aantal afgehandelde meldingen',
  eenheid: 'melding',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [{ code: 'resultaat', label: 'resultaat', waarden: 'resultaten' }, GEMEENTE],
  zaken: `with ${JAAR}, laatste as (
      select distinct on (jaar.jaar, g.onderwerp_id) jaar.jaar, jaar.tot, g.soort, g.datum, g.jongere_id, g.onderwerp_id, g.gegevens
        from jaar join gebeurtenis g on g.datum between jaar.van and jaar.peildatum
       where ${stond('g')} and g.soort in ('MeldingAfgehandeld', 'MeldingHeropend')
       order by jaar.jaar, g.onderwerp_id, g.datum desc, g.id desc)
    select jaar, gegevens->>'resultaat' as resultaat, coalesce(gegevens->>'gemeente', 'onbekend') as gemeente,
           jongere_id, onderwerp_id, true as telt
      from laatste
     where soort = 'MeldingAfgehandeld' and datum <= tot and gegevens->>'categorie' <> 'verzuim-18plus'`,
  bron: 'Registratie van het bureau: afgehandelde en heropende meldingen; resultaten uit de lijst van het bureau',
  geteldUit: feiten('MeldingOntvangen', 'MeldingAfgehandeld'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Drie meldingen uit Stein: één afgehandeld op 6 oktober 2023 met "gesprek", één afgehandeld op 9 oktober, heropend op 1 november en op 8 januari 2024 opnieuw afgehandeld met "verhuisd", één afgehandeld op 4 maart en heropend op 5 maart. Uitkomst: gesprek 1, verhuisd 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  standaardweergave: { titel: 'Resultaat per gemeente', rijen: ['resultaat'], kolom: 'gemeente' },
};
