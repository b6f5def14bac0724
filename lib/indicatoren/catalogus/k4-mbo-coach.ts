import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Dimensie, Indicator } from '../model.ts';
import { heeftStartkwalificatie, JAAR, stond } from '../sql.ts';

const SCHOOL: Dimensie = { code: 'school', label: 'school', waarden: 'mbo-scholen' };
const NIVEAU: Dimensie = {
  code: 'niveau',
  label: 'niveau',
  waarden: [
    ...['1', '2', '3', '4'].map((code) => ({ code, label: `mbo niveau ${code}` })),
    { code: 'onbekend', label: 'geen mbo of onbekend' },
  ],
};
const LEEFTIJD: Dimensie = {
  code: 'leeftijd',
  label: 'leeftijd',
  waarden: [
    { code: '<18', label: 'jonger dan 18' },
    { code: '18-22', label: '18 tot 23' },
    { code: '23-26', label: '23 tot 27' },
    { code: 'anders', label: '27 of ouder, of onbekend' },
  ],
};

/** The columns that place somebody, from a fact `b` with the day `op`, and a school with the kind of education. */
const PLAATS = `coalesce(case when s.sector = 'MBO' then s.brin end, 'onbekend') as school, coalesce(substring(b.onderwijssoort from '^MBO([1-4])'), 'onbekend') as niveau,
  case when jaren < 18 then '<18' when jaren < 23 then '18-22' when jaren < 27 then '23-26' else 'anders' end as leeftijd, b.gemeente`;

/** Whoever began with an MBO-coach in the year, once: from the first day. */
const COACH = `coach as materialized (
  select distinct on (jaar.jaar, g.jongere_id) jaar.jaar, jaar.peildatum, g.jongere_id, g.onderwerp_id, g.datum as op,
         coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente, g.gegevens->>'onderwijssoort' as onderwijssoort,
         (g.gegevens->>'schoolId')::uuid as school_id
    from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
   where ${stond('g')} and g.soort = 'InterventieBegonnen' and g.gegevens->>'kern' = 'mbo-coach'
   order by jaar.jaar, g.jongere_id, g.datum, g.id)`;

/** Work on somebody at or from an mbo that began in the year, of whom no MBO-coach is known until the peildatum. */
const VERGELIJKING = `vergelijking as materialized (
  select distinct on (jaar.jaar, g.jongere_id) jaar.jaar, jaar.peildatum, g.jongere_id, g.onderwerp_id, g.datum as op,
         coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente, i.gegevens->>'onderwijssoort' as onderwijssoort,
         (i.gegevens->>'schoolId')::uuid as school_id
    from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
    left join lateral (
      select i.gegevens from gebeurtenis i where ${stond('i')} and i.jongere_id = g.jongere_id and i.soort = 'Ingeschreven' and i.datum <= g.datum
       order by i.datum desc, i.id desc limit 1) i on true
   where ${stond('g')} and g.soort = 'WerkprocesGestart' and g.gegevens->>'soort' in ('vsv', 'verzuim-18plus') and coalesce(g.gegevens->>'sector', i.gegevens->>'sector') = 'MBO'
     and not exists (select 1 from gebeurtenis m where ${stond('m')} and m.jongere_id = g.jongere_id and m.soort = 'InterventieBegonnen'
                        and m.gegevens->>'kern' = 'mbo-coach' and m.datum <= jaar.peildatum)
   order by jaar.jaar, g.jongere_id, g.datum, g.id)`;

const GROEPEN = `${COACH}, ${VERGELIJKING}, groep as (
  select b.jaar, b.groep, b.peildatum, b.jongere_id, b.onderwerp_id, b.op, ${PLAATS}
    from (select 'coach' as groep, coach.* from coach union all select 'vergelijking', vergelijking.* from vergelijking) b
    left join school s on s.bureau_id = $1 and s.id = b.school_id
    left join lateral (select extract(year from age(b.op, j.geboortedatum)) as jaren from jongere j
                        where j.bureau_id = $1 and j.id = b.jongere_id) l on true)`;

