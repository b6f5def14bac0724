import { datum } from '#lib/kalender/model.ts';
import { OVERLEG_LABEL } from '#lib/overleggen/agenda/labels.ts';
import { OVERLEGGEN } from '#lib/overleggen/agenda/model.ts';
import { RESULTAAT_LABEL } from '#lib/overleggen/labels.ts';
import { RESULTATEN } from '#lib/overleggen/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, stond } from '../sql.ts';

export const OVERLEG_BESPROKEN: Indicator = {
  code: 'overleg-besproken',
  onderwerp: 'werkwijze',
  titel: 'Besproken met partners',
  vraag: 'Hoeveel zaken bespraken wij met partners, in welk overleg en met welk besluit?',
  definitie:
    'Alle agendapunten waarover een overleg met partners in het schooljaar een besluit nam, naar soort overleg, besluit en de gemeente waar de jongere die dag woonde. Telt agendapunten, geen jongeren: een zaak die terugkomt op een volgend overleg, telt bij elk besluit. Wat op een agenda stond en niet is besproken, telt niet. Het casusoverleg van de handhaving telt hier niet mee.',
  teller: 'agendapunten met een besluit in het schooljaar, en uiterlijk op de peildatum',
  noemer: null,
  formule: 'aantal besproken agendapunten',
  eenheid: 'agendapunt',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'overleg',
      label: 'overleg',
      waarden: OVERLEGGEN.map((code) => ({ code, label: OVERLEG_LABEL[code] })),
    },
    {
      code: 'besluit',
      label: 'besluit',
      waarden: RESULTATEN.map((code) => ({ code, label: RESULTAAT_LABEL[code] })),
    },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}
    select jaar.jaar, g.gegevens->>'overleg' as overleg, g.gegevens->>'resultaat' as besluit,
           coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente, g.jongere_id, g.onderwerp_id, true as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     where ${stond('g')} and g.soort = 'AgendapuntBesproken'`,
  bron: 'Registratie van het bureau: wat in een overleg is besproken',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2023-2024 bespreekt de Actietafel op 12 september een jongere uit Stein, die terugkomt, en op 10 oktober dezelfde jongere, nu met afspraken. Een multidisciplinair overleg leidt op 4 maart een jongere uit Beek door. Een besluit van 31 juli 2023 telt een jaar eerder. Uitkomst: Actietafel Stein komt terug 1 en afspraken 1, multidisciplinair overleg Beek doorgeleid 1.',
  bekendUit: ['AgendapuntBesproken'],
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  zieOok: ['overleg-taken'],
};
