import { LABEL_BRON, LABEL_UITKOMST } from '#lib/absoluut-verzuim/labels.ts';
import { BRONNEN, UITKOMSTEN } from '#lib/absoluut-verzuim/model.ts';
import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond } from '../sql.ts';

export const ABSOLUUT_SIGNALEN: Indicator = {
  code: 'absoluut-signalen',
  onderwerp: 'verzuim',
  titel: 'Absoluut verzuim: signalen en controle',
  vraag: 'Hoeveel signalen zijn gecontroleerd, en hoeveel bleken echt absoluut verzuim?',
  definitie:
    'Signalen dat een leer- of kwalificatieplichtige jongere op geen school staat, die in het schooljaar zijn ontstaan, naar wat de controle tot en met de peildatum opleverde. Alleen "bevestigd" is absoluut verzuim; de rest is administratief werk en telt nergens als verzuim. Een signaal telt één keer; komt het later terug, dan is het een nieuw signaal.',
  teller: 'signalen die in het schooljaar, en uiterlijk op de peildatum, zijn ontstaan',
  noemer: null,
  formule: 'aantal signalen',
  eenheid: 'signaal',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'uitkomst',
      label: 'uitkomst van de controle',
      waarden: [
        ...UITKOMSTEN.map((code) => ({ code, label: LABEL_UITKOMST[code].toLowerCase() })),
        { code: 'open', label: 'nog te controleren op de peildatum' },
      ],
    },
    {
      code: 'bron',
      label: 'gevonden door',
      waarden: BRONNEN.map((code) => ({ code, label: LABEL_BRON[code] })),
    },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}, ontstaan as (
      select distinct on (jaar.jaar, g.onderwerp_id) jaar.jaar, jaar.peildatum, g.onderwerp_id, g.jongere_id,
             g.gegevens->>'bron' as bron, coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente
        from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
       where ${stond('g')} and g.soort = 'AbsoluutSignaalOntstaan' order by jaar.jaar, g.onderwerp_id, g.id desc),
    oordeel as (
      select distinct on (o.jaar, g.onderwerp_id) o.jaar, g.onderwerp_id, g.gegevens->>'uitkomst' as uitkomst
        from ontstaan o join gebeurtenis g on g.onderwerp_id = o.onderwerp_id and g.datum <= o.peildatum
       where ${stond('g')} and g.soort = 'AbsoluutSignaalBeoordeeld' order by o.jaar, g.onderwerp_id, g.datum desc, g.id desc)
    select o.jaar, coalesce(b.uitkomst, 'open') as uitkomst, o.bron, o.gemeente, o.jongere_id, o.onderwerp_id, true as telt
      from ontstaan o left join oordeel b on b.jaar = o.jaar and b.onderwerp_id = o.onderwerp_id`,
  bron: 'Registratie van het bureau: signalen van absoluut verzuim, en wat de beoordeling was',
  geteldUit: feiten('AbsoluutSignaalOntstaan'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Vier signalen uit Stein in 2023-2024: een bevestigd op 20 september, een op 3 oktober afgesloten als ingeschreven, een op 2 augustus 2024 afgesloten als verhuisd, een nog open. Op 31 juli 2024: bevestigd 1, ingeschreven 1, nog te controleren 2. Een signaal van 31 juli 2023 telt bij het jaar ervoor.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
};
