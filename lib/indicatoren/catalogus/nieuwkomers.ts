import { datum } from '#lib/kalender/model.ts';
import { LANG_NA_MAANDEN, NIEUWKOMERSONDERWIJS } from '#lib/nieuwkomers/regels.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond } from '../sql.ts';

const SOORTEN = NIEUWKOMERSONDERWIJS.map((code) => `'${code}'`).join(', ');

export const NIEUWKOMERS: Indicator = {
  code: 'nieuwkomers',
  onderwerp: 'jongeren',
  titel: 'Nieuwkomers op school',
  vraag: 'Hoeveel jongeren volgen nieuwkomersonderwijs, en hoe lang al?',
  definitie:
    'Jongeren die op de peildatum zijn ingeschreven in de eerste opvang anderstaligen (EOA) of een internationale schakelklas (ISK). Dat volgt alleen uit de soort onderwijs; nationaliteit wordt niet bewaard. De duur loopt van de eerste dag in nieuwkomersonderwijs, ook op een eerdere school. Een jongere telt één keer. De gemeente is de woongemeente op de peildatum.',
  teller: 'jongeren met een inschrijving in nieuwkomersonderwijs op de peildatum',
  noemer: null,
  formule: 'aantal jongeren',
  eenheid: 'jongere',
  uitwerking: 'aantal',
  isStand: true,
  totPeildatum: true,
  dimensies: [
    {
      code: 'onderwijs',
      label: 'onderwijs',
      waarden: [
        { code: 'EOA', label: 'EOA, eerste opvang in de basisschool' },
        { code: 'ISK', label: 'ISK, internationale schakelklas' },
      ],
    },
    {
      code: 'duur',
      label: 'duur',
      waarden: [
        { code: '<2j', label: 'hooguit twee jaar' },
        { code: '>2j', label: 'langer dan twee jaar' },
      ],
    },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}, inschrijving_feit as materialized (
      select g.onderwerp_id, g.jongere_id, g.datum, upper(g.gegevens->>'onderwijssoort') as onderwijs from gebeurtenis g
       where ${stond('g')} and g.soort = 'Ingeschreven' and upper(g.gegevens->>'onderwijssoort') in (${SOORTEN})),
    nu as (
      select distinct on (jaar.jaar, f.jongere_id) jaar.jaar, jaar.peildatum, f.jongere_id, f.onderwerp_id, f.onderwijs
        from jaar join inschrijving_feit f on f.datum <= jaar.peildatum
       where not exists (select 1 from gebeurtenis g where ${stond('g')} and g.soort = 'Uitgeschreven'
                            and g.onderwerp_id = f.onderwerp_id and g.datum <= jaar.peildatum)
       order by jaar.jaar, f.jongere_id, f.datum desc, f.onderwerp_id)
    select nu.jaar, nu.onderwijs,
           case when (b.sinds + interval '${LANG_NA_MAANDEN} months')::date < nu.peildatum then '>2j' else '<2j' end as duur,
           coalesce(w.gemeente_code, 'onbekend') as gemeente, nu.jongere_id, nu.onderwerp_id, true as telt
      from nu join lateral (select min(datum) as sinds from inschrijving_feit f where f.jongere_id = nu.jongere_id) b on true
      left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = nu.jongere_id and soort = 'brp'
                            and van <= nu.peildatum order by van desc limit 1) w on true`,
  bron: 'In- en uitschrijvingen van DUO met onderwijssoort EOA of ISK; woongemeente uit de adressen',
  geteldUit: feiten('Ingeschreven'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Op 1 oktober 2023 in Stein: A in ISK sinds 1 september 2023, B in ISK sinds 1 september 2021 (eerst op een andere ISK), C in EOA uitgeschreven op 30 september. Uitkomst: ISK hooguit twee jaar 1, ISK langer dan twee jaar 1, EOA 0.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
};
