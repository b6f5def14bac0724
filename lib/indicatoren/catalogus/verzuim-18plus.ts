import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond } from '../sql.ts';

export const VERZUIM_18PLUS: Indicator = {
  code: 'verzuim-18plus',
  onderwerp: 'verzuim',
  titel: 'Meldingen verzuim 18+',
  vraag: 'Hoe vaak melden scholen verzuim van wie niet meer leerplichtig is?',
  definitie:
    'Meldingen van verzuim 18+ die in het schooljaar binnenkwamen, naar de soort die DUO meegaf en de woongemeente bij binnenkomst. Telt meldingen, geen jongeren. Melden na zestien uur is een regionale afspraak; de wet noemt vier weken (WEB art. 9.2.2). Daarom is dit cijfer tussen regio’s niet zonder meer te vergelijken.',
  teller: 'meldingen verzuim 18+ die in het schooljaar, en uiterlijk op de peildatum, zijn ontvangen',
  noemer: null,
  formule: 'aantal ontvangen meldingen',
  eenheid: 'melding',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'duo-soort',
      label: 'soort volgens DUO',
      waarden: [
        { code: 'V4', label: '16 uur in vier weken (regionale afspraak)' },
        { code: 'RMC', label: 'vier weken of langer (WEB)' },
        { code: 'anders', label: 'andere of geen soort' },
      ],
    },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}
    select jaar.jaar, case when g.gegevens->>'duoSoort' in ('V4', 'RMC') then g.gegevens->>'duoSoort' else 'anders' end as "duo-soort",
           coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente, g.jongere_id, g.onderwerp_id, true as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     where ${stond('g')} and g.soort = 'MeldingOntvangen' and g.gegevens->>'categorie' = 'verzuim-18plus'`,
  bron: 'Meldingen die het bureau ontving met de categorie verzuim 18+',
  geteldUit: `${feiten('MeldingOntvangen')} and g.gegevens->>'categorie' = 'verzuim-18plus'`,
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Drie meldingen in 2023-2024: twee keer V4 uit Stein en één keer RMC uit Beek; één signaalmelding telt niet. Uitkomst: V4 in Stein 2, RMC in Beek 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
};
