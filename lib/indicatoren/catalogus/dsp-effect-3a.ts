import type { Indicator } from '../model.ts';
import { JAAR, stond } from '../sql.ts';
import { DOELGROEP } from '../vsv-sql.ts';
import { KERN, MIJLPAAL, SIGNAAL } from './dsp-effect.ts';

/** The parts of table 3A that ask more than milestones: the talks, and how long somebody was out of education. */
const HOE = ['gesprek', 'huisbezoek', 'telefoon'] as const;

export const EFFECT_GESPREKKEN: Indicator = {
  ...KERN,
  code: 'dsp-effect-gesprekken',
  titel: 'Effectrapportage 3A: gesprekken',
  vraag: 'Hoeveel gesprekken zijn er met vsv’ers gevoerd?',
  definitie:
    'Contacten in het schooljaar waarbij de jongere zelf is gesproken: een gesprek, een huisbezoek of aan de telefoon, vastgelegd bij werk vsv. Mail, brieven, berichten en gesprekken met ouders of school tellen niet mee. Het signaal is dat van het traject. Van contact dat is vastgelegd voordat Baken bewaarde bij welk werk het hoorde, telt mee wie toen werk vsv had (op de dag van sluiten nog wel), met het signaal onbekend. Indeling van 2012.',
  teller: 'gesprekken met de jongere bij werk vsv',
  formule: 'aantal gesprekken',
  eenheid: 'contact',
  bekendUit: ['ContactVastgelegd'],
  totPeildatum: { behalve: ['TrajectMijlpaal'] },
  dimensies: [
    {
      code: 'hoe',
      label: 'hoe',
      waarden: [
        { code: 'gesprek', label: 'gesprek' },
        { code: 'huisbezoek', label: 'huisbezoek' },
        { code: 'telefoon', label: 'telefoon' },
      ],
    },
    {
      ...SIGNAAL,
      waarden: [
        { code: 'duo', label: 'levering van DUO (3A.1)' },
        { code: 'ander', label: 'ander signaal (3A.2)' },
        { code: 'onbekend', label: 'onbekend' },
      ],
    },
  ],
  zaken: `with ${JAAR}, ${MIJLPAAL}, bron as (
      select distinct on (onderwerp_id) onderwerp_id, signaal from mijlpaal order by onderwerp_id, datum),
    werk as (
      select g.onderwerp_id, g.jongere_id, min(g.datum) as van from gebeurtenis g
       where ${stond('g')} and g.soort = 'WerkprocesGestart' and g.gegevens->>'soort' = 'vsv' group by g.onderwerp_id, g.jongere_id)
    select jaar.jaar, g.gegevens->>'soort' as hoe, coalesce(b.signaal, 'onbekend') as signaal, g.jongere_id, g.onderwerp_id, true as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
      left join bron b on b.onderwerp_id = (g.gegevens->>'werkproces')::uuid
     where ${stond('g')} and g.soort = 'ContactVastgelegd' and g.gegevens->>'met' = 'jongere' and g.gegevens->>'bereikt' = 'true'
       and g.gegevens->>'soort' in (${HOE.map((soort) => `'${soort}'`).join(', ')})
       and exists (select 1 from werk w where w.jongere_id = g.jongere_id and w.van <= g.datum
                      and case when jsonb_exists(g.gegevens, 'werkproces') then w.onderwerp_id = (g.gegevens->>'werkproces')::uuid
                               else not exists (select 1 from gebeurtenis s where ${stond('s')} and s.onderwerp_id = w.onderwerp_id
                                                   and s.soort = 'WerkprocesGesloten' and s.datum < g.datum
                                                   and not exists (select 1 from gebeurtenis h where ${stond('h')} and h.onderwerp_id = s.onderwerp_id
                                                                      and h.soort = 'WerkprocesHeropend' and h.id > s.id and h.datum <= g.datum)) end)`,
  bron: 'Registratie van het bureau: contact, begonnen werk en stappen in een traject; effectrapportage RMC, indeling van 2012',
  voorbeeld:
    'Bij een traject met het signaal van DUO: twee gesprekken, één telefoontje waarbij de jongere niet werd bereikt en één mail. Van iemand anders met werk vsv een oud huisbezoek waarvan niet is bewaard waarbij het hoorde, en een gesprek bij ander werk. Uitkomst: gesprek duo 2, huisbezoek onbekend 1.',
  hoofdcijfer: {},
  zieOok: ['dsp-effect-verloop'],
};

