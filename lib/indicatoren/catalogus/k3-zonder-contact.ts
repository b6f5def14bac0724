import { datum } from '#lib/kalender/model.ts';
import { FUNCTIE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { OPEN_PER_MAAND, feiten, functieVanWerk, stond } from '../sql.ts';

/** Nobody reached for longer than this counts as no contact. */
export const ZONDER_CONTACT_DAGEN = 30;

/** The cases, with this many days without contact as the limit. */
export const zonderContactSql = (dagen: number): string => `with ${OPEN_PER_MAAND},
    bereikt as (
      select distinct m.jaar, m.maand, g.jongere_id
        from maand m join gebeurtenis g on g.datum > m.eind - ${dagen} and g.datum <= m.eind
       where ${stond('g')} and g.datum > (select min(eind) from maand) - ${dagen} and g.datum <= (select max(eind) from maand)
         and g.soort = 'ContactVastgelegd' and g.gegevens->>'bereikt' = 'true' and g.gegevens->>'soort' <> 'brief')
    select o.jaar, o.maand, ${functieVanWerk('o.werk')} as functie, o.jongere_id, o.onderwerp_id,
           o.datum <= o.eind - ${dagen} and b.jongere_id is null as telt
      from open o left join bereikt b on b.jaar = o.jaar and b.maand = o.maand and b.jongere_id = o.jongere_id`;

export const K3_ZONDER_CONTACT: Indicator = {
  code: 'k3-zonder-contact',
  onderwerp: 'werkwijze',
  titel: 'K3 Langer dan 30 dagen geen contact',
  vraag: 'In welk deel van het open werk is langer dan 30 dagen niemand bereikt?',
  definitie:
    'Per maand: van de werkprocessen die op de laatste dag open staan, het deel dat al langer dan 30 dagen loopt en waarin in de laatste 30 dagen niemand is bereikt. Heropend werk loopt vanaf de dag van heropenen. Contact waarbij niemand werd bereikt telt niet, en een brief ook niet. Contact met de jongere, een ouder of de school telt voor al het werk van de jongere. Alleen hele maanden tot en met de peildatum.',
  teller: 'open op de laatste dag van de maand, langer dan 30 dagen, en in die 30 dagen niemand bereikt',
  noemer: 'open op de laatste dag van de maand',
  formule: 'zonder contact ÷ open × 100',
  eenheid: '%',
  uitwerking: 'percentage',
  isStand: false,
  totPeildatum: true,
  maandreeks: true,
  dimensies: [{ code: 'maand', label: 'maand', waarden: 'maanden', vast: true }, FUNCTIE],
  zaken: zonderContactSql(ZONDER_CONTACT_DAGEN),
  bron: 'Registratie van het bureau: werkprocessen en contact; indicator 3 uit de motie van Brunssum (2025)',
  geteldUit: feiten('WerkprocesGestart'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Eind oktober 2023 staan vijf werkprocessen open. Eén begon op 2 oktober en is nog geen 30 dagen oud. Van de andere vier is er één op 2 oktober nog bereikt; één is op 1 oktober voor het laatst bereikt, één belde men in oktober zonder iemand te bereiken en één bleef zonder contact: 3 ÷ 5 = 60%.',
  heeftAmbitie: true,
  streefwaarde: null,
  hoofdcijfer: {},
  zieOok: ['k3-werkdruk', 'doorlooptijd-maand'],
};
