import { datum } from '#lib/kalender/model.ts';
import { LANDELIJK_LABEL } from '#lib/vsv-trajecten/bestemming/labels.ts';
import { LANDELIJK } from '#lib/vsv-trajecten/bestemming/model.ts';
import { VSV_CATEGORIE_LABEL } from '#lib/vsv-trajecten/categorie/labels.ts';
import { VSV_CATEGORIEEN } from '#lib/vsv-trajecten/categorie/model.ts';
import type { Dimensie, Indicator } from '../model.ts';
import { BESTEMMING_BIJ_EINDE } from '../bestemming-sql.ts';
import { JAAR, stond } from '../sql.ts';
import { BEKEND, categorie, DOELGROEP } from '../vsv-sql.ts';

/**
 * The tables 3A to 3G of the effectrapportage, in the layout of 2012; the current one was not found. What is counted are trajecten of
 * the work vsv, from the facts of their milestones.
 */
export const SIGNAAL: Dimensie = {
  code: 'signaal',
  label: 'signaal',
  waarden: [
    { code: 'duo', label: 'levering van DUO (3A.1)' },
    { code: 'ander', label: 'ander signaal (3A.2)' },
  ],
};
const CATEGORIE: Dimensie = {
  code: 'categorie',
  label: 'soort vsv',
  waarden: VSV_CATEGORIEEN.map((code) => ({ code, label: VSV_CATEGORIE_LABEL[code] })),
};
const signaal = (fact: string) =>
  `case when ${fact}.gegevens->>'signaalbron' = 'duo' then 'duo' else 'ander' end`;

/** The first of each milestone of work vsv, whenever it was. */
export const MIJLPAAL = `mijlpaal as (
  select distinct on (g.onderwerp_id, g.gegevens->>'mijlpaal') g.onderwerp_id, g.jongere_id, g.datum, g.gegevens->>'mijlpaal' as mijlpaal,
         ${signaal('g')} as signaal
    from gebeurtenis g
   where ${stond('g')} and g.soort = 'TrajectMijlpaal' and g.gegevens->>'soort' = 'vsv'
   order by g.onderwerp_id, g.gegevens->>'mijlpaal', g.datum, g.id)`;

/** Support that ended: by letting go, or else when its work was closed. Once per traject, on the first of these days. */
const EINDE = `einde as (
  select distinct on (m.onderwerp_id) m.onderwerp_id, m.jongere_id, g.datum, m.datum as begin, m.signaal
    from mijlpaal m join gebeurtenis g on g.onderwerp_id = m.onderwerp_id and g.datum >= m.datum
   where m.mijlpaal = 'gestart' and ${stond('g')} and g.soort in ('TrajectLosgelaten', 'WerkprocesGesloten')
   order by m.onderwerp_id, g.datum, g.id)`;

export const KERN = {
  onderwerp: 'doorstroompunt',
  noemer: null,
  eenheid: 'werkproces',
  uitwerking: 'aantal',
  isStand: false,
  versie: 1,
  geldigVan: datum('2000-08-01'),
  bekendUit: ['TrajectMijlpaal', 'TrajectLosgelaten'],
  heeftAmbitie: false,
  streefwaarde: null,
} as const satisfies Partial<Indicator>;

