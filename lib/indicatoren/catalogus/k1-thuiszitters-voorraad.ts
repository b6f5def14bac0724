import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE, METING_AFNAME, SECTOR } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { EPISODE, feiten } from '../sql.ts';

export const K1_VOORRAAD: Indicator = {
  code: 'k1-thuiszitters-voorraad',
  onderwerp: 'thuiszitters',
  titel: 'K1 Afname thuiszitters: stand op een dag',
  vraag: 'Zitten er op dezelfde dag minder jongeren thuis dan een jaar geleden, in po, vo en mbo?',
  definitie:
    'Het aantal jongeren dat op de peildatum thuiszit, vergeleken met dezelfde dag een jaar eerder. Onbekend als er een jaar eerder niemand thuiszat, als over dat jaar niets is vastgelegd of als de definitie intussen is veranderd. Een jongere die niet is ingeschreven telt bij de sector van de laatste school.',
  teller: 'N een jaar eerder − N op de peildatum',
  noemer: 'N een jaar eerder',
  formule: '(N₋₁ − N) ÷ N₋₁ × 100, met N = jongeren die op de peildatum thuiszitten',
  eenheid: '%',
  uitwerking: 'afname',
  isStand: true,
  totPeildatum: true,
  maandreeks: true,
  dimensies: [METING_AFNAME, GEMEENTE, SECTOR],
  zaken: `with ${EPISODE}
    select jaar, 'aantal' as meting, gemeente, sector, jongere_id, onderwerp_id, true as telt
      from (select distinct on (jaar, jongere_id) * from episode where einde is null order by jaar, jongere_id, telt_vanaf, onderwerp_id) as open`,
  bron: 'Registratie van het bureau: vanaf en tot wanneer een jongere thuiszat; indicator 1 uit de motie van Brunssum (2025)',
  geteldUit: feiten('ThuiszittenBegonnen'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Op 1 oktober 2022 zitten vier jongeren van het vo in Stein thuis, op 1 oktober 2023 drie. Uitkomst: aantal 3; afname (4 − 3) ÷ 4 × 100 = 25%. In Beek een jaar eerder niemand: afname onbekend.',
  heeftAmbitie: true,
  streefwaarde: null,
  hoofdcijfer: { meting: 'afname' },
};
