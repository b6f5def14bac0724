import { datum } from '#lib/kalender/model.ts';
import { WOONPLAATS_PER_GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, werkAan, woonplaats } from '../sql.ts';
import { gesloten } from '../vsv-sql.ts';
import { klasse } from './dsp-resultaat.ts';

export const K6_UITSTROOM: Indicator = {
  code: 'k6-uitstroom',
  onderwerp: 'doorstroompunt',
  titel: 'K6 Uitstroom naar startkwalificatie en werk',
  vraag: 'Welk deel van de vsv’ers gaat weg met een startkwalificatie of werk?',
  definitie:
    'Van alle werkprocessen vsv die in het schooljaar zijn afgesloten: het deel dat eindigde met een startkwalificatie, met werk (ook een eigen bedrijf), of met een van beide. Wie terugging naar school is nog onderweg en telt niet als uitstroom. De leeftijd is die op de dag van afsluiten. Het resultaat zegt niet hoe lang het werk duurt; duurzaam werk na vijf of tien jaar volgt niet uit deze registratie.',
  teller: 'afgesloten werkprocessen vsv met dit resultaat',
  noemer: 'alle werkprocessen vsv die in het schooljaar zijn afgesloten en op de peildatum niet heropend',
  formule: 'met startkwalificatie of werk ÷ alle afgesloten × 100',
  eenheid: '%',
  uitwerking: 'percentage',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'uitstroom',
      label: 'uitstroom',
      vast: true,
      waarden: [
        { code: 'samen', label: 'startkwalificatie of werk' },
        { code: 'startkwalificatie', label: 'startkwalificatie' },
        { code: 'werk', label: 'werk' },
      ],
    },
    {
      code: 'leeftijd',
      label: 'leeftijd',
      waarden: [
        { code: '<18', label: 'jonger dan 18' },
        { code: '18-22', label: '18 tot 23' },
        { code: '23-26', label: '23 tot 27' },
        { code: 'anders', label: '27 of ouder, of onbekend' },
      ],
    },
    WOONPLAATS_PER_GEMEENTE,
  ],
  zaken: `with ${JAAR}, ${gesloten(['vsv'])}, dicht as (
      select l.jaar, l.jongere_id, l.onderwerp_id, ${klasse(`l.gegevens->>'kern'`)} as klasse, ${woonplaats('l')} as woonplaats,
             extract(year from age(l.datum, j.geboortedatum)) as jaren
        from laatste l left join jongere j on j.bureau_id = $1 and j.id = l.jongere_id
       where l.feit = 'WerkprocesGesloten' and l.datum <= l.tot)
    select jaar, u.code as uitstroom, case when jaren < 18 then '<18' when jaren < 23 then '18-22' when jaren < 27 then '23-26' else 'anders' end as leeftijd,
           woonplaats, jongere_id, onderwerp_id, klasse = any(u.klassen) as telt
      from dicht cross join (values ('samen', array['SK', 'WERK']), ('startkwalificatie', array['SK']), ('werk', array['WERK'])) as u (code, klassen)`,
  bron: 'Registratie van het bureau: gesloten en heropend werk aan vsv; indicator 6 uit de motie van Brunssum (2025)',
  geteldUit: werkAan('vsv'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2023-2024 sluiten vier werkprocessen vsv uit Stein: één met werk, één met een startkwalificatie, één met "onbereikbaar", en één met werk dat een dag later weer open gaat. Uitkomst: startkwalificatie 1 van 3 = 33,3%, werk 1 van 3 = 33,3%, samen 2 van 3 = 66,7%.',
  heeftAmbitie: true,
  streefwaarde: null,
  hoofdcijfer: { uitstroom: 'samen' },
  zieOok: ['dsp-resultaat'],
};
