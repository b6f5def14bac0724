import { datum } from '#lib/kalender/model.ts';
import { DUUR, GEMEENTE, SECTOR, SOORT_THUISZITTEN } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { EPISODE, feiten } from '../sql.ts';

export const THUISZITTERS_STAND: Indicator = {
  code: 'thuiszitters-stand',
  onderwerp: 'thuiszitters',
  titel: 'Thuiszitters op een dag',
  vraag: 'Hoeveel jongeren zitten op deze dag thuis, van welke soort en hoe lang al?',
  definitie:
    'Jongeren die op de peildatum thuiszitten, naar soort, duur tot die dag, sector en woongemeente. Een jongere telt één keer, met de episode die het eerst begon te tellen; precies drie maanden telt als korter. Dezelfde jongeren als bij K1, stand op een dag, maar met soort en duur.',
  teller: 'jongeren die op de peildatum thuiszitten',
  noemer: null,
  formule: 'aantal jongeren, ieder één keer',
  eenheid: 'jongere',
  uitwerking: 'aantal',
  isStand: true,
  totPeildatum: true,
  dimensies: [SOORT_THUISZITTEN, DUUR, GEMEENTE, SECTOR],
  zaken: `with ${EPISODE}
    select jaar, soort, case when lang then '>3m' else '<3m' end as duur, gemeente, sector, jongere_id, onderwerp_id, true as telt
      from (select distinct on (jaar, jongere_id) * from episode where einde is null order by jaar, jongere_id, telt_vanaf, onderwerp_id) as open`,
  bron: 'Registratie van het bureau: vanaf en tot wanneer een jongere thuiszat',
  geteldUit: feiten('ThuiszittenBegonnen'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Op 1 januari 2024: A niet ingeschreven sinds 1 oktober 2023 (precies drie maanden), B langdurig afwezig vanaf 2 september 2023, C teruggegaan op 31 december. Uitkomst: absoluut verzuim korter dan 3 maanden 1, langdurig relatief verzuim langer dan 3 maanden 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  zieOok: ['k1-thuiszitters-voorraad', 'thuiszitters'],
};
