import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import {
  addDays,
  addMonths,
  leeftijdBereikt,
  maxDatum,
  schooljaarBegin,
  schooljaarEinde,
  schooljaarVan,
} from '#lib/kalender/rules.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { GEMEENTEN } from './doelen.ts';
import { CONSULENTEN } from './medewerkers.ts';
import type { Bevolking, Persoon } from './personen.ts';
import { abroad, BUITENLAND } from './vrijstellingen.ts';

type Verhaal = {
  readonly grond: Grond;
  readonly status: string;
  /** Days ago that it came in. */
  readonly sinds: number;
  readonly stukken?: readonly string[];
  readonly gegevens?: Readonly<Record<string, string>>;
  readonly gehoord?: boolean;
  readonly motivering?: string;
  readonly bekend?: boolean;
  readonly bezwaar?: boolean;
};

const HOOFD = { ingeschreven: 'ja', bezoekt: 'ja' };

/** One of every state there is, so that at any day there is something to do in each. */
const VERHALEN: readonly Verhaal[] = [
  { grond: '5-C', status: 'ontvangen', sinds: 2, stukken: ['kennisgeving'] },
  { grond: '5-C', status: 'ontvangen', sinds: 9, stukken: ['kennisgeving'] },
  { grond: '5-C', status: 'getoetst', sinds: 5, stukken: ['kennisgeving', 'verklaring'], gegevens: HOOFD },
  { grond: '5-C', status: 'getoetst', sinds: 3, stukken: ['kennisgeving', 'verklaring'], gegevens: HOOFD },
  {
    grond: '5-C',
    status: 'vrijgesteld',
    sinds: 24,
    stukken: ['kennisgeving', 'verklaring'],
    gegevens: HOOFD,
    motivering: 'Net verhuisd; de verklaring kwam meteen.',
  },
  { grond: '5-A', status: 'ontvangen', sinds: 6, stukken: ['kennisgeving'] },
  {
    grond: '5-A',
    status: 'ontvangen',
    sinds: 1,
    stukken: ['kennisgeving', 'verklaring'],
    gegevens: { conclusie: 'niet-geschikt' },
  },
  {
    grond: '5-A',
    status: 'niet-voldaan',
    sinds: 40,
    stukken: ['kennisgeving'],
    motivering: 'De verklaring is van de behandelend arts.',
  },
  { grond: '5-B', status: 'ontvangen', sinds: 8, stukken: ['kennisgeving'] },
  { grond: '3a', status: 'ontvangen', sinds: 12, stukken: ['aanvraag'] },
  { grond: '3a', status: 'compleet', sinds: 20, stukken: ['aanvraag', 'plan'] },
  { grond: '3a', status: 'gehoord', sinds: 26, stukken: ['aanvraag', 'plan'], gehoord: true },
  { grond: '3a', status: 'verleend', sinds: 55, stukken: ['aanvraag', 'plan'], gehoord: true, bekend: true },
  {
    grond: '3b',
    status: 'compleet',
    sinds: 36,
    stukken: ['aanvraag', 'plan', 'inschrijving'],
    gegevens: { instelling: 'mbo' },
  },
  { grond: '15', status: 'ontvangen', sinds: 15, stukken: ['aanvraag'] },
  {
    grond: '15',
    status: 'geweigerd',
    sinds: 60,
    stukken: ['aanvraag', 'bewijs-onderwijs'],
    motivering: 'Het andere onderwijs is niet voldoende.',
    bekend: true,
    bezwaar: true,
  },
  { grond: '15', status: 'ingetrokken', sinds: 33, stukken: ['aanvraag'] },
];

const KERN: Readonly<Record<string, string>> = {
  vrijgesteld: 'vrijstelling',
  verleend: 'vrijstelling',
  'niet-voldaan': 'geen-vrijstelling',
  geweigerd: 'geen-vrijstelling',
  ingetrokken: 'aanvraag-ingetrokken',
};

/** Beroepen and aanvragen of the last weeks, with the work that goes with them. */
export function addVrijstellingzaken(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  jaar: Schooljaar,
  vandaag: Datum,
): void {
  VERHALEN.forEach((verhaal, nr) => addVerhaal(set, mensen, kans, jaar, vandaag, verhaal, nr + 1));
}

