import { leeftijdBereiktSql } from '#lib/jongeren/leerplicht/in-sql.ts';
import { datum } from '#lib/kalender/model.ts';
import { BRP_GELEVERD, INWONER, leefde } from '../bevolking-sql.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';

const jarig = (leeftijd: number) => leeftijdBereiktSql('j.geboortedatum', leeftijd);

/** The regulation on policy indicators (BBV) says "5-18 jaar" and not whether 18 is in it; so that age stands apart. */
export const INWONERS_SCHOOLLEEFTIJD: Indicator = {
  code: 'inwoners-schoolleeftijd',
  onderwerp: 'jongeren',
  titel: 'Inwoners van 5 tot en met 18 jaar',
  vraag: 'Hoeveel inwoners van 5 tot en met 18 jaar telt elke gemeente?',
  definitie:
    'Jongeren die op de peildatum volgens de BRP in een gemeente van het bureau wonen en dan 5 tot en met 18 jaar zijn. De leeftijd 18 staat apart: de regeling over beleidsindicatoren schrijft "5-18 jaar" en laat open of die meetelt. Zonder levering van de BRP is dit cijfer onbekend.',
  teller: 'inwoners van 5 tot en met 18 jaar op de peildatum',
  noemer: null,
  formule: 'aantal inwoners',
  eenheid: 'jongere',
  uitwerking: 'aantal',
  isStand: true,
  totPeildatum: true,
  dimensies: [
    {
      code: 'leeftijd',
      label: 'leeftijd',
      waarden: [
        { code: '5-17', label: '5 tot en met 17 jaar' },
        { code: '18', label: '18 jaar' },
      ],
    },
    GEMEENTE,
  ],
  zaken: `with ${INWONER}
    select i.jaar, case when i.dag >= ${jarig(18)} then '18' else '5-17' end as leeftijd, i.gemeente,
           i.jongere_id, i.jongere_id as onderwerp_id, true as telt
      from inwoner i join jongere j on j.bureau_id = $1 and j.id = i.jongere_id
     where j.geboortedatum between i.dag - interval '20 years' and i.dag - interval '5 years' + interval '2 days'
       and i.dag >= ${jarig(5)} and i.dag < ${jarig(19)} and ${leefde('i.dag')}`,
  bekend: BRP_GELEVERD,
  bron: 'Leveringen van de BRP: personen en adressen',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Op 1 januari 2024 wonen in Stein: een kind dat op 2 januari 5 wordt (telt niet), een van 5, een van 17, een van 18 en een die die dag 19 wordt (telt niet). Een kind van 10 verhuisde op 31 december naar Maastricht. Uitkomst: 5 tot en met 17 jaar 2, 18 jaar 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  zieOok: ['bevolking'],
};
