import { parseDatum, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import {
  addDays,
  addMonths,
  leeftijdOp,
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
import { addCase, NA_BEGUNSTIGING, type Werk } from './handhavingzaken.ts';
import { addVerhoren, werkdagTot } from './onderzoeken.ts';

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
  const zaken = eenZaakPerJaar();
  for (const jaar of jaren) addJaar(set, kans, { over, zaken }, jaar);
  addLopendeZaken(set, kans, { over, zaken }, vandaag);
  addZorgmeldingen(set, over, vandaag);
  addOverleggen(set, vandaag);
  addVerhoren(set, vandaag);
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

/** A young person gets Halt once, and has one file a school year: Halt stands in the place of a prosecution (Sr art. 77e). */
function eenZaakPerJaar() {
  const [halt, bezet] = [new Set<string>(), new Set<string>()];
  const sleutel = (werk: Werk) => `${werk.jongere} ${schooljaarVan(werk.gestart)}`;
  return {
    past: (werk: Werk, instrument: string) =>
      !bezet.has(sleutel(werk)) && !(instrument === 'halt' && halt.has(werk.jongere)),
    neem: (werk: Werk, instrument: string) => {
      bezet.add(sleutel(werk));
      if (instrument === 'halt') halt.add(werk.jongere);
    },
  };
}
type Keuze = { readonly over: Werk[]; readonly zaken: ReturnType<typeof eenZaakPerJaar> };

function addJaar(set: Verzameling, kans: Willekeur, { over, zaken }: Keuze, jaar: Schooljaar): void {
  const einde = schooljaarEinde(jaar);
  const uiterlijk = addDays(einde, -75);
  for (const cel of HANDHAVING) {
    const aantallen = jaar === BRONJAAR ? cel.aantal : scale(cel.aantal, factors(jaar).meldingen * 0.7);
    GEMEENTEN.forEach(({ code }, plaats) => {
      for (let nr = 0; nr < (aantallen[plaats] ?? 0); nr += 1) {
        const werk = take(
          over,
          (item) =>
            zaken.past(item, cel.instrument) &&
            item.gemeente === code &&
            item.gestart >= schooljaarBegin(jaar) &&
            item.gestart <= uiterlijk &&
            item.luxe === (cel.instrument === 'luxe'),
        );
        if (!werk && jaar === BRONJAAR)
          throw new Error(`De demoregio mist werk voor ${cel.instrument} ${cel.stand} in ${code}`);
        if (!werk) continue; // an invented year may have a case less
        zaken.neem(werk, cel.instrument);
        const begin = werkdagTot(addDays(werk.gestart, kans.getal(12, 30)));
        addCase(set, cel, werk, begin, werkdagTot(minDatum(addDays(begin, kans.getal(9, 40)), einde)));
      }
    });
  }
}

const NOG_NIET_WEG: readonly string[] = ['CONCEPT', 'IN_BEHANDELING_LPA', 'VOORNEMEN', 'VERWEZEN'];

/**
 * Of every state one, begun in the last ten months: young enough for free use by its officer. What waits for the officer himself began
 * in the last weeks, so that its terms still run; what comes after the time to comply is old enough for that.
 */
function addLopendeZaken(set: Verzameling, kans: Willekeur, { over, zaken }: Keuze, vandaag: Datum): void {
  const cellen: Omit<Handhavingcel, 'aantal'>[] = [
    ...HALTSTATEN.map((stand) => ({ instrument: 'halt', stand }) as const),
    ...DWANGSOMSTATEN.map((stand) => ({ instrument: 'dwangsom', stand }) as const),
    ...PV_STATEN.flatMap((stand) => [{ instrument: 'signaal', stand }] as const),
    { instrument: 'luxe', stand: 'IN_BEHANDELING_LPA' },
    { instrument: 'luxe', stand: 'INGEZONDEN_OM' },
  ];
  // What must be young or old has the first choice.
  const eisend = (stand: string) => NOG_NIET_WEG.includes(stand) || NA_BEGUNSTIGING.includes(stand);
  for (const cel of cellen.toSorted((a, b) => Number(eisend(b.stand)) - Number(eisend(a.stand)))) {
    const isVers = (item: Werk) =>
      zaken.past(item, cel.instrument) &&
      item.gestart >= addDays(vandaag, -300) &&
      item.gestart <= vandaag &&
      schooljaarVan(item.gestart) !== BRONJAAR;
    const dagen = NOG_NIET_WEG.includes(cel.stand) ? 35 : 300;
    const minstens = NA_BEGUNSTIGING.includes(cel.stand) ? 75 : cel.stand === 'BESCHIKKING' ? 25 : 9;
    const past = (item: Werk) =>
      isVers(item) && item.gestart >= addDays(vandaag, -dagen) && item.gestart <= addDays(vandaag, -minstens);
    const isSoort = (item: Werk) => (cel.instrument === 'luxe') === item.luxe;
    const werk =
      take(over, (item) => past(item) && isSoort(item)) ??
      take(over, past) ??
      take(over, (item) => isVers(item) && isSoort(item)) ??
      take(over, isVers);
    if (!werk) throw new Error(`De demoregio mist vers werk voor ${cel.instrument} ${cel.stand}`);
    zaken.neem(werk, cel.instrument);
    const begin = werkdagTot(minDatum(addDays(werk.gestart, kans.getal(8, 20)), vandaag));
    addCase(set, cel, werk, begin, werkdagTot(minDatum(addDays(begin, kans.getal(7, 35)), vandaag)));
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