export const EFFECT_ZONDER_ONDERWIJS: Indicator = {
  ...KERN,
  code: 'dsp-effect-zonder-onderwijs',
  titel: 'Effectrapportage 3A.2: nog ingeschreven, of hoe lang zonder onderwijs',
  vraag: 'Hoe lang waren jongeren al zonder onderwijs toen het Doorstroompunt begon?',
  definitie:
    'Trajecten bij werk vsv waarvan de eerste mijlpaal in het schooljaar was, naar hoe het die dag met onderwijs stond: nog ingeschreven, of hoe lang daarvoor de laatste inschrijving eindigde. Zonder inschrijving in Baken telt de eerste dag zonder school die bij de doelgroep is vastgelegd, of zolang dat niet is gebeurd door DUO gemeld; is ook die er niet, dan is het onbekend. De tabel van 2012 vraagt dit bij een ander signaal dan dat van DUO.',
  teller: 'trajecten waarvan de eerste mijlpaal in het schooljaar was',
  formule: 'aantal trajecten',
  totPeildatum: { behalve: ['DoelgroepVastgesteld', 'WerkprocesGestart'] },
  dimensies: [
    {
      code: 'onderwijs',
      label: 'onderwijs',
      waarden: [
        { code: 'ingeschreven', label: 'nog ingeschreven' },
        { code: '<1', label: 'korter dan 1 jaar zonder' },
        { code: '1-2', label: '1 tot 2 jaar zonder' },
        { code: '2-3', label: '2 tot 3 jaar zonder' },
        { code: '3-4', label: '3 tot 4 jaar zonder' },
        { code: '>=4', label: '4 jaar of langer zonder' },
        { code: 'onbekend', label: 'onbekend' },
      ],
    },
    SIGNAAL,
  ],
  zaken: `with ${JAAR}, ${DOELGROEP}, ${MIJLPAAL}, eerste as (
      select distinct on (onderwerp_id) onderwerp_id, jongere_id, datum, signaal from mijlpaal order by onderwerp_id, datum),
    onderwijs as (
      select e.*, i.loopt, case when i.loopt then null else coalesce(i.tot, case when gr.uitval <= e.datum then gr.uitval end) end as sinds
        from eerste e left join groep gr on gr.onderwerp_id = e.onderwerp_id
       cross join lateral (
         select coalesce(bool_or(u.datum is null), false) as loopt, max(u.datum) as tot from gebeurtenis g
           left join lateral (select max(x.datum) as datum from gebeurtenis x where ${stond('x')} and x.onderwerp_id = g.onderwerp_id
                                 and x.soort = 'Uitgeschreven' and x.datum <= e.datum) u on true
          where ${stond('g')} and g.jongere_id = e.jongere_id and g.soort = 'Ingeschreven' and g.datum <= e.datum) i)
    select jaar.jaar, case when o.loopt then 'ingeschreven' when o.sinds is null then 'onbekend'
                           when o.datum < (o.sinds + interval '1 year')::date then '<1'
                           when o.datum < (o.sinds + interval '2 years')::date then '1-2'
                           when o.datum < (o.sinds + interval '3 years')::date then '2-3'
                           when o.datum < (o.sinds + interval '4 years')::date then '3-4' else '>=4' end as onderwijs,
           o.signaal, o.jongere_id, o.onderwerp_id, true as telt
      from jaar join onderwijs o on o.datum between jaar.van and jaar.tot`,
  bron: 'Registratie van het bureau: stappen in een traject en de doelgroep; in- en uitschrijvingen van DUO; effectrapportage RMC, indeling van 2012',
  voorbeeld:
    'Vier trajecten beginnen op 2 oktober 2023: A staat nog ingeschreven, B is uitgeschreven sinds 3 oktober 2022 (een dag korter dan een jaar), C sinds 2 oktober 2022 (precies een jaar), van D is niets bekend. Uitkomst: nog ingeschreven 1, korter dan 1 jaar 1, 1 tot 2 jaar 1, onbekend 1.',
  hoofdcijfer: {},
  zieOok: ['dsp-effect-verloop'],
};
