import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE, SECTOR } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond } from '../sql.ts';

export const GEMELDE_LEERLINGEN: Indicator = {
  code: 'gemelde-leerlingen',
  onderwerp: 'meldingen',
  titel: 'Relatief verzuim: gemelde leerlingen',
  vraag: 'Hoeveel leerlingen zijn ten minste één keer gemeld om relatief verzuim?',
  definitie:
    'Leerlingen over wie in het schooljaar ten minste één melding van signaalverzuim of luxeverzuim binnenkwam. Een leerling telt één keer, bij de sector en de woongemeente van de laatste melding. Het aantal meldingen staat bij "Meldingen naar schooltype": dat is een ander cijfer, en de opgave van artikel 25 lid 2 vraagt ze allebei.',
  teller:
    'leerlingen met een melding van signaal- of luxeverzuim in het schooljaar, uiterlijk op de peildatum',
  noemer: null,
  formule: 'aantal leerlingen, ieder één keer',
  eenheid: 'jongere',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [SECTOR, GEMEENTE],
  zaken: `with ${JAAR}, laatste as (
      select distinct on (jaar.jaar, g.jongere_id) jaar.jaar, g.jongere_id, g.onderwerp_id,
             coalesce(g.gegevens->>'sector', 'onbekend') as sector, coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente
        from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
       where ${stond('g')} and g.soort = 'MeldingOntvangen' and g.gegevens->>'categorie' in ('signaal', 'luxe')
         and g.jongere_id is not null
       order by jaar.jaar, g.jongere_id, g.datum desc, g.id desc)
    select jaar, sector, gemeente, jongere_id, onderwerp_id, true as telt from laatste`,
  bron: 'Meldingen die het bureau ontving; Leerplichtwet 1969 art. 25 lid 2',
  geteldUit: feiten('MeldingOntvangen'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2023-2024: A gemeld op 4 september uit Beek en op 10 juni uit Stein, beide keren om signaalverzuim in het voortgezet onderwijs; B gemeld om luxeverzuim op een basisschool in Beek; C alleen preventief gemeld (telt niet); D gemeld op 31 juli 2023 (telt bij het jaar ervoor). Uitkomst: voortgezet onderwijs Stein 1, primair onderwijs Beek 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  zieOok: ['meldingen-school', 'meldingen-leerplicht'],
};
