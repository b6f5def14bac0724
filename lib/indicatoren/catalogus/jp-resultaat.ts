import { datum } from '#lib/kalender/model.ts';
import { WOONPLAATS_PER_GEMEENTE, woonplaatsVan } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, stond } from '../sql.ts';

/** As closed work everywhere: only the last closing counts, and not while it is open again. Where somebody lived stands in the question. */
export const JP_RESULTAAT: Indicator = {
  code: 'jongerenpunt-resultaat',
  onderwerp: 'jongerenpunt',
  titel: 'Resultaat van afgehandelde vragen',
  vraag: 'Hoe liep het af met wie bij het Jongerenpunt kwam?',
  definitie:
    'Alle vragen die in het schooljaar zijn afgesloten, naar resultaat en naar woonplaats toen de vraag binnenkwam. Ook vragen van voor het schooljaar tellen mee: dit cijfer kan dus hoger zijn dan het aantal vragen van dat jaar.',
  teller:
    'vragen waarvan de laatste afsluiting in het schooljaar valt en die op de peildatum niet heropend zijn',
  noemer: null,
  formule: 'aantal afgesloten vragen',
  eenheid: 'vraag',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: { behalve: ['JongerenpuntVraag'] },
  dimensies: [
    { code: 'resultaat', label: 'resultaat', waarden: 'resultaten-jongerenpunt' },
    WOONPLAATS_PER_GEMEENTE,
  ],
  zaken: `with ${JAAR}, laatste as (
      select distinct on (jaar.jaar, g.onderwerp_id) jaar.jaar, jaar.tot, g.soort as feit, g.datum, g.jongere_id, g.onderwerp_id, g.gegevens
        from jaar join gebeurtenis g on g.datum between jaar.van and jaar.peildatum
       where ${stond('g')} and g.soort in ('WerkprocesGesloten', 'WerkprocesHeropend') and g.gegevens->>'soort' = 'jongerenpunt'
       order by jaar.jaar, g.onderwerp_id, g.datum desc, g.id desc),
    vraag as (
      select distinct on (g.onderwerp_id) g.onderwerp_id, ${woonplaatsVan('g')} as woonplaats
        from gebeurtenis g where ${stond('g')} and g.soort = 'JongerenpuntVraag' order by g.onderwerp_id, g.id desc)
    select l.jaar, l.gegevens->>'resultaat' as resultaat, coalesce(v.woonplaats, l.gegevens->>'gemeente', 'onbekend') as woonplaats,
           l.jongere_id, l.onderwerp_id, true as telt
      from laatste l left join vraag v using (onderwerp_id)
     where l.feit = 'WerkprocesGesloten' and l.datum <= l.tot`,
  bron: 'Registratie van het bureau: gesloten en heropend werk, met de woonplaats bij de vraag aan het Jongerenpunt; resultaten in de woorden van het bureau',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2023-2024 sluiten vier vragen: een uit Stein van 12 juni 2023 op 5 september met werk, een uit Beek op 8 januari met "hulpvraag beantwoord", een van iemand die niet in de BRP staat op 4 maart met inburgering, en een uit Stein op 6 mei met werk die op 7 mei weer open gaat. Uitkomst: werk Stein 1, hulpvraag beantwoord Beek 1, inburgering niet in de BRP 1.',
  bekendUit: ['JongerenpuntVraag'],
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  standaardweergave: {
    titel: 'Resultaat per gemeente',
    rijen: ['resultaat'],
    kolom: 'woonplaats',
    totaalVooraan: true,
  },
  zieOok: ['jongerenpunt-vragen'],
};
