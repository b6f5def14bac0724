import { datum } from '#lib/kalender/model.ts';
import { WOONPLAATS_PER_GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond, werkAan, woonplaats } from '../sql.ts';
import { BEKEND, categorie, DOELGROEP, isPreventief } from '../vsv-sql.ts';

export const DSP_MELDINGEN: Indicator = {
  code: 'dsp-meldingen',
  onderwerp: 'doorstroompunt',
  titel: 'Meldingen Doorstroompunt',
  vraag: 'Hoeveel kwam er bij het Doorstroompunt binnen, en wat?',
  definitie:
    'Alles wat in het schooljaar bij het Doorstroompunt binnenkwam, naar woonplaats op die dag: werk vsv dat begon, en meldingen van verzuim 18+. Werk vsv telt als nieuw (uitgevallen in dit schooljaar), continuerend (eerder uitgevallen en toen al bekend), recidiverend (eerder bekend en opnieuw uitgevallen) of oud (eerder uitgevallen, nu pas in beeld). Werk voor wie nog niet is uitgevallen (dreigend vsv, kwetsbare positie) telt als preventief. Jongeren in beeld (23 tot 27) en vragen aan het Jongerenpunt tellen hier niet. Dit is de eigen registratie, niet het aantal nieuwe vsv’ers van DUO.',
  teller:
    'werkprocessen vsv die in het schooljaar begonnen, en meldingen verzuim 18+ die toen zijn ontvangen, uiterlijk op de peildatum',
  noemer: null,
  formule: 'aantal begonnen werkprocessen vsv + aantal ontvangen meldingen verzuim 18+',
  eenheid: 'melding',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: { behalve: ['DoelgroepVastgesteld', 'WerkprocesGestart'] },
  dimensies: [
    {
      code: 'soort',
      label: 'soort',
      waarden: [
        { code: 'nieuw', label: 'vsv nieuw' },
        { code: 'continuerend', label: 'vsv continuerend' },
        { code: 'recidiverend', label: 'vsv recidiverend', rest: true },
        { code: 'oud', label: 'vsv oud, nu pas in beeld', rest: true },
        { code: 'onbekend', label: 'vsv, onbekend sinds wanneer', rest: true },
        { code: 'verzuim', label: 'verzuimmeldingen (18+)' },
        { code: 'preventief', label: 'preventieve meldingen' },
        { code: 'geen-doelgroep', label: 'bleek geen doelgroep', rest: true },
      ],
    },
    WOONPLAATS_PER_GEMEENTE,
  ],
  zaken: `with ${JAAR}, ${DOELGROEP}, ${BEKEND}
    select jaar.jaar, case when ${isPreventief('gr.doelgroep')} then 'preventief' when gr.doelgroep = 'geen-doelgroep' then 'geen-doelgroep'
             else ${categorie('gr.uitval', 'b.sinds', 'gr.doelgroep')} end as soort,
           ${woonplaats('g')} as woonplaats, g.jongere_id, g.onderwerp_id, true as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
      left join groep gr on gr.onderwerp_id = g.onderwerp_id left join bekend b on b.jongere_id = g.jongere_id
     where ${stond('g')} and g.soort = 'WerkprocesGestart' and g.gegevens->>'soort' = 'vsv'
    union all
    select jaar.jaar, 'verzuim', ${woonplaats('g')}, g.jongere_id, g.onderwerp_id, true
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     where ${stond('g')} and g.soort = 'MeldingOntvangen' and g.gegevens->>'categorie' = 'verzuim-18plus'`,
  bron: 'Registratie van het bureau: begonnen werk aan vsv, doelgroep en bestemming; meldingen van verzuim 18+',
  geteldUit: `(${werkAan('vsv')}) or (${feiten('MeldingOntvangen')} and g.gegevens->>'categorie' = 'verzuim-18plus')`,
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2023-2024 begint werk vsv voor vijf jongeren: A uit Stein viel uit op 1 november 2023; B uit Beek viel uit in 2021 en had in 2022 al een bestemming; C uit Stein had in 2022 een bestemming en viel op 1 december 2023 opnieuw uit; D, die niet in de BRP staat, viel uit in 2020 en is nu pas in beeld; E uit Maastricht is dreigend vsv. Er is één melding verzuim 18+ uit Stein. Uitkomst: nieuw Stein 1, continuerend Beek 1, recidiverend Stein 1, oud niet in de BRP 1, preventief buiten de regio 1, verzuim Stein 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  standaardweergave: { titel: 'Naar soort en woonplaats', rijen: ['soort'], kolom: 'woonplaats' },
  zieOok: ['dsp-resultaat', 'dsp-bestemming', 'verzuim-18plus'],
};