export const EFFECT_VERLOOP: Indicator = {
  ...KERN,
  code: 'dsp-effect-verloop',
  titel: 'Effectrapportage 3A tot 3D en 3G: verloop van trajecten',
  vraag: 'Hoeveel vsv’ers zijn benaderd, bereikt en begeleid?',
  definitie:
    'Trajecten bij werk vsv naar wat in het schooljaar gebeurde: benaderd, bereikt, intake, begeleiding begonnen en begeleiding geëindigd (losgelaten, of anders het werk gesloten). Een traject telt bij elke mijlpaal één keer, in het jaar waarin die was; mijlpalen worden daarom niet bij elkaar opgeteld. 3A.1 is het signaal van DUO, 3A.2 elk ander signaal; 3B continuerend, 3C recidiverend, 3D alles samen; 3G wie op de dag van de mijlpaal 17 was. Indeling van 2012.',
  teller: 'trajecten waarvan de mijlpaal in het schooljaar was',
  formule: 'aantal trajecten per mijlpaal',
  totPeildatum: { behalve: ['DoelgroepVastgesteld', 'WerkprocesGestart'] },
  dimensies: [
    {
      code: 'mijlpaal',
      label: 'mijlpaal',
      vast: true,
      waarden: [
        { code: 'benaderd', label: 'benaderd' },
        { code: 'bereikt', label: 'bereikt' },
        { code: 'intake', label: 'intake' },
        { code: 'gestart', label: 'begeleiding begonnen' },
        { code: 'geeindigd', label: 'begeleiding geëindigd' },
      ],
    },
    SIGNAAL,
    CATEGORIE,
    {
      code: 'leeftijd',
      label: 'leeftijd',
      waarden: [
        { code: '17', label: '17 jaar (3G)' },
        { code: 'anders', label: 'andere leeftijd' },
      ],
    },
  ],
  zaken: `with ${JAAR}, ${DOELGROEP}, ${BEKEND}, ${MIJLPAAL}, ${EINDE}, stap as (
      select onderwerp_id, jongere_id, datum, mijlpaal, signaal from mijlpaal
      union all select onderwerp_id, jongere_id, datum, 'geeindigd', signaal from einde)
    select jaar.jaar, s.mijlpaal, s.signaal, ${categorie('gr.uitval', 'b.sinds', 'gr.doelgroep')} as categorie,
           case when extract(year from age(s.datum, j.geboortedatum)) = 17 then '17' else 'anders' end as leeftijd,
           s.jongere_id, s.onderwerp_id, true as telt
      from jaar join stap s on s.datum between jaar.van and jaar.tot
      left join groep gr on gr.onderwerp_id = s.onderwerp_id left join bekend b on b.jongere_id = s.jongere_id
      left join jongere j on j.bureau_id = $1 and j.id = s.jongere_id`,
  bron: 'Registratie van het bureau: stappen in een traject, losgelaten trajecten en gesloten werk; effectrapportage RMC, indeling van 2012',
  voorbeeld:
    'In 2023-2024: A (19, signaal van DUO) benaderd, bereikt, intake en begonnen; losgelaten in het jaar erna. B (17, via de school) benaderd, en begonnen en geëindigd in hetzelfde jaar. Uitkomst 2023-2024: benaderd duo 1 en ander 1 (17 jaar), bereikt duo 1, intake duo 1, begonnen duo 1 en ander 1, geëindigd ander 1. In 2024-2025: geëindigd duo 1.',
  hoofdcijfer: { mijlpaal: 'gestart' },
  zieOok: [
    'dsp-effect-doorlooptijd',
    'dsp-effect-gesprekken',
    'dsp-effect-zonder-onderwijs',
    'dsp-effect-duur',
    'dsp-effect-bestemming',
  ],
};

export const EFFECT_DOORLOOPTIJD: Indicator = {
  ...KERN,
  code: 'dsp-effect-doorlooptijd',
  titel: 'Effectrapportage 3A: van melding tot intake',
  vraag: 'Hoe snel volgt op een melding een intake?',
  definitie:
    'Trajecten bij werk vsv met een intake in het schooljaar, naar de tijd sinds het werk begon: korter dan 2 weken, 2 tot en met 4 weken, of langer dan 4 weken. Indeling van 2012.',
  teller: 'trajecten met een intake in het schooljaar',
  formule: 'aantal trajecten',
  totPeildatum: { behalve: ['WerkprocesGestart'] },
  dimensies: [
    {
      code: 'weken',
      label: 'tijd tot intake',
      waarden: [
        { code: '<2', label: 'korter dan 2 weken' },
        { code: '2-4', label: '2 tot en met 4 weken' },
        { code: '>4', label: 'langer dan 4 weken' },
      ],
    },
    SIGNAAL,
  ],
  zaken: `with ${JAAR}, ${MIJLPAAL}
    select jaar.jaar, case when m.datum - w.datum < 14 then '<2' when m.datum - w.datum <= 28 then '2-4' else '>4' end as weken,
           m.signaal, m.jongere_id, m.onderwerp_id, true as telt
      from jaar join mijlpaal m on m.datum between jaar.van and jaar.tot and m.mijlpaal = 'intake'
     cross join lateral (select min(g.datum) as datum from gebeurtenis g
                          where ${stond('g')} and g.onderwerp_id = m.onderwerp_id and g.soort = 'WerkprocesGestart') w
     where w.datum is not null`,
  bron: 'Registratie van het bureau: begonnen werk en intakes',
  voorbeeld:
    'Werk begint drie keer op 2 oktober 2023; intake op 15 oktober (13 dagen), 30 oktober (28 dagen) en 31 oktober. Uitkomst: korter dan 2 weken 1, 2 tot en met 4 weken 1, langer 1.',
  hoofdcijfer: {},
};

