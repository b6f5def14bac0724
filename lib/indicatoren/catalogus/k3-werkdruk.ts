import { datum } from '#lib/kalender/model.ts';
import { FUNCTIE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { OPEN_PER_MAAND, feiten, functieVanWerk, stond } from '../sql.ts';

/** Without a step or contact for so long, open work stands apart. */
export const ZONDER_ACTIE_DAGEN = 90;

/** The cases, with this many days without action as the limit. */
export const werkdrukSql = (dagen: number): string => `with ${OPEN_PER_MAAND},
    gedaan as (
      select distinct m.jaar, m.maand, g.onderwerp_id, g.jongere_id, g.soort = 'ContactVastgelegd' as contact
        from maand m join gebeurtenis g on g.datum > m.eind - ${dagen} and g.datum <= m.eind
       where ${stond('g')} and g.datum > (select min(eind) from maand) - ${dagen} and g.datum <= (select max(eind) from maand) and g.soort in ('StapGezet', 'StapOvergeslagen', 'RouteGekozen', 'WerkprocesGestart', 'ContactVastgelegd')),
    zaak as (
      select jaar, maand, 'open' as meting, onderwerp_id, jongere_id, werk from open
      union all
      select m.jaar, m.maand, 'instroom', s.onderwerp_id, s.jongere_id, s.werk
        from maand m join stap s on s.datum between m.begin and m.eind
       where s.soort = 'WerkprocesGestart'
      union all
      select o.jaar, o.maand, 'zonder-actie', o.onderwerp_id, o.jongere_id, o.werk
        from open o
        left join (select distinct jaar, maand, onderwerp_id from gedaan where not contact) w
          on w.jaar = o.jaar and w.maand = o.maand and w.onderwerp_id = o.onderwerp_id
        left join (select distinct jaar, maand, jongere_id from gedaan where contact) c
          on c.jaar = o.jaar and c.maand = o.maand and c.jongere_id = o.jongere_id
       where w.jaar is null and c.jaar is null)
    select jaar, meting, maand,
           ${functieVanWerk('werk')} as functie,
           jongere_id, onderwerp_id, true as telt
      from zaak`;

export const K3_WERKDRUK: Indicator = {
  code: 'k3-werkdruk',
  onderwerp: 'werkwijze',
  titel: 'K3 Werkdruk',
  vraag: 'Hoeveel werk ligt er per medewerker, en hoeveel komt erbij?',
  definitie:
    'Per maand: de werkprocessen die op de laatste dag open staan en de werkprocessen die in de maand begonnen, gedeeld door de effectieve fte van die functie. Alle open werkprocessen tellen mee; die waaraan 90 dagen niets is gedaan staan ook apart. Alleen hele maanden tot en met de peildatum.',
  teller:
    'open op de laatste dag van de maand, begonnen in de maand, of open zonder stap of contact in 90 dagen',
  noemer: 'effectieve fte: contract-fte × inzet% × aanwezigheid%, naar dagen in de maand',
  formule: 'werkprocessen ÷ effectieve fte; onbekend als er geen fte is vastgelegd',
  eenheid: 'werkproces',
  uitwerking: 'per-fte',
  isStand: false,
  totPeildatum: true,
  maandreeks: true,
  dimensies: [
    {
      code: 'meting',
      label: 'meting',
      vast: true,
      waarden: [
        { code: 'open', label: 'open per fte' },
        { code: 'instroom', label: 'begonnen in de maand per fte' },
        { code: 'zonder-actie', label: 'open zonder actie in 90 dagen per fte' },
      ],
    },
    { code: 'maand', label: 'maand', waarden: 'maanden', vast: true },
    FUNCTIE,
  ],
  zaken: werkdrukSql(ZONDER_ACTIE_DAGEN),
  bron: 'Registratie van het bureau: werkprocessen, stappen en contact; formatie zoals het bureau die bijhoudt',
  geteldUit: feiten('WerkprocesGestart'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Eind oktober 2023 staan zes werkprocessen open, twee daarvan begonnen in oktober; aan één is 90 dagen niets gedaan. Formatie leerplicht: 2 fte contract, inzet 80%, aanwezigheid 75% = 1,2 fte. Uitkomst: open 6 ÷ 1,2 = 5; instroom 2 ÷ 1,2 = 1,67; zonder actie 1 ÷ 1,2 = 0,83.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: { meting: 'open' },
  zieOok: ['k3-zonder-contact', 'doorlooptijd', 'termijn-gemist'],
};
