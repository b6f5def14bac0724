import { datum } from '#lib/kalender/model.ts';
import { DUUR, GEMEENTE, SECTOR, SOORT_THUISZITTEN, UITKOMST } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { STROOM, feiten } from '../sql.ts';

export const THUISZITTERS: Indicator = {
  code: 'thuiszitters',
  onderwerp: 'thuiszitters',
  titel: 'Thuiszitters',
  vraag: 'Hoeveel jongeren zaten dit schooljaar thuis, hoe lang, en hoe liep het af?',
  definitie:
    'Leer- en kwalificatieplichtige jongeren zonder vrijstelling die in het schooljaar thuiszaten: absoluut verzuim (niet ingeschreven, bevestigd) of langdurig relatief verzuim (wel ingeschreven, langer afwezig dan de grens van het bureau). Een jongere telt één keer, met de episode die het langst duurde. De duur loopt van de eerste dag zonder school tot de dag van terugkeer of de peildatum; precies drie maanden telt als korter. Het resultaat volgt uit het feit waarmee de episode eindigde.',
  teller: 'jongeren met een episode van thuiszitten in het schooljaar, uiterlijk begonnen op de peildatum',
  noemer: null,
  formule: 'aantal jongeren, ieder één keer',
  eenheid: 'jongere',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [SOORT_THUISZITTEN, DUUR, UITKOMST, GEMEENTE, SECTOR],
  zaken: `with ${STROOM}
    select jaar, soort, duur, resultaat, gemeente, sector, jongere_id, onderwerp_id, true as telt from stroom`,
  bron: 'Vanaf en tot wanneer een jongere thuiszat, afgeleid uit inschrijving, bevestigd absoluut verzuim, LRV-meldingen, schoolgang, vrijstelling en verhuizing',
  geteldUit: feiten('ThuiszittenBegonnen'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Drie jongeren in 2023-2024: A niet ingeschreven van 1 september tot 1 december (precies drie maanden), terug naar school; B langdurig afwezig vanaf 2 oktober, op 3 januari een vrijstelling; C twee episoden, een van twee maanden en een van vier maanden die nog loopt. Uitkomst: AV < 3 mnd terug naar school 1, LRV > 3 mnd vrijstelling 1, C één keer, met de langste.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  standaardweergave: {
    titel: 'Resultaat per gemeente',
    rijen: ['soort', 'duur', 'resultaat'],
    kolom: 'gemeente',
  },
  weergaven: [
    { titel: 'Soort en duur', rijen: ['soort', 'duur'], kolom: null },
    { titel: 'Soort en duur per onderwijssoort', rijen: ['soort', 'duur'], kolom: 'sector' },
  ],
};