function addVerhaal(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  jaar: Schooljaar,
  vandaag: Datum,
  verhaal: Verhaal,
  nr: number,
): void {
  const { grond, status } = verhaal;
  const ontvangen = addDays(vandaag, -verhaal.sinds);
  const persoon = findPersoon(mensen, kans, jaar, grond, nr);
  const van = addDays(ontvangen, GRONDDEFINITIES[grond].aard === 'besluit' ? 30 : 0);
  const tot = schooljaarEinde(schooljaarVan(van));
  const besloten =
    KERN[status] && status !== 'ingetrokken' ? addDays(ontvangen, Math.min(14, verhaal.sinds)) : null;
  const bekend = verhaal.bekend && besloten ? addDays(besloten, 1) : null;
  const werk = `WM-VW-${nr}`;
  addWerk(
    set,
    persoon,
    werk,
    ontvangen,
    KERN[status] ? (bekend ?? besloten ?? ontvangen) : null,
    KERN[status] ?? null,
    kans,
    vandaag,
  );
  const uitkomst = KERN[status] === 'vrijstelling' ? `WM-VU-${nr}` : null;
  const school = grond === '5-C' ? abroad(nr) : {};
  if (uitkomst)
    set.add('vrijstellingen', {
      ...{ extern_id: uitkomst, jongere: persoon.id, grond, van, tot, kennisgeving_op: ontvangen },
      ...school,
      geregistreerd_op: besloten,
    });
  const verklaring = verhaal.stukken?.includes('verklaring') ? { verklaringOp: addDays(ontvangen, -10) } : {};
  set.add('vrijstellingzaken', {
    ...{ werkproces: werk, grond, status, ontvangen_op: ontvangen, van, tot },
    onderwijs: grond === '5-C' ? 'geen' : persoon.school.sector === 'PO' ? 'bo' : 'vo',
    school_buitenland: grond === '5-C' && nr % 2 === 1 ? BUITENLAND[nr % 5]?.[0] : school.school_buitenland,
    gegevens: list({ ...verklaring, ...verhaal.gegevens }),
    stukken: list(Object.fromEntries((verhaal.stukken ?? []).map((code) => [code, ontvangen]))),
    gehoord: verhaal.gehoord
      ? list(Object.fromEntries(GRONDDEFINITIES[grond].horen.map((rol) => [rol, addDays(ontvangen, 10)])))
      : null,
    compleet_op: isCompleet(verhaal) ? ontvangen : null,
    ...{
      besloten_op: besloten,
      motivering: verhaal.motivering,
      bekendgemaakt_op: bekend,
      vrijstelling: uitkomst,
    },
    bezwaar_op: verhaal.bezwaar && bekend ? addDays(bekend, 12) : null,
    duo: GRONDDEFINITIES[grond].duo.moment === 'beroep' && status !== 'niet-voldaan' ? 'J' : 'N',
  });
}

function isCompleet({ grond, stukken }: Verhaal): boolean {
  return GRONDDEFINITIES[grond].bewijs.every(({ code, verplicht }) => !verplicht || stukken?.includes(code));
}

function list(waarden: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(waarden)
    .filter(([, waarde]) => waarde !== undefined)
    .map(([naam, waarde]) => `${naam}=${waarde}`)
    .join('|');
}

/** Of an age at which the ground can apply; chosen anew until the birthday fits. */
function findPersoon(
  mensen: Bevolking,
  kans: Willekeur,
  jaar: Schooljaar,
  grond: Grond,
  nr: number,
): Persoon {
  const begin = Number(jaar.slice(0, 4));
  const gemeente = GEMEENTEN[nr % 3] ?? GEMEENTEN[1];
  const geboortejaar: Record<Grond, number> = {
    '5-A': begin - 10,
    '5-B': begin - 7,
    '5-C': begin - 9,
    '5A-TREKKEND': begin - 8,
    '3a': begin - 15,
    '3b': begin - 16,
    '15': begin - 17,
  };
  const sector: Sector = grond.startsWith('3') || grond === '15' ? 'VO' : 'PO';
  for (let poging = 0; poging < 12; poging += 1) {
    const persoon = mensen.make(gemeente, geboortejaar[grond], sector);
    const zestien = leeftijdBereikt(persoon.geboortedatum, 16);
    const past = grond !== '3b' || zestien >= schooljaarBegin(jaar);
    if (!past) continue;
    if (grond !== '5-C')
      mensen.enrol(
        persoon,
        maxDatum(addMonths(persoon.geboortedatum, 54), addDays(schooljaarBegin(jaar), -366)),
      );
    return persoon;
  }
  throw new RangeError('Geen jongere van de juiste leeftijd');
}

function addWerk(
  set: Verzameling,
  persoon: Persoon,
  werk: string,
  gestart: Datum,
  gesloten: Datum | null,
  resultaat: string | null,
  kans: Willekeur,
  vandaag: Datum,
): void {
  set.add('werkprocessen', {
    extern_id: werk,
    jongere: persoon.id,
    soort: 'vrijstelling',
    eigenaar: kans.kies(CONSULENTEN),
    gemeente: persoon.gemeente.code,
    sector: persoon.school.sector,
    gestart_op: gestart,
    gesloten_op: gesloten,
    resultaat: gesloten ? resultaat : null,
    volgende_actie: gesloten ? null : 'Toets de voorwaarden',
    volgende_datum: gesloten ? null : addDays(vandaag, kans.getal(-2, 9)),
    laatste_contact: gestart,
    geregistreerd_op: gestart,
  });
}
