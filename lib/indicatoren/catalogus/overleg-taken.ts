import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { termijnzaken } from '../sql.ts';

export const OVERLEG_TAKEN: Indicator = {
  code: 'overleg-taken',
  onderwerp: 'werkwijze',
  titel: 'Uitgevoerde besluiten van overleggen',
  vraag: 'Gebeurt wat in een overleg met partners is afgesproken?',
  definitie:
    'Van de taken uit een overleg waarvan de laatste dag in het schooljaar viel en voorbij is: het deel dat op de peildatum is gedaan. Ook te laat gedaan is gedaan; of het op tijd was, staat bij de gemiste termijnen. De laatste dag zelf is voorbij als de taak is gedaan of het schooljaar om is. Een taak die is vervallen, telt niet mee. Een taak die een partner doet, telt mee bij wie erop toeziet.',
  teller: 'taken die op de peildatum zijn gedaan, op tijd of later',
  noemer:
    'taken uit een overleg waarvan de laatste dag in het schooljaar viel en voorbij is, zonder wat is vervallen',
  formule: 'gedaan ÷ alle taken die gedaan hadden moeten zijn × 100',
  eenheid: '%',
  uitwerking: 'percentage',
  isStand: false,
  totPeildatum: { behalve: ['TermijnGesteld'] },
  dimensies: [GEMEENTE],
  zaken: `with ${termijnzaken(['overlegtaak'])}
    select jaar, gemeente, jongere_id, onderwerp_id, coalesce(soort = 'TermijnVoldaan', false) as telt
      from zaak
     where (uiterlijk < peildatum or voorbij or soort = 'TermijnVoldaan') and soort is distinct from 'TermijnVervallen'`,
  bron: 'Registratie van het bureau: taken uit een overleg met hun laatste dag, en of ze zijn gedaan of vervallen',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Vijf taken met een laatste dag in 2023-2024: twee op tijd gedaan en één een week te laat, één nog niet gedaan en één vervallen. Noemer 4 (zonder de vervallene), gedaan 3: 3 ÷ 4 = 75%. Een taak van na 31 juli 2024 en een termijn van een andere soort tellen niet mee.',
  bekendUit: ['AgendapuntBesproken', 'TermijnGesteld'],
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  zieOok: ['overleg-besproken', 'termijn-gemist'],
};
