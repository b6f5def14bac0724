import { datum } from '#lib/kalender/model.ts';
import { FUNCTIE, GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, functieVanWerk, stond } from '../sql.ts';
import { VAN_BUREAU } from './termijn-gemist.ts';

/** "The last four weeks": the peildatum and the 27 days before it. */
const WEKEN_4 = 27;

/** Stretches of work up to the last peildatum: open from `datum`, until the day `tot` on which they were closed. */
const STUK = `stuk as materialized (
    select onderwerp_id, jongere_id, soort, datum, tot, gegevens->>'soort' as werk, coalesce(gegevens->>'gemeente', 'onbekend') as gemeente
      from (select g.onderwerp_id, g.jongere_id, g.soort, g.datum, g.gegevens,
                   lead(g.datum) over (partition by g.onderwerp_id order by g.datum, g.id) as tot
              from gebeurtenis g
             where ${stond('g')} and g.soort in ('WerkprocesGestart', 'WerkprocesGesloten', 'WerkprocesHeropend')
               and g.datum <= (select max(peildatum) from jaar)) as alle
     where soort <> 'WerkprocesGesloten' and (tot is null or tot >= (select min(vanaf) from dag)))`;

/** Terms of the bureau of which the last day is over and that were neither kept nor lapsed by then, with the work they belong to. */
export const TERMIJN_VOORBIJ = `termijn_voorbij as (
    select d.jaar, t.id, t.werkproces_id as onderwerp_id, gesteld.uiterlijk
      from (select distinct on (g.onderwerp_id) g.onderwerp_id, g.datum, (g.gegevens->>'uiterlijk')::date as uiterlijk
              from gebeurtenis g
             where ${stond('g')} and g.soort = 'TermijnGesteld'
               and g.gegevens->>'code' = any (array[${VAN_BUREAU.map((code) => `'${code}'`).join(', ')}])
             order by g.onderwerp_id, g.id desc) as gesteld
      join dag d on gesteld.uiterlijk < d.peildatum and gesteld.datum <= d.peildatum
      join termijn t on t.bureau_id = $1 and t.id = gesteld.onderwerp_id and t.werkproces_id is not null
     where not exists (select 1 from gebeurtenis a where ${stond('a')} and a.onderwerp_id = gesteld.onderwerp_id
                          and a.soort in ('TermijnVoldaan', 'TermijnVervallen') and a.datum <= d.peildatum))`;

/** Work with such a term. */
const TE_LAAT = `${TERMIJN_VOORBIJ},
    termijn_te_laat as (select distinct jaar, onderwerp_id from termijn_voorbij)`;

/** The days of the years asked, as the statements here read them. */
const DAG = `dag as (select jaar, peildatum, peildatum - ${WEKEN_4} as vanaf from jaar)`;
export const DAGEN = `${JAAR}, ${DAG}`;

