import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, stond, werkAan } from '../sql.ts';

const LEEFTIJDEN = [
  { code: '<16', label: 'jonger dan 16' },
  { code: '16-17', label: '16 tot 18' },
  { code: '18-22', label: '18 tot 23' },
  { code: '23-26', label: '23 tot 27' },
  { code: '27+', label: '27 of ouder' },
];

const zaken = (jongerDan: number | null) => `with ${JAAR}, begin as (
      select distinct on (jaar.jaar, g.jongere_id) jaar.jaar, g.jongere_id, g.onderwerp_id, g.datum,
             coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente
        from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
       where ${stond('g')} and g.soort = 'WerkprocesGestart' and g.gegevens->>'soort' in ('vsv', 'jongere-in-beeld')
       order by jaar.jaar, g.jongere_id, g.datum, g.id)
    select b.jaar, case when l.jaren < 16 then '<16' when l.jaren < 18 then '16-17' when l.jaren < 23 then '18-22'
                        when l.jaren < 27 then '23-26' else '27+' end as leeftijd,
           b.gemeente, b.jongere_id, b.onderwerp_id, true as telt
      from begin b join jongere j on j.bureau_id = $1 and j.id = b.jongere_id
     cross join lateral (select extract(year from age(b.datum, j.geboortedatum)) as jaren) l${jongerDan === null ? '' : ` where l.jaren < ${jongerDan}`}`;

/** K5, the own series: work of the Doorstroompunt that began, by age on that day. */
export const UITVAL: Indicator = {
  code: 'dsp-uitval',
  onderwerp: 'doorstroompunt',
  titel: 'K5 Uitval, eigen telling',
  vraag: 'Voor hoeveel uitvallers begon het Doorstroompunt, en hoe oud waren zij?',
  definitie:
    'Jongeren voor wie in het schooljaar werk vsv of jongere in beeld begon, naar hun leeftijd op die dag. Ieder telt één keer. De doelgroep is jonger dan 27; wie bij het begin 27 of ouder was, staat apart. Dit zijn niet de nieuwe vsv’ers van DUO: die tellen uit het register, met andere regels.',
  teller: 'jongeren voor wie in het schooljaar werk vsv of jongere in beeld begon',
  noemer: null,
  formule: 'aantal jongeren',
  eenheid: 'jongere',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [{ code: 'leeftijd', label: 'leeftijd', waarden: LEEFTIJDEN }, GEMEENTE],
  zaken: zaken(null),
  bron: 'Registratie van het bureau: begonnen werk aan vsv en jongeren in beeld; geboortedatum uit de BRP',
  geteldUit: werkAan('vsv', 'jongere-in-beeld'),
  versie: 2,
  geldigVan: datum('2026-08-01'),
  eerder: [
    {
      versie: 1,
      geldigVan: datum('2000-08-01'),
      definitie:
        'Jongeren die nog geen 23 waren, voor wie in het schooljaar werk vsv of jongere in beeld begon, naar hun leeftijd op die dag. Ieder telt één keer. Wie bij het begin 23 of ouder was, telt niet mee: de RMC-functie gold tot 23 jaar. Dit zijn niet de nieuwe vsv’ers van DUO: die tellen uit het register, met andere regels.',
      teller: 'jongeren die nog geen 23 waren, voor wie in het schooljaar werk vsv of jongere in beeld begon',
      dimensies: [{ code: 'leeftijd', label: 'leeftijd', waarden: LEEFTIJDEN.slice(0, 3) }, GEMEENTE],
      zaken: zaken(23),
      voorbeeld:
        'In 2023-2024 begint werk vsv voor een jongere van 17 en een van 19 in Stein, en twee keer voor dezelfde van 24 in Beek. Uitkomst: Stein 16 tot 18 jaar 1, Stein 18 tot 23 jaar 1; in Beek niemand.',
      reden:
        'Sinds 1 januari 2026 loopt de doelgroep van het Doorstroompunt tot 27 jaar (Wet van school naar duurzaam werk; WEB art. 9.2.1 en verder). 2026-2027 is het eerste schooljaar dat er helemaal onder valt.',
    },
  ],
  voorbeeld:
    'In 2026-2027 begint werk vsv voor een jongere van 17 en een van 19 in Stein, en twee keer voor dezelfde van 24 in Beek. Uitkomst: Stein 16 tot 18 jaar 1, Stein 18 tot 23 jaar 1, Beek 23 tot 27 jaar 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  zieOok: ['dsp-duo-vsv-leeftijd'],
};
