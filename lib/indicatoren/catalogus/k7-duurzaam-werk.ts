import { datum } from '#lib/kalender/model.ts';
import type { Indicator } from '../model.ts';
import { JAAR, stond } from '../sql.ts';

/** K7: not derivable from Baken; the figure of others, with its source. */
export const K7_DUURZAAM_WERK: Indicator = {
  code: 'k7-duurzaam-werk',
  onderwerp: 'doorstroompunt',
  titel: 'K7 · Duurzaam werk na 5 en 10 jaar',
  vraag: 'Hoeveel schoolverlaters hebben later duurzaam werk?',
  definitie:
    'Baken kan dit niet zelf tellen: gegevens moeten eerder worden vernietigd dan na vijf of tien jaar. Dit is het cijfer van CBS of UWV over wie in het schooljaar van school ging, zoals het is ingelezen met bron en dag van publicatie. Alleen regels over de hele regio, of anders die per gemeente samen.',
  teller: 'schoolverlaters met duurzaam werk na 5 of 10 jaar, volgens de bron',
  noemer: 'schoolverlaters die de bron volgde',
  formule: '100 × met duurzaam werk ÷ gevolgd',
  eenheid: '%',
  uitwerking: 'percentage',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'jaren',
      label: 'zoveel jaar later',
      vast: true,
      waarden: [
        { code: '5', label: 'na 5 jaar' },
        { code: '10', label: 'na 10 jaar' },
      ],
    },
  ],
  zaken: `with ${JAAR}, cijfer as (
      select jaar.jaar, g.onderwerp_id, g.gegevens, g.gegevens->>'jaren' as jaren,
             bool_or(g.gegevens->>'gemeente' is null) over (partition by jaar.jaar, g.gegevens->>'jaren') as heel
        from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
       where ${stond('g')} and g.soort = 'DuurzaamWerkGepubliceerd')
    select c.jaar, c.jaren, null::uuid as jongere_id, c.onderwerp_id, n <= (c.gegevens->>'werkt')::int as telt
      from cijfer c cross join lateral generate_series(1, (c.gegevens->>'populatie')::int) as n
     where not c.heel or c.gegevens->>'gemeente' is null`,
  ingelezen: true,
  bekendUit: ['DuurzaamWerkGepubliceerd'],
  bron: 'Publicatie van CBS of UWV, ingelezen als bestand over duurzaam werk',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Over 2013-2014 leest het bureau in: regio, na 5 jaar, 200 gevolgd, 130 met werk; en na 10 jaar 180 en 126. Uitkomst: 65 % en 70 %.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: { jaren: '5' },
};
