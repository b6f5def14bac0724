import { datum } from '#lib/kalender/model.ts';
import { BESTEMMING_LABEL } from '#lib/vsv-trajecten/bestemming/labels.ts';
import { BESTEMMINGEN } from '#lib/vsv-trajecten/bestemming/model.ts';
import { GELDIG_MAANDEN } from '#lib/vsv-trajecten/bestemming/rules.ts';
import { VSV_CATEGORIE_LABEL } from '#lib/vsv-trajecten/categorie/labels.ts';
import { VSV_CATEGORIEEN } from '#lib/vsv-trajecten/categorie/model.ts';
import { kleineLetter } from '#lib/kalender/opmaak.ts';
import { WOONPLAATS_PER_GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { heeftStartkwalificatie, JAAR, stond, woonplaats } from '../sql.ts';
import { BEKEND, categorie, DOELGROEP, isPreventief } from '../vsv-sql.ts';

export const DSP_BESTEMMING: Indicator = {
  code: 'dsp-bestemming',
  onderwerp: 'doorstroompunt',
  titel: 'Bestemming van vsv’ers op een dag',
  vraag: 'Waar staan onze voortijdig schoolverlaters op de peildatum?',
  definitie:
    'Elke vsv’er van wie een coach de bestemming op de peildatum of hooguit een jaar daarvoor heeft bevestigd, met de laatste bevestiging; en wie op de peildatum lopend werk vsv heeft zonder zo’n bevestiging, als "nog niet bevestigd". De woonplaats is die op de dag van de bevestiging, of van het werk dat het laatst begon of heropende. Nieuw, continuerend, recidiverend en oud gelden voor het gevraagde schooljaar, met de uitval die het laatst is vastgelegd. Wie op de peildatum een startkwalificatie heeft, telt niet. Een jongere telt één keer.',
  teller: 'vsv’ers met een bevestigde bestemming of lopend werk vsv op de peildatum',
  noemer: null,
  formule: 'aantal jongeren',
  eenheid: 'jongere',
  uitwerking: 'aantal',
  isStand: true,
  totPeildatum: { behalve: ['DoelgroepVastgesteld', 'PlichtGewijzigd', 'WerkprocesGestart'] },
  dimensies: [
    {
      code: 'bestemming',
      label: 'bestemming',
      waarden: [
        ...BESTEMMINGEN.map((code) => ({ code, label: kleineLetter(BESTEMMING_LABEL[code]) })),
        { code: 'niet-bevestigd', label: 'nog niet bevestigd', rest: true },
      ],
    },
    {
      code: 'categorie',
      label: 'soort vsv',
      waarden: VSV_CATEGORIEEN.map((code) => ({
        code,
        label: VSV_CATEGORIE_LABEL[code],
        ...(['nieuw', 'continuerend'].includes(code) ? {} : { rest: true as const }),
      })),
    },
    WOONPLAATS_PER_GEMEENTE,
  ],
  zaken: `with ${JAAR}, ${DOELGROEP}, ${BEKEND}, bevestigd as (
      select distinct on (jaar.jaar, g.jongere_id) jaar.jaar, g.jongere_id, g.onderwerp_id, g.gegevens->>'bestemming' as bestemming,
             (g.gegevens->>'uitvalOp')::date as uitval, ${woonplaats('g')} as woonplaats
        from jaar join gebeurtenis g on g.datum <= jaar.peildatum and g.datum > jaar.peildatum - interval '${GELDIG_MAANDEN} months'
       where ${stond('g')} and g.soort = 'BestemmingVastgesteld'
       order by jaar.jaar, g.jongere_id, g.datum desc, g.id desc),
    werk as (
      select distinct on (jaar.jaar, g.onderwerp_id) jaar.jaar, g.jongere_id, g.onderwerp_id, g.soort, g.datum, g.id, ${woonplaats('g')} as woonplaats
        from jaar join gebeurtenis g on g.datum <= jaar.peildatum
       where ${stond('g')} and g.soort in ('WerkprocesGestart', 'WerkprocesGesloten', 'WerkprocesHeropend') and g.gegevens->>'soort' = 'vsv'
       order by jaar.jaar, g.onderwerp_id, g.datum desc, g.id desc),
    lopend as (
      select distinct on (w.jaar, w.jongere_id) w.jaar, w.jongere_id, w.onderwerp_id, 'niet-bevestigd', gr.uitval, w.woonplaats
        from werk w left join groep gr on gr.onderwerp_id = w.onderwerp_id
       where w.soort <> 'WerkprocesGesloten' and not coalesce(${isPreventief('gr.doelgroep')} or gr.doelgroep = 'geen-doelgroep', false)
         and not exists (select 1 from bevestigd b where b.jaar = w.jaar and b.jongere_id = w.jongere_id)
       order by w.jaar, w.jongere_id, w.datum desc, w.id desc),
    vsv as (select * from bevestigd union all select * from lopend)
    select jaar.jaar, v.bestemming, ${categorie('coalesce(u.uitval, v.uitval)', 'b.sinds', 'gr.doelgroep')} as categorie, v.woonplaats, v.jongere_id, v.onderwerp_id, true as telt
      from vsv v join jaar on jaar.jaar = v.jaar left join bekend b on b.jongere_id = v.jongere_id
      left join (select distinct on (jongere_id) jongere_id, doelgroep from groep order by jongere_id, feit desc) gr on gr.jongere_id = v.jongere_id
      -- a newer uitval than that of the confirmation makes somebody recidiverend
      left join lateral (select (g.gegevens->>'uitvalOp')::date as uitval from gebeurtenis g
                          where ${stond('g')} and g.jongere_id = v.jongere_id and g.soort in ('BestemmingVastgesteld', 'DoelgroepVastgesteld')
                            and g.gegevens->>'uitvalOp' is not null and g.datum <= jaar.peildatum
                          order by g.datum desc, g.id desc limit 1) u on true
     where not ${heeftStartkwalificatie('v.jongere_id', 'jaar.peildatum')}`,
  bron: 'Registratie van het bureau: vastgestelde bestemming en doelgroep, en het verloop van het werk aan vsv; bestemmingen van de Westelijke Mijnstreek',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  bekendUit: ['BestemmingVastgesteld', 'DoelgroepVastgesteld'],
  voorbeeld:
    'Op 1 juni 2024: A uit Stein, uitgevallen in november 2023, bevestigd op 1 april 2024 als werkend en op 1 mei als in begeleiding; B uit Beek, uitgevallen in 2021, bevestigd op 1 oktober 2022 en op 1 oktober 2023 als werkend; C uit Stein alleen bevestigd op 1 juni 2023, een jaar geleden, zonder lopend werk; D uit Stein, uitgevallen in december 2023, met lopend werk vsv en geen bevestiging. Uitkomst: in begeleiding nieuw Stein 1, werkt continuerend Beek 1, nog niet bevestigd nieuw Stein 1; C telt niet.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  standaardweergave: {
    titel: 'Totaalbeeld: nieuw en continuerend',
    rijen: ['bestemming'],
    kolom: 'categorie',
    aandeelPerKolom: true,
  },
  weergaven: [
    {
      titel: 'Nieuw vsv per gemeente',
      rijen: ['bestemming'],
      kolom: 'woonplaats',
      filter: { categorie: 'nieuw' },
    },
    {
      titel: 'Continuerend vsv per gemeente',
      rijen: ['bestemming'],
      kolom: 'woonplaats',
      filter: { categorie: 'continuerend' },
    },
  ],
  zieOok: ['dsp-bestemming-klassen', 'dsp-meldingen', 'dsp-positie-na-jaar'],
};
