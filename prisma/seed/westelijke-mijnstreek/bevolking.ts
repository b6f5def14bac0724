import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { addDays, schooljaarBegin } from '#lib/kalender/rules.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Rij, Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { GEMEENTEN, type Gemeente } from './doelen.ts';
import type { Bevolking, Persoon } from './personen.ts';

/** Young people about whom there is nothing but an address and a school: the population that figures and comparison need. */
const AANTAL = { opSchool: 420, ouder: 260 };
const plaats = (kans: Willekeur) =>
  kans.kies<Gemeente>([GEMEENTEN[0], GEMEENTEN[1], GEMEENTEN[1], GEMEENTEN[1], GEMEENTEN[1], GEMEENTEN[2]]);

export function addBevolking(mensen: Bevolking, kans: Willekeur, jaar: Schooljaar, vandaag: Datum): void {
  const begin = Number(jaar.slice(0, 4));
  for (let nr = 0; nr < AANTAL.opSchool; nr += 1) {
    const leeftijd = kans.getal(5, 17);
    const sector: Sector = leeftijd < 12 ? 'PO' : leeftijd < 16 ? 'VO' : kans.kies(['VO', 'MBO'] as const);
    const persoon = mensen.make(plaats(kans), begin - leeftijd, sector);
    mensen.enrol(persoon, schooljaarBegin(jaar));
  }
  // Written off lately without another school: the comparison finds them.
  for (let nr = 0; nr < 9; nr += 1) {
    const persoon = mensen.make(plaats(kans), begin - kans.getal(12, 15), 'VO');
    const reden = kans.kies(['Uitgeschreven zonder nieuwe school', 'verhuisd', 'verwijderd']);
    mensen.enrol(persoon, `${begin - 1}-08-01` as Datum, addDays(vandaag, -kans.getal(6, 45)), reden);
  }
  for (let nr = 0; nr < AANTAL.ouder; nr += 1) {
    const leeftijd = kans.getal(18, 26);
    const diploma = kans.kans(0.72) ? (`${begin - kans.getal(0, leeftijd - 17)}-06-20` as Datum) : null;
    mensen.make(plaats(kans), begin - leeftijd - 1, 'MBO', diploma ? { startkwalificatieOp: diploma } : {});
  }
}

/** Invented schools for newcomers. */
const OPVANG = [
  { brin: '99NA', naam: 'Schakelklas De Springplank', sector: 'VO', soort: 'ISK' },
  { brin: '99NB', naam: 'Taalschool Het Palet', sector: 'PO', soort: 'EOA' },
] as const;

/** Newcomers by the kind of their school: most a year or so, some longer than two years, and some who went on. */
export function addNieuwkomers(set: Verzameling, mensen: Bevolking, kans: Willekeur, vandaag: Datum): void {
  for (const { brin, naam, sector } of OPVANG)
    set.add('scholen', { brin, naam, plaats: 'Sittard', gemeente: '1883', sector });
  for (let nr = 0; nr < 74; nr += 1) {
    const opvang = OPVANG[nr % 3 === 0 ? 1 : 0];
    const leeftijd = opvang.soort === 'EOA' ? kans.getal(6, 10) : kans.getal(12, 15);
    const persoon = mensen.make(plaats(kans), Number(vandaag.slice(0, 4)) - leeftijd, opvang.sector);
    const sinds = addDays(vandaag, -(nr % 7 === 0 ? kans.getal(760, 960) : kans.getal(20, 640)));
    const klas: Persoon = {
      ...persoon,
      onderwijssoort: opvang.soort,
      school: { ...persoon.school, brin: opvang.brin },
    };
    const door =
      nr % 5 === 4 && sinds < addDays(vandaag, -240) ? addDays(vandaag, -kans.getal(20, 200)) : null;
    mensen.enrol(klas, sinds, door ? addDays(door, -1) : undefined, door ? 'andere-school' : undefined);
    if (door) mensen.enrol(persoon, door);
  }
}

const VASTE_VELDEN = [
  'pgn',
  'geslachtsnaam',
  'voorvoegsel',
  'voornamen',
  'geslacht',
  'geboortedatum',
  'geheimhouding',
];

/**
 * A delivery of the BRP of the last days: people as they stand, people who moved (some with work running), one who left the
 * country, and newcomers to the region whose school is not known yet.
 */
export function addBrp(set: Verzameling, mensen: Bevolking, kans: Willekeur, vandaag: Datum): void {
  const woon = new Map(set.rijen('woonperioden').map((rij) => [String(rij.jongere), rij]));
  const lopend = new Set(
    set.rijen('werkprocessen').flatMap((rij) => (rij.gesloten_op ? [] : [String(rij.jongere)])),
  );
  const personen = set
    .rijen('jongeren')
    .filter((rij) => rij.pgn && woon.get(String(rij.extern_id))?.gemeente);
  const hier = personen.filter((rij) =>
    GEMEENTEN.some(({ code }) => code === woon.get(String(rij.extern_id))?.gemeente),
  );
  const metWerk = kans.schud(hier.filter((rij) => lopend.has(String(rij.extern_id))));
  const anderen = kans.schud(hier.filter((rij) => !lopend.has(String(rij.extern_id))));
  const dag = () => addDays(vandaag, -kans.getal(1, 12));
  for (const rij of anderen.slice(0, 120)) set.add('brp-mutaties', toBrp(rij, woon));
  for (const rij of metWerk.slice(0, 4))
    set.add('brp-mutaties', { ...toBrp(rij, woon), ...elders(kans), adres_sinds: dag() });
  for (const rij of metWerk.slice(4, 6))
    set.add('brp-mutaties', {
      ...toBrp(rij, woon),
      ...binnen(woon.get(String(rij.extern_id))),
      adres_sinds: dag(),
    });
  for (const rij of metWerk.slice(6, 7))
    set.add('brp-mutaties', { ...toBrp(rij, woon), gemeente: null, adres_sinds: null, vertrokken_op: dag() });
  for (let nr = 0; nr < 9; nr += 1) {
    const leeftijd = kans.getal(6, 15);
    const nieuw = mensen.invent(plaats(kans), Number(vandaag.slice(0, 4)) - leeftijd);
    set.add('brp-mutaties', { ...nieuw, adres_sinds: addDays(vandaag, -kans.getal(5, 60)) });
  }
}

function toBrp(rij: Rij, woon: ReadonlyMap<string, Rij>): Rij {
  const adres = woon.get(String(rij.extern_id)) ?? {};
  const { pgn, ...persoon } = Object.fromEntries(VASTE_VELDEN.map((naam) => [naam, rij[naam]]));
  const { gemeente, straat, huisnummer, postcode, plaats: woonplaats, van } = adres;
  return {
    bsn: pgn,
    ...persoon,
    gemeente,
    straat,
    huisnummer,
    postcode,
    plaats: woonplaats,
    adres_sinds: van,
  };
}

function elders(kans: Willekeur): Rij {
  const [gemeente, plaatsnaam] = kans.kies([
    ['0935', 'Maastricht'],
    ['0917', 'Heerlen'],
    ['0957', 'Roermond'],
  ] as const);
  return { gemeente, straat: 'Nieuwe Straat', huisnummer: 4, postcode: '6200 AA', plaats: plaatsnaam };
}

function binnen(adres: Rij | undefined): Rij {
  const ander = GEMEENTEN.find(({ code }) => code !== adres?.gemeente) ?? GEMEENTEN[0];
  return {
    gemeente: ander.code,
    straat: 'Verhuisstraat',
    huisnummer: 9,
    postcode: `${ander.postcode}1 BB`,
    plaats: ander.plaats,
  };
}