/** A startkwalificatie by this day, by the register, the result of the work, or as it was said at nazorg. */
const SK = `(${heeftStartkwalificatie('m.jongere_id', 'm.dag')} or exists (select 1 from gebeurtenis g where ${stond('g')} and g.jongere_id = m.jongere_id and (
      g.soort = 'WerkprocesGesloten' and g.gegevens->>'kern' = 'startkwalificatie' and g.datum <= m.dag
   or g.soort = 'NazorgVastgelegd' and g.gegevens->>'startkwalificatie' = 'true' and g.datum <= m.dag)))`;
const INGESCHREVEN = `exists (select 1 from gebeurtenis g where ${stond('g')} and g.jongere_id = m.jongere_id and g.soort = 'Ingeschreven'
    and g.datum <= m.dag and not exists (select 1 from gebeurtenis u where ${stond('u')} and u.onderwerp_id = g.onderwerp_id
                                            and u.soort = 'Uitgeschreven' and u.datum <= m.dag))`;
const BEREIKT = `exists (select 1 from gebeurtenis g where ${stond('g')} and g.jongere_id = m.jongere_id and g.datum <= m.peildatum and (
      g.soort = 'TrajectMijlpaal' and g.gegevens->>'mijlpaal' in ('bereikt', 'intake', 'gestart')
          and (g.onderwerp_id = m.onderwerp_id or g.datum >= m.op)
   or g.soort = 'ContactVastgelegd' and g.gegevens->>'met' = 'jongere' and g.gegevens->>'bereikt' = 'true' and g.datum >= m.op))`;

const BEHOUDEN = [3, 6, 12] as const;

export const K4_MBO_COACH: Indicator = {
  code: 'k4-mbo-coach',
  onderwerp: 'doorstroompunt',
  titel: 'K4 Bereikt en behouden met een MBO-coach',
  vraag:
    'Hoeveel jongeren met een MBO-coach zijn bereikt, en zitten later nog op school of hebben een startkwalificatie?',
  definitie:
    'Jongeren bij wie in het schooljaar een MBO-coach begon, met daarnaast een vergelijkingsgroep: jongeren van of aan het mbo voor wie in het schooljaar werk begon (vsv of verzuim 18+) en van wie tot de peildatum geen MBO-coach bekend is. Van of aan het mbo: volgens het werk, of als dat geen sector noemt volgens de laatste inschrijving. Bereikt: de jongere zelf is gesproken, in dit werk of sinds het begin. Behouden: op de dag 3, 6 of 12 maanden na het begin ingeschreven bij een school, of in het bezit van een startkwalificatie volgens het dossier, het resultaat van het werk of de nazorg. Alleen wie zo lang geleden begon, telt mee; van wie geen enkele inschrijving en geen startkwalificatie bekend is, is het onbekend en telt niet mee. Grenzen van de vergelijking: dezelfde sector, en per leeftijd te bekijken, maar geen loting. Wie een coach krijgt, is om een reden gekozen; thuissituatie, motivatie en ander aanbod verschillen en staan niet in dit cijfer. Een verschil laat dus niet zien dat het door de coach komt. Bij kleine aantallen zegt een percentage weinig.',
  teller: 'jongeren die zijn bereikt, of op die dag ingeschreven staan of een startkwalificatie hebben',
  noemer: 'bereikt: allen die begonnen; behouden: wie zo lang geleden begon en van wie iets bekend is',
  formule: 'bereikt of behouden ÷ begonnen × 100',
  eenheid: '%',
  uitwerking: 'percentage',
  isStand: false,
  totPeildatum: { behalve: ['Ingeschreven', 'PlichtGewijzigd'] },
  dimensies: [
    {
      code: 'groep',
      label: 'groep',
      vast: true,
      waarden: [
        { code: 'coach', label: 'met MBO-coach' },
        { code: 'vergelijking', label: 'vergelijkingsgroep, zonder MBO-coach' },
      ],
    },
    {
      code: 'meting',
      label: 'meting',
      vast: true,
      waarden: [
        { code: 'bereikt', label: 'bereikt' },
        ...BEHOUDEN.map((maanden) => ({
          code: `behouden-${maanden}`,
          label: `behouden na ${maanden} maanden`,
        })),
      ],
    },
    SCHOOL,
    NIVEAU,
    LEEFTIJD,
    GEMEENTE,
  ],
  zaken: `with ${JAAR}, ${GROEPEN}, moment as (
      select groep.*, v.maanden, (groep.op + make_interval(months => v.maanden))::date as dag
        from groep cross join unnest(array[${BEHOUDEN.join(', ')}]) as v (maanden)
       where (groep.op + make_interval(months => v.maanden))::date <= groep.peildatum),
    stand as (
      select m.*, ${INGESCHREVEN} as op_school, ${SK} as sk,
             exists (select 1 from gebeurtenis g where ${stond('g')} and g.jongere_id = m.jongere_id and g.soort = 'Ingeschreven') as op_lijst
        from moment m)
    select jaar, groep, 'bereikt' as meting, school, niveau, leeftijd, gemeente, jongere_id, onderwerp_id, ${BEREIKT} as telt from groep m
    union all
    select jaar, groep, 'behouden-' || maanden, school, niveau, leeftijd, gemeente, jongere_id, onderwerp_id, op_school or sk
      from stand where op_lijst or sk`,
  bron: 'Registratie van het bureau: begonnen interventies, werk, stappen in een traject, contact en nazorg; in- en uitschrijvingen en startkwalificaties; indicator 4 uit de motie van Brunssum (2025)',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  bekendUit: ['InterventieBegonnen'],
  voorbeeld:
    'Vier jongeren uit Stein, 19 jaar, krijgen op 1 oktober 2023 een MBO-coach: A blijft ingeschreven, B is sinds 1 maart 2024 uitgeschreven, C is sinds 1 november 2023 uitgeschreven en heeft sinds 1 februari 2024 een startkwalificatie, van D is geen inschrijving bekend. A, B en C zijn bereikt. Op 31 juli 2024: bereikt 3 van 4 = 75%, behouden na 3 maanden (1 januari) A en B: 2 van 3 = 66,7%, na 6 maanden (1 april) A en C: 2 van 3 = 66,7%; na 12 maanden nog niets. Vergelijkingsgroep: E en F, werk begonnen op 1 oktober 2023, alleen E is na 3 en 6 maanden ingeschreven: 1 van 2 = 50%.',
  heeftAmbitie: true,
  streefwaarde: null,
  hoofdcijfer: { groep: 'coach', meting: 'behouden-6' },
  zieOok: ['k4-mbo-coach-begonnen'],
};

