import { datum } from '#lib/kalender/model.ts';
import { KERNLIJST } from '#lib/werkprocessen/kernlijst.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { SOORTEN } from '#lib/werkprocessen/model.ts';
import { startlijst } from '#lib/werkprocessen/startlijsten.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Dimensie, Indicator } from '../model.ts';
import { feiten, JAAR, stond, werkAan } from '../sql.ts';

/** Closed work as it stood: only the last closing counts, and not while it is open again. */
const GESLOTEN = `with ${JAAR}, laatste as (
      select distinct on (jaar.jaar, g.onderwerp_id) jaar.jaar, jaar.tot, g.soort as feit, g.datum, g.jongere_id, g.onderwerp_id, g.gegevens
        from jaar join gebeurtenis g on g.datum between jaar.van and jaar.peildatum
       where ${stond('g')} and g.soort in ('WerkprocesGesloten', 'WerkprocesHeropend')
       order by jaar.jaar, g.onderwerp_id, g.datum desc, g.id desc)
    select jaar, gegevens->>'soort' as soort, gegevens->>'kern' as resultaat, coalesce(gegevens->>'gemeente', 'onbekend') as gemeente,
           jongere_id, onderwerp_id, true as telt
      from laatste where feit = 'WerkprocesGesloten' and datum <= tot`;

const RESULTAAT: Dimensie = {
  code: 'resultaat',
  label: 'resultaat (landelijke lijst)',
  waarden: Object.entries(KERNLIJST).map(([code, { label }]) => ({ code, label })),
};

const GEMEEN = {
  teller:
    'werkprocessen waarvan de laatste afsluiting in het schooljaar valt en die op de peildatum niet heropend zijn',
  noemer: null,
  formule: 'aantal afgesloten werkprocessen',
  eenheid: 'werkproces',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  bron: 'Registratie van het bureau: gesloten en heropend werk; resultaten volgens de landelijke lijst waar de woorden van het bureau op zijn afgebeeld',
  geteldUit: feiten('WerkprocesGestart', 'WerkprocesGesloten'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
} as const;

export const WERKPROCESSEN_RESULTAAT: Indicator = {
  ...GEMEEN,
  code: 'werkprocessen-resultaat',
  onderwerp: 'meldingen',
  titel: 'Resultaat van afgesloten werkprocessen',
  vraag: 'Hoe liep het werk af, per soort?',
  definitie:
    'Alle werkprocessen die in het schooljaar zijn afgesloten, naar soort, resultaat en woongemeente. Telt werkprocessen: drie meldingen die samen zijn behandeld, tellen hier één keer en bij "Resultaat van afgehandelde meldingen" drie keer.',
  dimensies: [
    {
      code: 'soort',
      label: 'soort werk',
      waarden: SOORTEN.map((code) => ({ code, label: soortLabel(code).toLowerCase() })),
    },
    RESULTAAT,
    GEMEENTE,
  ],
  zaken: GESLOTEN,
  voorbeeld:
    'In 2023-2024 drie werkprocessen uit Stein: relatief verzuim gesloten op 6 oktober met een gesprek, absoluut verzuim gesloten op 8 januari met een inschrijving, en relatief verzuim gesloten op 4 maart maar heropend op 5 maart. Uitkomst: relatief met gesprek 1, absoluut met inschrijving 1.',
};

export const VERZUIM_18PLUS_RESULTAAT: Indicator = {
  ...GEMEEN,
  code: 'verzuim-18plus-resultaat',
  geteldUit: werkAan('verzuim-18plus'),
  onderwerp: 'verzuim',
  titel: 'Resultaat van verzuim 18+',
  vraag: 'Hoe liep verzuim van wie niet meer leerplichtig is af?',
  definitie:
    'Alle werkprocessen verzuim 18+ die in het schooljaar zijn afgesloten, naar resultaat en woongemeente. Telt werkprocessen, geen meldingen. De resultaten "traject bij het Doorstroompunt" en "werkproces vsv" betekenen dat daar werk begon.',
  dimensies: [
    {
      ...RESULTAAT,
      waarden: startlijst('verzuim-18plus-resultaat').map(({ code, label }) => ({ code, label })),
    },
    GEMEENTE,
  ],
  zaken: `select jaar, resultaat, gemeente, jongere_id, onderwerp_id, telt from (${GESLOTEN}) as w where soort = 'verzuim-18plus'`,
  voorbeeld:
    'In 2023-2024 twee werkprocessen verzuim 18+ uit Stein: één gesloten met een gesprek, één met een werkproces vsv; een werkproces relatief verzuim telt niet. Uitkomst: gesprek 1, werkproces vsv 1.',
};
