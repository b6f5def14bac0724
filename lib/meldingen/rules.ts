import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { vakantiesVan } from '#lib/kalender/vakanties.ts';
import { uiterlijkNa, type Duur } from '#lib/kalender/termijnen.ts';
import { TERMIJNEN } from '#lib/termijnen/catalogus.ts';
import type { Categorie, DuoSoort, Prioriteit, Triage, TriageGegevens } from '#lib/meldingen/model.ts';

/**
 * The last day for the first reaction to the school (term T03). No legal term was found; five working days is what most bureaus
 * agree with their schools. A bureau may choose its own (lib/termijnen/instellingen).
 */
export function reactieUiterlijk(ontvangenOp: Datum, duur: Duur = TERMIJNEN.T03.duur): Datum {
  return uiterlijkNa(ontvangenOp, duur);
}

/**
 * The first assessment of what a melding is, from the code of DUO; a consultant may change it afterwards. Of "overig" no source says
 * what it is: relatief verzuim with its routekaart, unless the bureau chose preventief (`duo_overig`).
 */
export function defaultCategorie(duoSoort: DuoSoort | null, overig: string | null = null): Categorie {
  switch (duoSoort) {
    case 'L':
      return 'luxe';
    case 'V4':
    case 'RMC':
      return 'verzuim-18plus';
    case 'O':
      return overig === 'preventief' ? 'preventief' : 'signaal';
    default:
      return 'signaal'; // V1, V2, V3, LRV and meldingen without a code
  }
}

type Triageregel = {
  readonly prioriteit: Prioriteit;
  readonly geldt: (melding: TriageGegevens) => boolean;
  readonly zin: (melding: TriageGegevens) => string;
};

/** Days before and after a school holiday that count as its edge: the last and first two days of school. */
const VAKANTIERAND_DAGEN = 2;
const HERHALING_VANAF = 1;
const UREN_MELDPLICHT = 16;

/** In order of weight; the first rule that holds gives the priority, the others of the same priority explain as well. */
const TRIAGEREGELS: readonly Triageregel[] = [
  {
    prioriteit: 1,
    geldt: (m) => m.duoSoort === 'LRV',
    zin: () => 'Al langer dan vier weken niet op school.',
  },
  {
    prioriteit: 1,
    geldt: (m) => m.categorie === 'absoluut',
    zin: () => 'Mogelijk nergens ingeschreven.',
  },
  {
    prioriteit: 1,
    geldt: (m) => m.alleLessen === true,
    zin: () => 'Mist volgens de school alle lessen.',
  },
  {
    prioriteit: 1,
    geldt: (m) => has(m.prioriteitSchool, ['hoog', 'spoed', '1']),
    zin: () => 'De school vraagt om spoed.',
  },
  {
    prioriteit: 1,
    geldt: (m) => mentions(m.actieGewenst, ['zorg', 'hulpverlening', 'veilig']),
    zin: () => 'De school heeft zorgen en vraagt hulp.',
  },
  {
    prioriteit: 1,
    geldt: (m) => m.eerdere12Maanden >= HERHALING_VANAF,
    zin: (m) =>
      m.eerdere12Maanden === 1
        ? 'Tweede melding binnen twaalf maanden.'
        : `Al ${m.eerdere12Maanden} eerdere meldingen binnen twaalf maanden.`,
  },
  {
    prioriteit: 1,
    geldt: (m) => m.categorie === 'luxe' && touchesHoliday(m),
    zin: () =>
      'Vermoeden van luxeverzuim rond een schoolvakantie: nu navragen, dan is er nog iets vast te stellen.',
  },
  {
    prioriteit: 3,
    geldt: (m) => has(m.actieGewenst, ['geen', 'geen actie', 'ter kennisgeving']),
    zin: () => 'De school vraagt geen actie.',
  },
  {
    prioriteit: 3,
    geldt: (m) => has(m.prioriteitSchool, ['laag', '3']),
    zin: () => 'Volgens de school niet dringend.',
  },
  {
    prioriteit: 3,
    geldt: (m) => m.duoSoort === 'O' && (m.verzuimuren === null || m.verzuimuren < UREN_MELDPLICHT),
    zin: () => 'Overig verzuim onder de zestien uur, zonder eerdere melding.',
  },
  {
    prioriteit: 2,
    geldt: () => true,
    zin: () => 'Gewone melding: binnen de termijn reageren.',
  },
];

/** How urgent a melding is and why, by rule: same input, same answer, and every reason is a sentence. */
export function triage(melding: TriageGegevens): Triage {
  const holding = TRIAGEREGELS.filter((regel) => regel.geldt(melding));
  const prioriteit = holding[0]?.prioriteit ?? 2;
  return {
    prioriteit,
    redenen: holding.filter((regel) => regel.prioriteit === prioriteit).map((regel) => regel.zin(melding)),
  };
}

function touchesHoliday(melding: TriageGegevens): boolean {
  const einde = melding.einddatum ?? melding.begindatum;
  return vakantiesVan(melding.regio).some(
    (vakantie) =>
      vakantie.tot !== null &&
      einde >= addDays(vakantie.van, -VAKANTIERAND_DAGEN) &&
      melding.begindatum <= addDays(vakantie.tot, VAKANTIERAND_DAGEN),
  );
}

function has(value: string | null, words: readonly string[]): boolean {
  return value !== null && words.includes(value.trim().toLowerCase());
}

function mentions(value: string | null, words: readonly string[]): boolean {
  const text = value?.toLowerCase() ?? '';
  return words.some((word) => new RegExp(`(^|[^a-z])${word}`).test(text));
}
