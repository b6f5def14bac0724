import {
  heeftLeeftijdSql,
  herkomstSql,
  isBasisberoepsSql,
  isEntreeSql,
  isHerkomstSql,
  isOvergangSql,
} from '#lib/doelgroepen/jikp/in-sql.ts';
import { datum } from '#lib/kalender/model.ts';
import { WERK_UREN } from '#lib/vsv-trajecten/bestemming/verloop/rules.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { heeftStartkwalificatie, JAAR, stond } from '../sql.ts';

/** The rule `jikpOp` over everybody at once; a test asks both the same. */
export const DSP_JIKP: Indicator = {
  code: 'dsp-jikp',
  zoekwoorden: 'JIKP',
  onderwerp: 'doorstroompunt',
  titel: 'Jongeren in een kwetsbare positie',
  vraag: 'Hoeveel jongeren in een kwetsbare positie zijn er, waar komen zij vandaan en waar staan zij nu?',
  definitie:
    'Jongeren van 16 tot en met 23 jaar zonder startkwalificatie die op de peildatum in een gemeente van het bureau wonen en entree volgen; of hooguit 365 dagen geleden uit vso, pro, vmbo-bb, een leerwerktraject of entree begonnen in de basisberoepsopleiding; of daaruit van school zijn, hoe lang ook geleden (Regeling regionale aanpak 2020–2024). De herkomst is de inschrijving daarvoor, ook als dat entree op een andere school was. Van wie geen onderwijs meer volgt, telt betaald werk van twaalf uur of meer dat een coach vastlegde en dat nog loopt, anders lopend werk vsv, anders een andere vastgelegde situatie. Een jongere telt één keer.',
  teller: 'jongeren die op de peildatum aan de regel voldoen',
  noemer: null,
  formule: 'aantal jongeren',
  eenheid: 'jongere',
  uitwerking: 'aantal',
  isStand: true,
  totPeildatum: { behalve: ['Ingeschreven', 'Uitgeschreven', 'PlichtGewijzigd'] },
  dimensies: [
    {
      code: 'herkomst',
      label: 'herkomst',
      waarden: [
        { code: 'vso', label: 'voortgezet speciaal onderwijs' },
        { code: 'pro', label: 'praktijkonderwijs' },
        { code: 'vmbo-bb', label: 'vmbo basisberoepsgericht' },
        { code: 'leerwerktraject', label: 'leerwerktraject' },
        { code: 'entree', label: 'entree' },
        { code: 'anders', label: 'ander onderwijs, nu entree', rest: true },
        { code: 'onbekend', label: 'niet bekend, nu entree', rest: true },
      ],
    },
    {
      code: 'positie',
      label: 'positie',
      waarden: [
        { code: 'entree', label: 'volgt entree' },
        { code: 'basisberoeps', label: 'begon in de basisberoepsopleiding' },
        { code: 'werk', label: 'zonder onderwijs, betaald werk' },
        { code: 'begeleiding', label: 'zonder onderwijs, werk vsv loopt' },
        { code: 'anders', label: 'zonder onderwijs, andere situatie vastgelegd' },
        { code: 'niet-bekend', label: 'zonder onderwijs, verder niets vastgelegd' },
      ],
    },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}, kring as materialized (
      select distinct g.jongere_id from gebeurtenis g
       where ${stond('g')} and g.soort = 'Ingeschreven' and ${isHerkomstSql(`g.gegevens->>'onderwijssoort'`)}),
    einde as materialized (
      select g.onderwerp_id, max(g.datum) - 1 as tot from gebeurtenis g
       where ${stond('g')} and g.soort = 'Uitgeschreven' and g.jongere_id in (select jongere_id from kring) group by g.onderwerp_id),
    begin as materialized (
      select distinct on (g.onderwerp_id) g.onderwerp_id, g.jongere_id, g.datum as van, g.gegevens->>'onderwijssoort' as soort
        from gebeurtenis g where ${stond('g')} and g.soort = 'Ingeschreven' and g.jongere_id in (select jongere_id from kring)
       order by g.onderwerp_id, g.id desc),
    school as materialized (select b.*, e.tot from begin b left join einde e on e.onderwerp_id = b.onderwerp_id),
    tot_nu as (
      select jaar.jaar, jaar.peildatum, s.*, lag(s.soort) over reeks as vorige,
             coalesce(s.tot >= jaar.peildatum, true) as loopt
        from jaar join school s on s.van <= jaar.peildatum
      window reeks as (partition by jaar.jaar, s.jongere_id order by s.van, s.onderwerp_id)),
    laatste as materialized (
      select distinct on (jaar, jongere_id) * from tot_nu
       order by jaar, jongere_id, loopt desc, case when loopt then van else tot end desc, onderwerp_id desc),
    mee as materialized (
      select l.*, case when not l.loopt then l.soort else l.vorige end as uit
        from laatste l join jongere j on j.bureau_id = $1 and j.id = l.jongere_id
       where ${heeftLeeftijdSql('j.geboortedatum', 'l.peildatum')} and (j.overleden_op is null or j.overleden_op > l.peildatum)
         and not ${heeftStartkwalificatie('j.id', 'l.peildatum')}
         and case when not l.loopt then ${isHerkomstSql('l.soort')}
                  else ${isEntreeSql('l.soort')} or (${isBasisberoepsSql('l.soort')} and ${isHerkomstSql('l.vorige')} and ${isOvergangSql('l.van', 'l.peildatum')}) end)
    select m.jaar, ${herkomstSql('m.uit')} as herkomst,
           case when m.loopt then case when ${isEntreeSql('m.soort')} then 'entree' else 'basisberoeps' end
                when st.werkt then 'werk'
                when exists (select from gebeurtenis w where ${stond('w')} and w.soort = 'WerkprocesGestart' and w.jongere_id = m.jongere_id
                                and w.gegevens->>'soort' = 'vsv' and w.datum <= m.peildatum
                                and not exists (select from gebeurtenis d where ${stond('d')} and d.soort = 'WerkprocesGesloten'
                                                   and d.onderwerp_id = w.onderwerp_id and d.datum between w.datum and m.peildatum
                                                   and not exists (select from gebeurtenis o where ${stond('o')} and o.soort = 'WerkprocesHeropend'
                                                                      and o.onderwerp_id = d.onderwerp_id and o.id > d.id and o.datum <= m.peildatum))) then 'begeleiding'
                when st.anders then 'anders' else 'niet-bekend' end as positie,
           a.gemeente_code as gemeente, m.jongere_id, m.onderwerp_id, true as telt
      from mee m
      join lateral (select w.gemeente_code from woonperiode w where w.bureau_id = $1 and w.jongere_id = m.jongere_id and w.soort = 'brp'
                       and w.van <= m.peildatum order by w.van desc limit 1) a
        on exists (select from bureau_gemeente b where b.bureau_id = $1 and b.gemeente_code = a.gemeente_code
                      and b.van <= m.peildatum and (b.tot is null or b.tot >= m.peildatum))
      -- each situation as it last stood: one may end while another goes on
      left join lateral (select bool_or(s.situatie = 'werk') as werkt, bool_or(s.situatie <> 'werk') as anders
                           from (select distinct on (g.gegevens->>'situatie') g.gegevens->>'situatie' as situatie, g.gegevens->>'stand' as stand,
                                        (g.gegevens->>'uren')::numeric as uren
                                   from gebeurtenis g
                                  where ${stond('g')} and g.soort = 'SituatieVastgelegd' and g.jongere_id = m.jongere_id and g.datum <= m.peildatum
                                  order by g.gegevens->>'situatie', g.datum desc, g.id desc) s
                          where s.stand = 'begonnen' and (s.situatie <> 'werk' or coalesce(s.uren, ${WERK_UREN}) >= ${WERK_UREN})) st on true`,
  bron: 'In- en uitschrijvingen van DUO; registratie van het bureau: de situatie van de jongere en het verloop van het werk aan vsv; leeftijd en woongemeente uit de BRP',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  bekendUit: ['Ingeschreven', 'Uitgeschreven', 'WerkprocesGestart', 'MeldingOntvangen'],
  voorbeeld:
    'Op 1 oktober 2023, allen uit Stein en 17 of 18 jaar: A volgt entree en kwam van het praktijkonderwijs; B begon op 1 september in mbo 2 en kwam van het vso; C is sinds 1 juli van entree af en heeft volgens de coach werk; D is sinds 1 juli van het praktijkonderwijs af, met lopend werk vsv; E ging al op 1 augustus 2022 van entree naar mbo 2, langer dan een jaar geleden. Uitkomst: pro, volgt entree 1; vso, basisberoepsopleiding 1; entree, werk 1; pro, werk vsv loopt 1; E telt niet.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  standaardweergave: { titel: 'Herkomst en positie', rijen: ['herkomst'], kolom: 'positie' },
  weergaven: [
    { titel: 'Herkomst per gemeente', rijen: ['herkomst'], kolom: 'gemeente' },
    { titel: 'Positie per gemeente', rijen: ['positie'], kolom: 'gemeente' },
  ],
  zieOok: ['dsp-meldingen', 'dsp-bestemming'],
};
