import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE, METING_AFNAME, SECTOR } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { STROOM, feiten } from '../sql.ts';

export const K1_STROOM: Indicator = {
  code: 'k1-thuiszitters-stroom',
  onderwerp: 'thuiszitters',
  titel: 'K1 Afname thuiszitters: over een schooljaar',
  vraag: 'Hebben dit schooljaar minder jongeren thuisgezeten dan vorig jaar, in po, vo en mbo?',
  definitie:
    'Het aantal jongeren dat in het schooljaar tot en met de peildatum thuiszat, ieder één keer, vergeleken met het schooljaar ervoor tot en met dezelfde dag. Onbekend als er een jaar eerder niemand was, als over dat jaar niets is vastgelegd of als de definitie intussen is veranderd.',
  teller: 'N vorig schooljaar − N dit schooljaar',
  noemer: 'N vorig schooljaar',
  formule: '(N₋₁ − N) ÷ N₋₁ × 100, met N = jongeren die in het schooljaar thuiszaten',
  eenheid: '%',
  uitwerking: 'afname',
  isStand: false,
  totPeildatum: true,
  dimensies: [METING_AFNAME, GEMEENTE, SECTOR],
  zaken: `with ${STROOM}
    select jaar, 'aantal' as meting, gemeente, sector, jongere_id, onderwerp_id, true as telt from stroom`,
  bron: 'Registratie van het bureau: vanaf en tot wanneer een jongere thuiszat; indicator 1 uit de motie van Brunssum (2025)',
  geteldUit: feiten('ThuiszittenBegonnen'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2022-2023 zaten in Stein vijf jongeren van het vo thuis, in 2023-2024 vier, van wie één ook in het jaar ervoor. Uitkomst: aantal 4; afname (5 − 4) ÷ 5 × 100 = 20%.',
  heeftAmbitie: true,
  streefwaarde: null,
  hoofdcijfer: { meting: 'afname' },
};
