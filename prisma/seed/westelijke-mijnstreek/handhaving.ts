import { parseDatum, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import {
  addDays,
  addMonths,
  leeftijdOp,
  maxDatum,
  minDatum,
  schooljaarBegin,
  schooljaarEinde,
  schooljaarVan,
} from '#lib/kalender/rules.ts';
import { DWANGSOMSTATEN } from '#lib/handhaving/dwangsom/model.ts';
import { HALTSTATEN } from '#lib/handhaving/halt/model.ts';
import { PV_STATEN } from '#lib/handhaving/processen-verbaal/model.ts';
import { ZORGPARTIJEN, ZORGUITKOMSTEN } from '#lib/handhaving/zorg/model.ts';
import type { Rij, Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { BRONJAAR, GEMEENTEN, HANDHAVING, factors, scale, type Handhavingcel } from './doelen.ts';
import { externId } from './medewerkers.ts';

type Werk = {
  id: string;
  jongere: string;
  gemeente: string;
  luxe: boolean;
  gestart: Datum;
  leeftijd: number;
};

/**
 * Enforcement: of 2023-2024 exactly what the annual report prints, of the other closed years a share of it, and of the last months one case
 * in every state, so that the boa always has something of each kind in hand.
 */
export function addHandhaving(
  set: Verzameling,
  kans: Willekeur,
  jaren: readonly Schooljaar[],
  vandaag: Datum,
): void {
  addBevoegdheden(set, vandaag);
  const over = candidates(set);
  for (const jaar of jaren) addJaar(set, kans, over, jaar);
  addLopendeZaken(set, kans, over, vandaag);
  addZorgmeldingen(set, over, vandaag);
  addOverleggen(set, vandaag);
}

/** The boa has all three, valid on any day; his colleague may supervise, not investigate. */
function addBevoegdheden(set: Verzameling, vandaag: Datum): void {
  for (const rol of ['leerplichtambtenaar', 'leerplichtambtenaar-boa'] as const)
    for (const soort of ['aanwijzing', 'beediging'] as const)
      set.add('bevoegdheden', {
        extern_id: `WM-B-${rol}-${soort}`,
        gebruiker: externId(rol),
        soort,
        van: '2021-08-01',
      });
  set.add('bevoegdheden', {
    extern_id: 'WM-B-boa-akte',
    gebruiker: externId('leerplichtambtenaar-boa'),
    soort: 'boa-akte',
    nummer: 'DEMO-10021',
    van: addMonths(vandaag, -24),
    tot: addDays(addMonths(vandaag, 36), -1),
  });
}

/** Work on relatief verzuim of young people who can be heard themselves, in the order in which it was made. */
function candidates(set: Verzameling): Werk[] {
  const geboren = new Map(set.rijen('jongeren').map((rij) => [rij.extern_id, dag(rij.geboortedatum)]));
  return set.rijen('werkprocessen').flatMap((rij): Werk[] => {
    const gestart = dag(rij.gestart_op);
    const geboortedatum = geboren.get(rij.jongere);
    if (rij.soort !== 'relatief-verzuim' || !gestart || !geboortedatum) return [];
    const leeftijd = leeftijdOp(geboortedatum, gestart);
    if (leeftijd < 13 || leeftijd > 16) return [];
    return [
      {
        id: String(rij.extern_id),
        jongere: String(rij.jongere),
        gemeente: String(rij.gemeente),
        luxe: rij.routekaart === 'B',
        gestart,
        leeftijd,
      },
    ];
  });
}

const dag = (waarde: Rij[string]): Datum | null => (typeof waarde === 'string' ? parseDatum(waarde) : null);

function addJaar(set: Verzameling, kans: Willekeur, over: Werk[], jaar: Schooljaar): void {
  const einde = schooljaarEinde(jaar);
  const uiterlijk = addDays(einde, -75);
  for (const cel of HANDHAVING) {
    const aantallen = jaar === BRONJAAR ? cel.aantal : scale(cel.aantal, factors(jaar).meldingen * 0.7);
    GEMEENTEN.forEach(({ code }, plaats) => {
      for (let nr = 0; nr < (aantallen[plaats] ?? 0); nr += 1) {
        const werk = take(
          over,
          (item) =>
            item.gemeente === code &&
            item.gestart >= schooljaarBegin(jaar) &&
            item.gestart <= uiterlijk &&
            item.luxe === (cel.instrument === 'luxe'),
        );
        if (!werk && jaar === BRONJAAR)
          throw new Error(`De demoregio mist werk voor ${cel.instrument} ${cel.stand} in ${code}`);
        if (!werk) continue; // an invented year may have a case less
        const begin = addDays(werk.gestart, kans.getal(12, 30));
        addCase(set, cel, werk, begin, minDatum(addDays(begin, kans.getal(9, 40)), einde));
      }
    });
  }
}

/** Of every state one, begun in the last ten months: young enough for free use by its officer. */
function addLopendeZaken(set: Verzameling, kans: Willekeur, over: Werk[], vandaag: Datum): void {
  const cellen: Omit<Handhavingcel, 'aantal'>[] = [
    ...HALTSTATEN.map((stand) => ({ instrument: 'halt', stand }) as const),
    ...DWANGSOMSTATEN.map((stand) => ({ instrument: 'dwangsom', stand }) as const),
    ...PV_STATEN.flatMap((stand) => [{ instrument: 'signaal', stand }] as const),
    { instrument: 'luxe', stand: 'IN_BEHANDELING_LPA' },
    { instrument: 'luxe', stand: 'INGEZONDEN_OM' },
  ];
  for (const cel of cellen) {
    const isVers = (item: Werk) =>
      item.gestart >= addDays(vandaag, -300) &&
      item.gestart <= vandaag &&
      schooljaarVan(item.gestart) !== BRONJAAR;
    const werk =
      take(over, (item) => isVers(item) && (cel.instrument === 'luxe') === item.luxe) ?? take(over, isVers);
    if (!werk) throw new Error(`De demoregio mist vers werk voor ${cel.instrument} ${cel.stand}`);
    const begin = minDatum(addDays(werk.gestart, kans.getal(8, 20)), vandaag);
    addCase(set, cel, werk, begin, minDatum(addDays(begin, kans.getal(7, 35)), vandaag));
  }
}

/** Of the work that no instrument took, one in nine also has a report to those who can help; the last months still wait for an answer. */
function addZorgmeldingen(set: Verzameling, over: readonly Werk[], vandaag: Datum): void {
  over
    .filter((werk, nr) => nr % 9 === 0 && werk.gestart >= addDays(vandaag, -700))
    .forEach((werk, nr) => {
      const gedaan = minDatum(addDays(werk.gestart, 10 + (nr % 15)), vandaag);
      const antwoord = addDays(gedaan, 30 + (nr % 40));
      set.add('zorgmeldingen', {
        extern_id: `WM-Z-${werk.id}`,
        werkproces: werk.id,
        medewerker: externId('leerplichtambtenaar'),
        aan: ZORGPARTIJEN[nr % ZORGPARTIJEN.length],
        gedaan_op: gedaan,
        uitkomst: antwoord <= vandaag ? ZORGUITKOMSTEN[nr % ZORGUITKOMSTEN.length] : null,
        uitkomst_op: antwoord <= vandaag ? antwoord : null,
        geregistreerd_op: gedaan,
      });
    });
}

const OVERLEGVRAGEN = [
  'Is insturen hier wijs, of eerst nog hulp?',
  'Wie van ons spreekt de ouders nog een keer?',
  'Kan de school ruimte geven voor een aangepast rooster?',
];

/** Running files are on the agenda of the coming weeks; what waits for the prosecutor was discussed before it was sent. */
function addOverleggen(set: Verzameling, vandaag: Datum): void {
  const vers = set.rijen('processen-verbaal').flatMap((rij) => {
    const begin = dag(rij.opgemaakt_op);
    const { staat, werkproces = null } = rij;
    return begin && begin >= addDays(vandaag, -300) && schooljaarVan(begin) !== BRONJAAR
      ? [{ staat, werkproces, begin }]
      : [];
  });
  const kop = (werkproces: Rij[string]) => ({
    extern_id: `WM-O-${String(werkproces)}`,
    werkproces,
    behandelaar: externId('leerplichtambtenaar-boa'),
  });
  vers
    .filter(({ staat }) => staat === 'CONCEPT' || staat === 'GEAGENDEERD_CASUSOVERLEG')
    .forEach(({ werkproces }, nr) => {
      set.add('casusoverleggen', {
        ...kop(werkproces),
        ...{ op: addDays(vandaag, 4 + 7 * nr), vraag: OVERLEGVRAGEN[nr % OVERLEGVRAGEN.length] ?? null },
        ...{ deelnemers: null, overwegingen: null, besluit: null },
      });
    });
  for (const { staat, werkproces, begin } of vers)
    if (staat === 'INGEZONDEN_OM')
      set.add('casusoverleggen', {
        ...kop(werkproces),
        ...{ op: begin, vraag: null },
        deelnemers: 'Openbaar Ministerie, Raad voor de Kinderbescherming, Halt',
        overwegingen: 'De gesprekken en de waarschuwing hielpen niet; hulp is er al.',
        besluit: 'Insturen.',
      });
}

function take(over: Werk[], past: (werk: Werk) => boolean): Werk | undefined {
  const plek = over.findIndex(past);
  return plek < 0 ? undefined : over.splice(plek, 1)[0];
}

function addCase(
  set: Verzameling,
  { instrument, stand }: Pick<Handhavingcel, 'instrument' | 'stand'>,
  werk: Werk,
  begin: Datum,
  op: Datum,
): void {
  const kop = { extern_id: `WM-H-${werk.id}`, werkproces: werk.id, staat: stand, geregistreerd_op: begin };
  const boa = externId('leerplichtambtenaar-boa');
  if (instrument === 'halt') {
    const staat_op = stand === 'VERWEZEN' ? begin : op;
    set.add('halt', { ...kop, behandelaar: boa, verwezen_op: begin, staat_op });
  } else if (instrument === 'dwangsom') addDwangsom(set, kop, stand, begin, op);
  else addPv(set, kop, { instrument, stand }, werk, begin, op);
}

function addDwangsom(set: Verzameling, kop: Rij, stand: string, begin: Datum, op: Datum): void {
  const besloten = stand !== 'VOORNEMEN' && stand !== 'AFGEZIEN';
  set.add('last-onder-dwangsom', {
    ...kop,
    eigenaar: externId('leerplichtambtenaar-boa'),
    grond: 'De jongere gaat na gesprekken en een waarschuwing nog niet geregeld naar school.',
    voornemen_op: begin,
    beschikking_op: besloten ? op : null,
    begunstiging_tot: besloten ? addDays(op, 14) : null,
    bedrag: besloten ? 100 : null,
    per: besloten ? 'week' : null,
    maximum: besloten ? 1000 : null,
    staat_op: stand === 'VOORNEMEN' ? begin : op,
  });
}

const VOOR_HET_OM = ['CONCEPT', 'IN_BEHANDELING_LPA', 'AFGEZIEN'];
const MET_SANCTIE = [
  'SEPOT_ONDER_VOORWAARDEN',
  'OM_STRAFBESCHIKKING',
  'TAAKSTRAF',
  'JEUGDRECLASSERING',
  'JEUGDRECLASSERING_TAAKSTRAF',
  'BOETE',
];

/** Luxe is the doing of the parents; of the other absence the young person is the suspect here. */
function addPv(
  set: Verzameling,
  kop: Rij,
  { instrument, stand }: Pick<Handhavingcel, 'instrument' | 'stand'>,
  werk: Werk,
  begin: Datum,
  op: Datum,
): void {
  const ouder = set.rijen('ouderschap').find((rij) => rij.jongere === werk.jongere)?.ouder;
  const tegenOuder = instrument === 'luxe' && ouder !== undefined;
  set.add('processen-verbaal', {
    ...kop,
    behandelaar: externId('leerplichtambtenaar-boa'),
    soort: instrument === 'luxe' ? 'LUXE' : 'SIGNAAL',
    verdachte: tegenOuder ? 'ouder' : 'jongere',
    ouder: tegenOuder ? ouder : null,
    opgemaakt_op: begin,
    ingezonden_op: VOOR_HET_OM.includes(stand) ? null : maxDatum(begin, addDays(op, -5)),
    staat_op: stand === 'CONCEPT' ? begin : op,
    pleegdatum: addDays(werk.gestart, -3),
    omschrijving:
      instrument === 'luxe'
        ? 'Buiten de schoolvakantie op reis geweest.'
        : 'Zonder reden weggebleven van school.',
    sanctie: MET_SANCTIE.includes(stand) ? 'Zoals gemeld door het Openbaar Ministerie' : null,
    afzienreden: stand === 'AFGEZIEN' ? 'hulpverlening' : null,
  });
}
