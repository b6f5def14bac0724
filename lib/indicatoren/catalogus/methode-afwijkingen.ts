import { datum } from '#lib/kalender/model.ts';
import { ROUTEKAARTEN } from '#lib/werkprocessen/model.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond } from '../sql.ts';

const ROUTEKAART_LABEL: Readonly<Record<(typeof ROUTEKAARTEN)[number], string>> = {
  A: 'routekaart A',
  B: 'routekaart B',
  AV: 'absoluut verzuim',
  '18+': 'verzuim 18+',
  DSP: 'Doorstroompunt',
};

export const METHODE_AFWIJKINGEN: Indicator = {
  code: 'methode-afwijkingen',
  onderwerp: 'werkwijze',
  titel: 'Werken volgens de methode',
  vraag: 'Hoe vaak zetten we een stap van de routekaart, en waarom slaan we er een over?',
  definitie:
    'Stappen van de routekaart die in het schooljaar zijn gezet of overgeslagen, en fasen die bij het afsluiten niet waren doorlopen. Afwijken mag, met een reden ("pas toe of leg uit"). Een gezette stap zonder reden was volgens de routekaart; met een reden is zij buiten de volgorde gezet. Een stap of afsluiting die ongedaan is gemaakt, telt niet. Elke niet doorlopen fase telt één keer. De routekaart van een niet doorlopen fase is die van de laatste stap van dat werkproces.',
  teller: 'gezette stappen, overgeslagen stappen of niet doorlopen fasen',
  noemer: null,
  formule: 'aantal gezette stappen, overgeslagen stappen en niet doorlopen fasen',
  eenheid: 'stap',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: { behalve: ['StapGezet', 'StapOvergeslagen'] },
  dimensies: [
    {
      code: 'wat',
      label: 'wat',
      vast: true,
      waarden: [
        { code: 'gezet', label: 'stappen gezet' },
        { code: 'overgeslagen', label: 'stappen overgeslagen' },
        { code: 'niet-doorlopen', label: 'fasen niet doorlopen' },
      ],
    },
    { code: 'reden', label: 'reden', waarden: 'afwijkredenen' },
    {
      code: 'routekaart',
      label: 'routekaart',
      waarden: [
        ...ROUTEKAARTEN.map((code) => ({ code, label: ROUTEKAART_LABEL[code] })),
        { code: 'geen', label: 'geen routekaart' },
      ],
    },
  ],
  zaken: `with ${JAAR}, feit as (
      select g.id, g.onderwerp_id, g.jongere_id, g.soort, g.datum, g.gegevens
        from gebeurtenis g
       where ${stond('g')} and g.soort in ('StapGezet', 'StapOvergeslagen', 'FasenNietDoorlopen')
         and g.datum between (select min(van) from jaar) and (select max(tot) from jaar)),
    kaart as (
      select distinct on (g.onderwerp_id) g.onderwerp_id, g.gegevens->>'routekaart' as routekaart
        from gebeurtenis g
       where ${stond('g')} and g.soort in ('StapGezet', 'StapOvergeslagen')
         and g.onderwerp_id in (select onderwerp_id from feit where soort = 'FasenNietDoorlopen')
       order by g.onderwerp_id, g.datum desc, g.id desc),
    zaak as (
      select f.onderwerp_id, f.jongere_id, f.datum, case f.soort when 'StapGezet' then 'gezet' else 'overgeslagen' end as wat,
             coalesce(f.gegevens->>'afwijkreden', 'geen') as reden, coalesce(f.gegevens->>'routekaart', 'geen') as routekaart
        from feit f where f.soort <> 'FasenNietDoorlopen'
      union all
      select f.onderwerp_id, f.jongere_id, f.datum, 'niet-doorlopen', coalesce(f.gegevens->>'reden', 'geen'),
             coalesce(k.routekaart, 'geen')
        from feit f cross join jsonb_array_elements_text(f.gegevens->'fasen') as fase
        left join kaart k on k.onderwerp_id = f.onderwerp_id
       where f.soort = 'FasenNietDoorlopen')
    select jaar, wat, reden, routekaart, jongere_id, onderwerp_id, true as telt
      from jaar join zaak on datum between van and tot`,
  bron: 'Registratie van het bureau: gezette en overgeslagen stappen van de routekaart; redenen uit de lijst van het bureau',
  geteldUit: feiten('StapGezet', 'StapOvergeslagen', 'FasenNietDoorlopen'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Routekaart A: drie stappen gezet, waarvan één buiten de volgorde met reden spoed, en één overgeslagen met reden spoed. Bij het afsluiten zijn twee fasen niet doorlopen, reden verhuisd. Uitkomst: gezet 3 (2 volgens de routekaart, 1 spoed), overgeslagen 1 (spoed), niet doorlopen 2 (verhuisd).',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: { wat: 'overgeslagen' },
};
