import {
  leeftijdBereiktSql,
  valtOnderKwalificatieplichtSql,
  valtOnderLeerplichtSql,
} from '#lib/jongeren/leerplicht/in-sql.ts';
import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR } from '../sql.ts';

const KOLOMMEN = {
  geboren: 'j.geboortedatum',
  startkwalificatieOp: 'j.startkwalificatie_op',
  kpUitzondering: 'j.kp_uitzondering',
  kpUitzonderingOp: 'j.kp_uitzondering_op',
  schooljarenEinde: 'j.schooljaren_einde',
};
const jarig = (leeftijd: number) => leeftijdBereiktSql('j.geboortedatum', leeftijd);

/**
 * The same duties as rules.ts computes per person, in one statement over all of them; a test compares both over the demo
 * region. A move or death that became known only later is left out when an earlier moment is asked.
 */
export const BEVOLKING: Indicator = {
  code: 'bevolking',
  onderwerp: 'jongeren',
  titel: 'Leerplichtigen en jongeren tot 27 jaar',
  vraag:
    'Hoeveel jongeren zijn leerplichtig, kwalificatieplichtig of al ouder, en wie heeft een startkwalificatie?',
  definitie:
    'Jongeren die op de peildatum volgens de BRP in een gemeente van het bureau wonen, naar de plicht die de Leerplichtwet hun op die dag oplegt. Wie is vrijgesteld of vervangende leerplicht heeft, telt bij de leerplichtigen of kwalificatieplichtigen: de plicht is er nog. Na de plicht tellen de leeftijden 18 tot en met 22 en 23 tot en met 26. Wie geen adres in het dossier heeft, staat bij "onbekend". Wie twaalf volledige schooljaren volgde, is niet meer leerplichtig (art. 3 lid 1 onder a) als dat is vastgesteld; is er niets vastgesteld, dan telt alleen de leeftijd. Zonder levering van de BRP is dit cijfer onbekend.',
  teller: 'jongeren die op de peildatum in het bureau wonen, van het begin van de leerplicht tot 27 jaar',
  noemer: null,
  formule: 'aantal jongeren',
  eenheid: 'jongere',
  uitwerking: 'aantal',
  isStand: true,
  dimensies: [
    {
      code: 'groep',
      label: 'groep',
      waarden: [
        { code: 'leerplichtig', label: 'leerplichtig' },
        { code: 'kwalificatieplichtig', label: 'kwalificatieplichtig' },
        { code: 'tot-18-zonder-plicht', label: '16 en 17 jaar zonder plicht (diploma of art. 4a lid 2)' },
        { code: '18-22', label: '18 tot en met 22 jaar' },
        { code: '23-26', label: '23 tot en met 26 jaar' },
      ],
    },
    {
      code: 'startkwalificatie',
      label: 'startkwalificatie',
      waarden: [
        { code: 'met', label: 'met startkwalificatie' },
        { code: 'zonder', label: 'zonder, of niet bekend' },
      ],
    },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}, later as materialized (
      select jongere_id, soort, datum from gebeurtenis
       where bureau_id = $1 and soort in ('Verhuisd', 'Overleden') and $5::timestamptz < 'infinity'
       group by jongere_id, soort, datum having min(geregistreerd_op) > $5::timestamptz),
    bekend as materialized (
      select w.jongere_id, w.gemeente_code, w.van,
             case when not exists (select 1 from later l where l.jongere_id = w.jongere_id and l.soort = 'Verhuisd' and l.datum = w.tot + 1)
                  then w.tot end as tot
        from woonperiode w
       where w.bureau_id = $1 and w.soort = 'brp'
         and not exists (select 1 from later l where l.jongere_id = w.jongere_id and l.soort = 'Verhuisd' and l.datum = w.van)),
    woon as (
      select distinct on (jaar.jaar, b.jongere_id) jaar.jaar, jaar.peildatum as dag, b.jongere_id, b.gemeente_code
        from jaar join bekend b on b.van <= jaar.peildatum and (b.tot is null or b.tot >= jaar.peildatum)
       order by jaar.jaar, b.jongere_id, b.van desc),
    inwoner as (
      select woon.jaar, woon.dag, woon.jongere_id, woon.gemeente_code as gemeente
        from woon join bureau_gemeente g on g.bureau_id = $1 and g.gemeente_code = woon.gemeente_code
         and g.van <= woon.dag and (g.tot is null or g.tot >= woon.dag)
      union all
      select jaar.jaar, jaar.peildatum, j.id, 'onbekend' from jaar join jongere j on j.bureau_id = $1
       where not exists (select 1 from woonperiode w where w.bureau_id = $1 and w.jongere_id = j.id and w.soort = 'brp')),
    staat as (
      select i.jaar, i.gemeente, i.jongere_id,
             case when ${valtOnderLeerplichtSql(KOLOMMEN, 'i.dag')} then 'leerplichtig'
                  when ${valtOnderKwalificatieplichtSql(KOLOMMEN, 'i.dag')} then 'kwalificatieplichtig'
                  when i.dag < ${jarig(16)} then null
                  when i.dag < ${jarig(18)} then 'tot-18-zonder-plicht'
                  when i.dag < ${jarig(23)} then '18-22'
                  when i.dag < ${jarig(27)} then '23-26' end as groep,
             case when j.startkwalificatie_op <= i.dag then 'met' else 'zonder' end as startkwalificatie
        from inwoner i join jongere j on j.bureau_id = $1 and j.id = i.jongere_id
       where j.geboortedatum between i.dag - interval '28 years' and i.dag - interval '5 years'
         and (j.overleden_op is null or j.overleden_op > i.dag
              or exists (select 1 from later l where l.jongere_id = j.id and l.soort = 'Overleden')))
    select jaar, groep, startkwalificatie, gemeente, jongere_id, jongere_id as onderwerp_id, true as telt
      from staat where groep is not null`,
  bekend: `exists (select 1 from importtaak i where i.bureau_id = $1 and i.soort = 'brp' and not i.proef and i.status = 'klaar'
             and i.klaar_op <= $5::timestamptz
             and jaar.peildatum >= coalesce(keuze('bevolking_vanaf')::date, (i.klaar_op at time zone 'Europe/Amsterdam')::date))`,
  bron: 'Leveringen van de BRP: personen en adressen; Leerplichtwet 1969, art. 3, 4a en 4b, met de regels van de peildatum',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Op 1 oktober 2023 wonen in Stein: een kind van 4 (telt nog niet), een van 10, een van 17 zonder en een van 17 met diploma havo, een van 20 zonder diploma. Een zesde verhuisde op 30 september naar Maastricht. Uitkomst: leerplichtig 1, kwalificatieplichtig 1, 16 en 17 zonder plicht 1 (met startkwalificatie), 18 tot en met 22 jaar 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
};
