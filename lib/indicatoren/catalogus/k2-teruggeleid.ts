import { datum } from '#lib/kalender/model.ts';
import { DUUR, GEMEENTE, SECTOR, SOORT_THUISZITTEN } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { STROOM, feiten } from '../sql.ts';

export const K2_TERUGGELEID: Indicator = {
  code: 'k2-teruggeleid',
  onderwerp: 'thuiszitters',
  titel: 'K2 Teruggeleid naar school',
  vraag: 'Welk deel van de thuiszitters ging weer naar school?',
  definitie:
    'Het deel van de jongeren die in het schooljaar thuiszaten, dat op de peildatum terug op school is: opnieuw ingeschreven, of weer aanwezig. Er is geen officiële definitie van "teruggeleid"; daarom staan vier varianten naast elkaar en is T1 de standaard. Wie nog thuiszit, telt mee in de noemer en staat apart onder "open".',
  teller:
    'T1, T3 en T4: jongeren met uitkomst terug naar school; T2: ook een alternatief traject; open: jongeren die nog thuiszitten',
  noemer:
    'T1, T2 en open: alle jongeren die in het schooljaar thuiszaten; T3: zonder wie verhuisde; T4: zonder wie verhuisde of een vrijstelling kreeg',
  formule: 'T1 = terug naar school ÷ alle thuiszitters × 100',
  eenheid: '%',
  uitwerking: 'percentage',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'variant',
      label: 'variant',
      vast: true,
      waarden: [
        { code: 'T1', label: 'T1: terug naar school ÷ alle thuiszitters' },
        { code: 'T2', label: 'T2: (terug naar school + alternatief traject) ÷ alle thuiszitters' },
        { code: 'T3', label: 'T3: terug naar school ÷ (alle − verhuisd)' },
        { code: 'T4', label: 'T4: terug naar school ÷ (alle − verhuisd − vrijstelling)' },
        { code: 'open', label: 'Open: nog thuis op de peildatum ÷ alle thuiszitters' },
      ],
    },
    SOORT_THUISZITTEN,
    DUUR,
    GEMEENTE,
    SECTOR,
  ],
  zaken: `with ${STROOM}
    select jaar, variant, soort, duur, gemeente, sector, jongere_id, onderwerp_id, resultaat = any(terug) as telt
      from stroom cross join (values
        ('T1', array['terug-naar-school'], array[]::text[]),
        ('T2', array['terug-naar-school', 'alternatief-traject'], array[]::text[]),
        ('T3', array['terug-naar-school'], array['verhuisd']),
        ('T4', array['terug-naar-school'], array['verhuisd', 'vrijstelling']),
        ('open', array['open'], array[]::text[])) as v (variant, terug, zonder)
     where resultaat <> all(zonder)`,
  bron: 'Registratie van het bureau: vanaf en tot wanneer een jongere thuiszat, en hoe dat eindigde; indicator 2 uit de motie van Brunssum (2025)',
  geteldUit: feiten('ThuiszittenBegonnen'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Vijf thuiszitters: twee terug naar school, één alternatief traject, één verhuisd, één nog thuis. T1 = 2 ÷ 5 = 40%, T2 = 3 ÷ 5 = 60%, T3 = T4 = 2 ÷ 4 = 50%, open = 1 ÷ 5 = 20%.',
  heeftAmbitie: true,
  streefwaarde: {
    waarde: 75,
    richting: 'minstens',
    bron: 'Begroting gemeente Groningen 2020, ter vergelijking',
  },
  hoofdcijfer: { variant: 'T1' },
};
