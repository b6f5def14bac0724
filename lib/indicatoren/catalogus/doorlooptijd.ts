import { datum } from '#lib/kalender/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { SOORTEN } from '#lib/werkprocessen/model.ts';
import { DUURMAAT, FUNCTIE, GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { feiten, functieVanWerk, JAAR, stond } from '../sql.ts';

export const DOORLOOPTIJD: Indicator = {
  code: 'doorlooptijd',
  onderwerp: 'werkwijze',
  titel: 'Doorlooptijd van werkprocessen',
  vraag: 'Hoe lang duurt een werkproces van begin tot eind?',
  definitie:
    'Van de werkprocessen die in het schooljaar zijn gesloten: het aantal dagen van de startdag tot de dag van sluiten (dezelfde dag is 0). De mediaan is het midden: de helft was sneller. Het 90e percentiel: negen van de tien waren sneller. Tussen twee waarden wordt verhoudingsgewijs geteld, zoals een rekenblad dat doet. Een heropend werkproces telt met zijn laatste sluiting. Wat nog open staat, telt niet mee.',
  teller: 'n: werkprocessen die in het schooljaar zijn gesloten',
  noemer: null,
  formule: 'mediaan en 90e percentiel van (gesloten op − gestart op); onbekend als er niets is gesloten',
  eenheid: 'dag',
  uitwerking: 'percentiel',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    DUURMAAT,
    {
      code: 'soort',
      label: 'soort werk',
      waarden: SOORTEN.map((code) => ({ code, label: soortLabel(code) })),
    },
    GEMEENTE,
    FUNCTIE,
  ],
  zaken: `with ${JAAR}, gesloten as (
      select distinct on (jaar.jaar, g.onderwerp_id) jaar.*, g.soort as feit, g.onderwerp_id, g.jongere_id, g.datum, g.gegevens->>'soort' as soort,
             coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente, g.datum - (g.gegevens->>'gestartOp')::date as dagen
        from jaar cross join gebeurtenis g
       where ${stond('g')} and g.soort in ('WerkprocesGesloten', 'WerkprocesHeropend') and g.datum <= jaar.peildatum
       order by jaar.jaar, g.onderwerp_id, g.datum desc, g.id desc)
    select jaar, meting, soort, gemeente, ${functieVanWerk('soort')} as functie, jongere_id, onderwerp_id, dagen, true as telt
      from gesloten cross join (values ('mediaan'), ('p90')) as m (meting)
     where feit = 'WerkprocesGesloten' and datum between van and tot`,
  bron: 'Registratie van het bureau: wanneer werk begon, sloot of weer open ging',
  geteldUit: feiten('WerkprocesGestart', 'WerkprocesGesloten'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Vijf werkprocessen gesloten na 0, 10, 20, 30 en 140 dagen: mediaan 20, 90e percentiel 30 + 0,6 × (140 − 30) = 96, n = 5. Verdeeld over twee gemeenten, 0 en 10 in de ene en 20, 30 en 140 in de andere: medianen 5 en 30, en voor samen nog steeds 20.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: { meting: 'mediaan' },
  zieOok: ['k3-werkdruk', 'termijn-gemist'],
};