export const K4_BEGONNEN: Indicator = {
  code: 'k4-mbo-coach-begonnen',
  onderwerp: 'doorstroompunt',
  titel: 'K4 Begonnen met een MBO-coach',
  vraag: 'Met hoeveel jongeren begon een MBO-coach?',
  definitie:
    'Jongeren bij wie in het schooljaar een MBO-coach begon, ieder één keer, naar de school en het niveau waar zij op dat moment zaten of het laatst zaten, hun leeftijd en de gemeente waar zij toen woonden. Wat per ongeluk was vastgelegd en is teruggenomen, telt niet.',
  teller: 'jongeren bij wie in het schooljaar, en uiterlijk op de peildatum, een MBO-coach begon',
  noemer: null,
  formule: 'aantal jongeren',
  eenheid: 'jongere',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [SCHOOL, NIVEAU, LEEFTIJD, GEMEENTE],
  zaken: `with ${JAAR}, ${GROEPEN}
    select jaar, school, niveau, leeftijd, gemeente, jongere_id, onderwerp_id, true as telt from groep where groep = 'coach'`,
  bron: 'Registratie van het bureau: begonnen begeleiding door een MBO-coach; indicator 4 uit de motie van Brunssum (2025)',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  bekendUit: ['InterventieBegonnen'],
  voorbeeld:
    'Vier jongeren uit Stein beginnen in 2023-2024 met een MBO-coach: drie van mbo niveau 2, van wie één twee keer, en één van wie geen inschrijving bekend is. Uitkomst: niveau 2 drie, onbekend één.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  zieOok: ['k4-mbo-coach'],
};