export const WERK_OP_EEN_DAG: Indicator = {
  code: 'werk-op-een-dag',
  onderwerp: 'werkwijze',
  titel: 'Werk op een dag',
  vraag: 'Hoeveel werk ligt er vandaag, wat kwam erbij, wat ging weg en wat blijft liggen?',
  definitie:
    'De werkprocessen die op de peildatum open staan; die in de vier weken tot en met de peildatum begonnen; die in die vier weken zijn gesloten en dat nog zijn; die open staan met een termijn van het bureau waarvan de laatste dag voorbij is en die niet gehaald of vervallen is; en die open staan, al langer dan 30 dagen lopen en waarin in de laatste 30 dagen niemand is bereikt. Een opgeschorte termijn is niet voorbij. Contact waarbij niemand werd bereikt telt niet, en een brief ook niet. Heropend werk loopt vanaf de dag van heropenen; de gemeente is die van de dag waarop het werk begon of heropende.',
  teller: 'werkprocessen, naar wat er op de peildatum van waar is',
  noemer: null,
  formule: 'aantal werkprocessen',
  eenheid: 'werkproces',
  uitwerking: 'aantal',
  isStand: true,
  totPeildatum: { behalve: ['TermijnGesteld'] },
  dimensies: [
    {
      code: 'meting',
      label: 'meting',
      vast: true,
      waarden: [
        { code: 'open', label: 'open' },
        { code: 'begonnen', label: 'begonnen in vier weken' },
        { code: 'gesloten', label: 'gesloten in vier weken' },
        { code: 'te-laat', label: 'open, over een termijn' },
        { code: 'zonder-contact', label: 'open, langer dan 30 dagen geen contact' },
      ],
    },
    FUNCTIE,
    GEMEENTE,
  ],
  zaken: `with ${DAGEN},
    ${STUK},
    open as (
      select d.jaar, d.peildatum, s.onderwerp_id, s.jongere_id, s.werk, s.gemeente, s.datum
        from dag d join stuk s on s.datum <= d.peildatum and (s.tot is null or s.tot > d.peildatum)),
    ${TE_LAAT},
    bereikt as (
      select distinct d.jaar, g.jongere_id
        from dag d join gebeurtenis g on g.datum > d.peildatum - 30 and g.datum <= d.peildatum
       where ${stond('g')} and g.soort = 'ContactVastgelegd' and g.gegevens->>'bereikt' = 'true' and g.gegevens->>'soort' <> 'brief'),
    zaak as (
      select jaar, 'open' as meting, onderwerp_id, jongere_id, werk, gemeente from open
      union all
      select d.jaar, 'begonnen', s.onderwerp_id, s.jongere_id, s.werk, s.gemeente
        from dag d join stuk s on s.soort = 'WerkprocesGestart' and s.datum between d.vanaf and d.peildatum
      union all
      (select distinct on (d.jaar, s.onderwerp_id) d.jaar, 'gesloten', s.onderwerp_id, s.jongere_id, s.werk, s.gemeente
        from dag d join stuk s on s.tot between d.vanaf and d.peildatum
       where not exists (select 1 from open o where o.jaar = d.jaar and o.onderwerp_id = s.onderwerp_id)
       order by d.jaar, s.onderwerp_id, s.tot desc)
      union all
      select o.jaar, 'te-laat', o.onderwerp_id, o.jongere_id, o.werk, o.gemeente
        from open o join termijn_te_laat t on t.jaar = o.jaar and t.onderwerp_id = o.onderwerp_id
      union all
      select o.jaar, 'zonder-contact', o.onderwerp_id, o.jongere_id, o.werk, o.gemeente
        from open o left join bereikt b on b.jaar = o.jaar and b.jongere_id = o.jongere_id
       where o.datum <= o.peildatum - 30 and b.jongere_id is null)
    select jaar, meting, ${functieVanWerk('werk')} as functie, gemeente, jongere_id, onderwerp_id, true as telt from zaak`,
  bron: 'Registratie van het bureau: werkprocessen, termijnen en contact',
  geteldUit: feiten('WerkprocesGestart'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Op 31 oktober 2023. A begon op 4 oktober (28 dagen geleden, telt als begonnen) en staat open. B begon op 3 oktober en sloot op 4 oktober: gesloten, niet begonnen. C begon op 1 september, staat open, is op 1 oktober voor het laatst bereikt en heeft een termijn met laatste dag 30 oktober. D is als C, met laatste dag 31 oktober, en is op 2 oktober nog bereikt. Uitkomst: open 3, begonnen 1, gesloten 1, over een termijn 1, zonder contact 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: { meting: 'open' },
  zieOok: ['k3-werkdruk', 'k3-zonder-contact', 'termijn-gemist'],
  zoekwoorden: 'werkvoorraad caseload werkdruk stapel',
};

/** Who has it in hand, when nobody has. */
export const NIEMAND = 'niemand';

/**
 * The cases of the figure by who has each in hand now: the same statement, so that the colleagues together are the figure. It is about
 * colleagues, and who may see that is asked apart; so it is no figure of the catalogue.
 */
export const WERK_PER_EIGENAAR: Indicator = {
  ...WERK_OP_EEN_DAG,
  code: 'werk-op-een-dag-eigenaar',
  titel: 'Werk op een dag, per medewerker',
  dimensies: [...WERK_OP_EEN_DAG.dimensies, { code: 'eigenaar', label: 'medewerker', waarden: [] }],
  zaken: `select z.*, coalesce(w.eigenaar_id::text, '${NIEMAND}') as eigenaar
      from (${WERK_OP_EEN_DAG.zaken}) as z left join werkproces w on w.bureau_id = $1 and w.id = z.onderwerp_id`,
};
