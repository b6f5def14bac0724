import { datum } from '#lib/kalender/model.ts';
import { DUURMAAT, FUNCTIE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, functieVanWerk, stond } from '../sql.ts';

export const DOORLOOPTIJD_MAAND: Indicator = {
  code: 'doorlooptijd-maand',
  onderwerp: 'werkwijze',
  titel: 'Doorlooptijd per maand',
  vraag: 'Hoe lang duurde wat in een maand werd afgesloten?',
  definitie:
    'Per maand: van de werkprocessen die in die maand zijn gesloten het aantal dagen van de startdag tot de dag van sluiten (dezelfde dag is 0), als mediaan en als 90e percentiel. Een maand waarin niets is gesloten heeft geen doorlooptijd. Een heropend werkproces telt met zijn laatste sluiting. Alleen hele maanden tot en met de peildatum.',
  teller: 'n: werkprocessen die in de maand zijn gesloten',
  noemer: null,
  formule: 'mediaan en 90e percentiel van (gesloten op − gestart op); onbekend als er niets is gesloten',
  eenheid: 'dag',
  uitwerking: 'percentiel',
  isStand: false,
  totPeildatum: true,
  maandreeks: true,
  dimensies: [DUURMAAT, { code: 'maand', label: 'maand', waarden: 'maanden', vast: true }, FUNCTIE],
  zaken: `with ${JAAR}, gesloten as (
      select distinct on (jaar.jaar, g.onderwerp_id) jaar.*, g.soort as feit, g.onderwerp_id, g.jongere_id, g.datum, g.gegevens->>'soort' as werk,
             g.datum - (g.gegevens->>'gestartOp')::date as dagen, (date_trunc('month', g.datum) + interval '1 month - 1 day')::date as maandeinde
        from jaar cross join gebeurtenis g
       where ${stond('g')} and g.soort in ('WerkprocesGesloten', 'WerkprocesHeropend') and g.datum <= jaar.peildatum
       order by jaar.jaar, g.onderwerp_id, g.datum desc, g.id desc)
    select jaar, meting, to_char(datum, 'YYYY-MM') as maand, ${functieVanWerk('werk')} as functie, jongere_id, onderwerp_id, dagen, true as telt
      from gesloten cross join (values ('mediaan'), ('p90')) as m (meting)
     where feit = 'WerkprocesGesloten' and datum >= van and maandeinde <= tot`,
  bron: 'Registratie van het bureau: wanneer werk begon, sloot of weer open ging',
  geteldUit: feiten('WerkprocesGestart', 'WerkprocesGesloten'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In oktober 2023 gesloten na 0, 10, 20, 30 en 140 dagen: mediaan 20, 90e percentiel 30 + 0,6 × (140 − 30) = 96, n = 5. In november één na 40 dagen: mediaan 40. In december niets: onbekend, niet 0.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: { meting: 'mediaan' },
  zieOok: ['doorlooptijd', 'k3-werkdruk'],
};