export const EFFECT_DUUR: Indicator = {
  ...KERN,
  code: 'dsp-effect-duur',
  titel: 'Effectrapportage 3E: duur en nazorg',
  vraag: 'Hoe lang duurt begeleiding, en volgt er nazorg?',
  definitie:
    'Trajecten bij werk vsv waarvan de begeleiding in het schooljaar eindigde (losgelaten, of anders het werk gesloten), naar hoe lang die duurde, en of er daarna uiterlijk op de peildatum nazorg was waarbij de jongere is bereikt. Indeling van 2012.',
  teller: 'trajecten waarvan de begeleiding in het schooljaar eindigde',
  formule: 'aantal trajecten',
  totPeildatum: true,
  dimensies: [
    {
      code: 'duur',
      label: 'duur',
      waarden: [
        { code: '<1', label: 'korter dan 1 maand' },
        { code: '1-6', label: '1 tot en met 6 maanden' },
        { code: '>6', label: 'langer dan 6 maanden' },
      ],
    },
    {
      code: 'nazorg',
      label: 'nazorg',
      waarden: [
        { code: 'ja', label: 'met nazorg' },
        { code: 'nee', label: 'zonder nazorg' },
      ],
    },
  ],
  zaken: `with ${JAAR}, ${MIJLPAAL}, ${EINDE}
    select jaar.jaar, case when e.datum < (e.begin + interval '1 month')::date then '<1'
                           when e.datum <= (e.begin + interval '6 months')::date then '1-6' else '>6' end as duur,
           case when exists (select 1 from gebeurtenis n where ${stond('n')} and n.onderwerp_id = e.onderwerp_id
                                and n.soort = 'NazorgVastgelegd' and n.gegevens->>'stand' <> 'niet-bereikt'
                                and n.datum between e.datum and jaar.peildatum) then 'ja' else 'nee' end as nazorg,
           e.jongere_id, e.onderwerp_id, true as telt
      from jaar join einde e on e.datum between jaar.van and jaar.tot`,
  bron: 'Registratie van het bureau: begonnen begeleiding, losgelaten trajecten, gesloten werk en nazorg',
  voorbeeld:
    'Begeleiding begonnen op 2 oktober 2023 en losgelaten op 1 november (korter dan 1 maand), 2 april 2024 (6 maanden) met nazorg op 2 juli, en 3 april 2024 (langer). Uitkomst: korter dan 1 maand zonder nazorg 1, 1 tot en met 6 maanden met nazorg 1, langer zonder nazorg 1.',
  hoofdcijfer: {},
};

export const EFFECT_BESTEMMING: Indicator = {
  ...KERN,
  versie: 2,
  code: 'dsp-effect-bestemming',
  titel: 'Effectrapportage 3F: bestemming na begeleiding',
  vraag: 'Waar stonden jongeren toen de begeleiding eindigde?',
  definitie:
    'Trajecten bij werk vsv waarvan de begeleiding in het schooljaar eindigde (losgelaten, of anders het werk gesloten), naar de landelijke klasse van waar de jongere op die dag stond: het nieuwste uit de tijd van de begeleiding, uit een bevestiging door de coach, een vastgelegde situatie, een inschrijving (ook een aanmelding die dan al bekend is) of het resultaat van het werk. In begeleiding telt niet: die was voorbij. Is er niets van bekend, dan "nog niet bekend". Indeling van 2012; leren met werken (bbl) staat bij onderwijs.',
  teller: 'trajecten waarvan de begeleiding in het schooljaar eindigde',
  formule: 'aantal trajecten',
  totPeildatum: { behalve: ['Ingeschreven'] },
  dimensies: [
    {
      code: 'bestemming',
      label: 'bestemming',
      waarden: [
        ...LANDELIJK.filter((code) => code !== 'begeleiding').map((code) => ({
          code,
          label: LANDELIJK_LABEL[code].toLowerCase(),
        })),
        { code: 'niet-bevestigd', label: 'nog niet bekend' },
      ],
    },
    SIGNAAL,
  ],
  zaken: `with ${JAAR}, ${MIJLPAAL}, ${EINDE}
    select jaar.jaar, coalesce(${BESTEMMING_BIJ_EINDE}, 'niet-bevestigd') as bestemming, e.signaal, e.jongere_id, e.onderwerp_id, true as telt
      from jaar join einde e on e.datum between jaar.van and jaar.tot`,
  bron: 'Registratie van het bureau: stappen in een traject, losgelaten trajecten, gesloten werk, bestemming en situatie; inschrijvingen van DUO',
  voorbeeld:
    'Vier trajecten eindigen in 2023-2024: van A is daarvoor bevestigd dat zij werkt; van B alleen dat hij in begeleiding is; C sluit op de dag van het loslaten met andere opleiding; D werkt volgens een vastgelegde situatie. Uitkomst: werk 2, onderwijs 1, nog niet bekend 1.',
  hoofdcijfer: {},
};
