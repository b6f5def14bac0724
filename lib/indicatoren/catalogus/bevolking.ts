import {
  leeftijdBereiktSql,
  valtOnderKwalificatieplichtSql,
  valtOnderLeerplichtSql,
} from '#lib/jongeren/leerplicht/in-sql.ts';
import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { BRP_GELEVERD, INWONER, leefde } from '../bevolking-sql.ts';

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
 * region.
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
  totPeildatum: true,
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
  zaken: `with ${INWONER},
    iedereen as (
      select jaar, dag, jongere_id, gemeente from inwoner
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
        from iedereen i join jongere j on j.bureau_id = $1 and j.id = i.jongere_id
       where j.geboortedatum between i.dag - interval '28 years' and i.dag - interval '5 years'
         and ${leefde('i.dag')})
    select jaar, groep, startkwalificatie, gemeente, jongere_id, jongere_id as onderwerp_id, true as telt
      from staat where groep is not null`,
  bekend: BRP_GELEVERD,
  bron: 'Leveringen van de BRP: personen en adressen; Leerplichtwet 1969, art. 3, 4a en 4b, met de regels van de peildatum',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Op 1 oktober 2023 wonen in Stein: een kind van 4 (telt nog niet), een van 10, een van 17 zonder en een van 17 met diploma havo, een van 20 zonder diploma. Een zesde verhuisde op 30 september naar Maastricht. Uitkomst: leerplichtig 1, kwalificatieplichtig 1, 16 en 17 zonder plicht 1 (met startkwalificatie), 18 tot en met 22 jaar 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
};
