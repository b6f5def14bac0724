import { datum } from '#lib/kalender/model.ts';
import { GELDIG_MAANDEN } from '#lib/vsv-trajecten/bestemming/rules.ts';
import { WOONPLAATS_PER_GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { heeftStartkwalificatie, JAAR, stond, woonplaats } from '../sql.ts';

export const DSP_POSITIE: Indicator = {
  code: 'dsp-positie-na-jaar',
  onderwerp: 'doorstroompunt',
  titel: 'Vsv’ers een jaar na uitval',
  vraag: 'Waar staat iemand een jaar nadat hij van school ging?',
  definitie:
    'Elke vsv’er voor wie de dag van uitval in dit schooljaar een jaar geleden is, met waar hij op die dag stond. Wie dan een startkwalificatie heeft, volgens het dossier of het resultaat van zijn werk, telt als zodanig, ook als hij weer naar school gaat. Terug in het onderwijs: ingeschreven bij een school, of zo bevestigd. Aan het werk en nog vsv: volgens de laatste bevestiging van het jaar daarvoor. Zonder bevestiging is het onbekend. De woonplaats is die van de dag waarop de uitval bekend werd. Dit is de eigen registratie; DUO en CBS tellen anders.',
  teller: 'vsv’ers die op een dag in het schooljaar, uiterlijk de peildatum, een jaar van school zijn',
  noemer: null,
  formule: 'aantal jongeren, naar positie op de dag een jaar na uitval',
  eenheid: 'jongere',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: { behalve: ['BestemmingVastgesteld', 'DoelgroepVastgesteld', 'PlichtGewijzigd'] },
  dimensies: [
    {
      code: 'positie',
      label: 'positie',
      waarden: [
        { code: 'onderwijs', label: 'terug in het onderwijs' },
        { code: 'startkwalificatie', label: 'startkwalificatie behaald' },
        { code: 'werk', label: 'aan het werk' },
        { code: 'vsv', label: 'nog vsv' },
        { code: 'onbekend', label: 'onbekend' },
      ],
    },
    WOONPLAATS_PER_GEMEENTE,
  ],
  zaken: `with ${JAAR}, uitval as materialized (
      select distinct on (g.jongere_id, g.gegevens->>'uitvalOp') g.jongere_id, g.onderwerp_id, (g.gegevens->>'uitvalOp')::date as op,
             ${woonplaats('g')} as woonplaats
        from gebeurtenis g
       where ${stond('g')} and g.gegevens->>'uitvalOp' is not null and (g.soort = 'BestemmingVastgesteld' or g.soort = 'DoelgroepVastgesteld')
       order by g.jongere_id, g.gegevens->>'uitvalOp', g.datum, g.id),
    jarig as (
      select jaar.jaar, u.jongere_id, u.onderwerp_id, u.woonplaats, u.op, (u.op + interval '1 year')::date as dag
        from uitval u join jaar on (u.op + interval '1 year')::date between jaar.van and jaar.tot)
    select j.jaar, case
             when ${heeftStartkwalificatie('j.jongere_id', 'j.dag')}
               or exists (select 1 from gebeurtenis g where ${stond('g')} and g.jongere_id = j.jongere_id and g.soort = 'WerkprocesGesloten'
                             and g.gegevens->>'kern' = 'startkwalificatie' and g.datum between j.op and j.dag) then 'startkwalificatie'
             when exists (select 1 from gebeurtenis g where ${stond('g')} and g.jongere_id = j.jongere_id and g.soort = 'Ingeschreven'
                             and g.datum <= j.dag and not exists (
                               select 1 from gebeurtenis u where ${stond('u')} and u.onderwerp_id = g.onderwerp_id and u.soort = 'Uitgeschreven'
                                  and u.datum <= j.dag)) then 'onderwijs'
             else case b.bestemming when 'school' then 'onderwijs' when 'werkt' then 'werk' else case when b.bestemming is null then 'onbekend' else 'vsv' end end
           end as positie, j.woonplaats, j.jongere_id, j.onderwerp_id, true as telt
      from jarig j left join lateral (
        select g.gegevens->>'bestemming' as bestemming from gebeurtenis g
         where ${stond('g')} and g.jongere_id = j.jongere_id and g.soort = 'BestemmingVastgesteld'
           and g.datum <= j.dag and g.datum > j.dag - interval '${GELDIG_MAANDEN} months' order by g.datum desc, g.id desc limit 1) b on true`,
  bron: 'Registratie van het bureau: bestemming, doelgroep en gesloten werk; in- en uitschrijvingen van DUO',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  bekendUit: ['BestemmingVastgesteld', 'DoelgroepVastgesteld'],
  voorbeeld:
    'Vier jongeren uit Stein vielen uit op 1 november 2022: A staat sinds 1 september 2023 weer ingeschreven; B is op 1 oktober 2023 bevestigd als werkend; C op 1 oktober 2023 als onbereikbaar; van D is niets bevestigd. E viel uit op 1 november 2021. Uitkomst voor 2023-2024: terug in het onderwijs 1, aan het werk 1, nog vsv 1, onbekend 1; E telt niet.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  zieOok: ['dsp-bestemming'],
};
