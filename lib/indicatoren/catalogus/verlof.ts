import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, stond } from '../sql.ts';

export const VERLOF_AANVRAGEN: Indicator = {
  code: 'verlof-aanvragen',
  onderwerp: 'verlof',
  titel: 'Verlof van meer dan tien schooldagen',
  vraag: 'Hoe vaak is om lang verlof gevraagd, en wat is daarop besloten?',
  definitie:
    'Alle aanvragen om verlof die in het schooljaar bij leerplicht binnenkwamen, naar de afloop op de peildatum en de woongemeente. Elk kind telt apart, ook als een gezin het verlof samen vroeg. Een aanvraag zonder besluit telt als nog in behandeling.',
  teller: 'aanvragen die in het schooljaar, en uiterlijk op de peildatum, zijn ontvangen',
  noemer: null,
  formule: 'aantal ontvangen aanvragen',
  eenheid: 'aanvraag',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'afloop',
      label: 'afloop',
      waarden: [
        { code: 'toegekend', label: 'toegekend' },
        { code: 'gedeeltelijk', label: 'gedeeltelijk toegekend' },
        { code: 'afgewezen', label: 'afgewezen' },
        { code: 'buiten-behandeling', label: 'buiten behandeling gesteld' },
        { code: 'doorgestuurd', label: 'doorgestuurd naar het hoofd' },
        { code: 'ingetrokken', label: 'ingetrokken' },
        { code: 'open', label: 'nog in behandeling' },
      ],
    },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}
    select jaar.jaar, coalesce(b.afloop, 'open') as afloop, coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente,
           g.jongere_id, g.onderwerp_id, true as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
      left join lateral (select f.gegevens->>'afloop' as afloop from gebeurtenis f
                          where ${stond('f')} and f.soort = 'VerlofBesloten' and f.onderwerp_id = g.onderwerp_id and f.datum <= jaar.peildatum
                          order by f.id desc limit 1) b on true
     where ${stond('g')} and g.soort = 'VerlofAangevraagd'`,
  bron: 'Registratie van het bureau: aanvragen van verlof en de besluiten daarop; Leerplichtwet 1969 art. 14 lid 3',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Vier aanvragen in 2023-2024: uit Stein één toegekend en één afgewezen, uit Beek één zonder besluit en één uit Beek die pas na de peildatum van 31 juli is toegekend. Een aanvraag van 31 juli 2023 telt bij het jaar ervoor. Uitkomst: Stein toegekend 1, Stein afgewezen 1, Beek nog in behandeling 2.',
  bekendUit: ['VerlofAangevraagd', 'VerlofDoorHoofd'],
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
};

export const VERLOF_HOOFD: Indicator = {
  code: 'verlof-hoofd',
  onderwerp: 'verlof',
  titel: 'Verlof door het hoofd van de school',
  vraag: 'Hoe vaak gaf een hoofd verlof, voor zover het bureau daarvan weet?',
  definitie:
    'Verlof tot en met tien schooldagen dat hoofden van scholen gaven en dat bij het bureau bekend werd, naar de grond in de wet en de woongemeente, in het schooljaar van de eerste dag. Verlof dat nog moet beginnen, telt pas vanaf die eerste dag: in een lopend schooljaar staat hier wat tot en met de peildatum begon. Scholen hoeven dit niet te melden; het is dus een ondergrens.',
  teller: 'keren dat een hoofd verlof gaf, met de eerste dag in het schooljaar en uiterlijk op de peildatum',
  noemer: null,
  formule: 'aantal keren verlof',
  eenheid: 'verlof',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'grond',
      label: 'grond',
      waarden: [
        { code: '11g', label: 'gewichtige omstandigheden (art. 14)' },
        { code: '11f', label: 'vakantie door beroep van een ouder (art. 13a)' },
      ],
    },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}
    select jaar.jaar, g.gegevens->>'grond' as grond, coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente,
           g.jongere_id, g.onderwerp_id, true as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     where ${stond('g')} and g.soort = 'VerlofDoorHoofd'`,
  bron: 'Verlof dat hoofden van scholen gaven en aan het bureau lieten weten; Leerplichtwet 1969 art. 13a en 14 lid 1',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2023-2024 twee keer gewichtige omstandigheden in Stein en één keer vakantieverlof in Beek; één melding is ingetrokken. Uitkomst: Stein art. 14 is 2, Beek art. 13a is 1.',
  bekendUit: ['VerlofAangevraagd', 'VerlofDoorHoofd'],
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
};
