import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths, diffDays, minDatum } from '#lib/kalender/rules.ts';
import { werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import type { Rij, Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';

/**
 * What is done in trajecten, what pays for it, and nazorg after letting go. The annual report names coaches, schuldhulp, traineeships
 * and the Doorbraakmethode and counts none of them per measure, so all of this is invented; no printed table counts it.
 */
const MAATREGELEN = [
  [
    'programma-2020',
    'Regionaal programma 2020-2024',
    'regionaal-programma',
    '2020-10-01',
    '2024-12-31',
    480_000,
  ],
  [
    'programma-2025',
    'Regionaal programma 2025-2028',
    'regionaal-programma',
    '2025-01-01',
    '2028-12-31',
    520_000,
  ],
  ['gezag', 'Preventie met Gezag', 'preventie-met-gezag', '2023-01-01', null, 260_000],
  ['schuldvrij', 'Start Schuldvrij', 'eigen-middelen', '2022-01-01', null, 75_000],
  ['doorbraak', 'Pilot Doorbraakmethode', 'pilot', '2023-09-01', '2025-08-31', null],
] as const;
type Maatregelcode = (typeof MAATREGELEN)[number][0];

const AANBOD: readonly { soort: string; aanbieder: string; bij: Maatregelcode | 'programma' | null }[] = [
  { soort: 'mbo-coach', aanbieder: 'MBO-coach op school', bij: 'programma' },
  { soort: 'mbo-coach', aanbieder: 'MBO-coach op school', bij: 'programma' },
  { soort: 'mbo-coach', aanbieder: 'MBO-coach op school', bij: 'programma' },
  { soort: 'jobcoach', aanbieder: 'Werkcentrum', bij: null },
  { soort: 'ipta-coach', aanbieder: 'IPTA', bij: 'gezag' },
  { soort: 'schuldhulp', aanbieder: 'Kredietbank', bij: 'schuldvrij' },
  { soort: 'traineeship', aanbieder: 'Gemeente', bij: null },
  { soort: 'buddy', aanbieder: 'Ervaringsdeskundige', bij: 'gezag' },
  { soort: 'doorbraak', aanbieder: 'Doorbraakteam', bij: 'doorbraak' },
];
const AFLOPEN = [
  'voltooid',
  'voltooid',
  'voltooid',
  'deels',
  'deels',
  'gestopt-jongere',
  'overgedragen',
  'niet-op-gang',
];
const STANDEN = ['werk', 'werk', 'werk', 'school', 'school', 'uitkering', 'zorg', 'geen', 'begeleiding'];

export function addInterventies(set: Verzameling, kans: Willekeur, vandaag: Datum): void {
  for (const [code, naam, soort, van, tot, budget] of MAATREGELEN)
    set.add('maatregelen', {
      ...{ extern_id: `WM-M-${code}`, naam, soort, van, tot, budget },
      financier: soort === 'regionaal-programma' ? 'Rijk, via de contactgemeente' : 'Gemeente',
      beheerder: 'Teamleider Jongerenpunt',
      gesloten_op: tot && datum(tot) < vandaag ? tot : null,
    });
  let nummer = 0;
  for (const traject of [...set.rijen('trajecten')]) {
    const begin = traject.gestart_op ? datum(String(traject.gestart_op)) : null;
    if (!begin) continue;
    const los = traject.losgelaten_op ? datum(String(traject.losgelaten_op)) : null;
    nummer += 1;
    addAanbod(set, kans, { traject, nummer, begin, einde: los ?? vandaag, loopt: los === null });
    if (los) addNazorg(set, kans, { traject, nummer, los, vandaag });
  }
}

type Beloop = {
  readonly traject: Rij;
  readonly nummer: number;
  readonly begin: Datum;
  readonly einde: Datum;
  readonly loopt: boolean;
};

function addAanbod(
  set: Verzameling,
  kans: Willekeur,
  { traject, nummer, begin, einde, loopt }: Beloop,
): void {
  const gekozen = kans.schud(AANBOD).slice(0, kans.kans(0.35) ? 2 : 1);
  const soorten = new Set<string>();
  gekozen.forEach(({ soort, aanbieder, bij }, plek) => {
    if (soorten.has(soort)) return;
    soorten.add(soort);
    const van = minDatum(werkdagOpOfNa(addDays(begin, kans.getal(2, 12) + plek * 9)), einde);
    const open = loopt && kans.kans(0.7);
    const duur = kans.getal(0, Math.max(diffDays(van, einde), 0));
    set.add('interventies', {
      ...{ extern_id: `WM-I-${nummer}-${plek}`, werkproces: traject.werkproces, soort, aanbieder, van },
      tot: open ? null : addDays(van, duur),
      afloop: open ? null : kans.kies(AFLOPEN),
      maatregel: maatregelOp(bij, van),
      geregistreerd_op: van,
    });
  });
}

/** The measure that paid for it then; before it began or after its end nothing is known of it. */
function maatregelOp(bij: (typeof AANBOD)[number]['bij'], van: Datum): string | null {
  const gevonden = MAATREGELEN.find(
    ([code, , , begin, einde]) =>
      (bij === 'programma' ? code.startsWith('programma') : code === bij) &&
      van >= begin &&
      (einde === null || van <= einde),
  );
  return gevonden ? `WM-M-${gevonden[0]}` : null;
}

type Daarna = {
  readonly traject: Rij;
  readonly nummer: number;
  readonly los: Datum;
  readonly vandaag: Datum;
};

/** Three in four are reached; a moment of the last two weeks may still lie there as work for today. */
function addNazorg(set: Verzameling, kans: Willekeur, { traject, nummer, los, vandaag }: Daarna): void {
  for (const maand of [3, 6, 12]) {
    const dag = werkdagOpOfNa(addDays(addMonths(los, maand), kans.getal(-12, 2)));
    const bereikt = kans.kans(0.75);
    const stand = kans.kies(STANDEN);
    if (dag > vandaag || (diffDays(dag, vandaag) < 21 && kans.kans(0.6))) continue;
    const pogingen = bereikt ? 1 : 3;
    for (let poging = 1; poging <= pogingen; poging += 1) {
      const op = werkdagOpOfNa(addDays(dag, (poging - 1) * 4));
      if (op > vandaag) break;
      set.add('nazorg', {
        ...{ extern_id: `WM-N-${nummer}-${maand}-${poging}`, werkproces: traject.werkproces, maand, op },
        stand: bereikt ? stand : 'niet-bereikt',
        startkwalificatie: bereikt && stand === 'school' && maand === 12 && kans.kans(0.3) ? 'J' : 'N',
        geregistreerd_op: op,
      });
    }
  }
}
