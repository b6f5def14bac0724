import { datum } from '#lib/kalender/model.ts';
import { KERNLIJST } from '#lib/werkprocessen/kernlijst.ts';
import { GEMEENTE, SECTOR } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond } from '../sql.ts';

export const ABSOLUUT_ONDERZOCHT: Indicator = {
  code: 'absoluut-onderzocht',
  onderwerp: 'verzuim',
  titel: 'Absoluut verzuim: onderzocht, met resultaat',
  vraag: 'Hoe vaak is absoluut verzuim bevestigd en onderzocht, en hoe liep het af?',
  definitie:
    'Werkprocessen waarin het absoluut verzuim in het schooljaar is bevestigd, naar het resultaat waarmee zij tot en met de peildatum zijn afgesloten. De resultaten staan in de woorden van de landelijke kernlijst; elk bureau beeldt zijn eigen lijst daarop af. De sector is die van de laatste school.',
  teller:
    'werkprocessen met bevestigd absoluut verzuim, bevestigd in het schooljaar en uiterlijk op de peildatum',
  noemer: null,
  formule: 'aantal werkprocessen',
  eenheid: 'werkproces',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'uitkomst',
      label: 'resultaat',
      waarden: [
        ...Object.entries(KERNLIJST).map(([code, { label }]) => ({ code, label })),
        { code: 'open', label: 'nog in onderzoek op de peildatum' },
      ],
    },
    GEMEENTE,
    SECTOR,
  ],
  zaken: `with ${JAAR}, bevestigd as (
      select distinct on (jaar.jaar, g.onderwerp_id) jaar.jaar, jaar.peildatum, g.onderwerp_id, g.jongere_id,
             coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente, coalesce(g.gegevens->>'sector', 'onbekend') as sector
        from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
       where ${stond('g')} and g.soort = 'AbsoluutVerzuimBevestigd' order by jaar.jaar, g.onderwerp_id, g.id desc),
    afloop as (
      select distinct on (b.jaar, g.onderwerp_id) b.jaar, g.onderwerp_id, g.soort, g.gegevens->>'kern' as kern
        from bevestigd b join gebeurtenis g on g.onderwerp_id = b.onderwerp_id and g.datum <= b.peildatum
       where ${stond('g')} and g.soort in ('WerkprocesGesloten', 'WerkprocesHeropend')
       order by b.jaar, g.onderwerp_id, g.datum desc, g.id desc)
    select b.jaar, case when a.soort = 'WerkprocesGesloten' then coalesce(a.kern, 'onbekend') else 'open' end as uitkomst,
           b.gemeente, b.sector, b.jongere_id, b.onderwerp_id, true as telt
      from bevestigd b left join afloop a on a.jaar = b.jaar and a.onderwerp_id = b.onderwerp_id`,
  bron: 'Registratie van het bureau: bevestigd absoluut verzuim, en wanneer dat werk sloot of weer open ging',
  geteldUit: feiten('AbsoluutSignaalOntstaan', 'AbsoluutVerzuimBevestigd'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Drie werkprocessen uit Stein, bevestigd in 2023-2024: een afgesloten op 1 december met "ingeschreven bij een school", een afgesloten op 5 januari en op 6 januari heropend, een nog open. Uitkomst op 31 juli 2024: ingeschreven 1, nog in onderzoek 2.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
};
