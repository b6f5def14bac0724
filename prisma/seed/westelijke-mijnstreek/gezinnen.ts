import type { Datum } from '#lib/kalender/model.ts';
import { datumVan } from '#lib/kalender/model.ts';
import { leeftijdOp } from '#lib/kalender/rules.ts';
import type { Rij, Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { GESLACHTSNAMEN, STRATEN } from './namen.ts';

const MOEDERS = [
  'Anouk',
  'Esra',
  'Femke',
  'Ingrid',
  'Khadija',
  'Leonie',
  'Marieke',
  'Petra',
  'Sanne',
  'Wilma',
];
const VADERS = ['Ahmet', 'Bart', 'Dennis', 'Erik', 'Hans', 'Karim', 'Marcel', 'Peter', 'Rachid', 'Ruud'];
const TALEN = ['Arabisch', 'Oekraïens', 'Pools', 'Tigrinya', 'Turks'];
const LEEFTIJDSVERSCHIL = 6;

type Kind = {
  readonly rij: Rij;
  readonly adres: Rij;
  readonly geboren: Datum;
};

/**
 * Parents and carers around the young people who are not yet adults. Young people of one place with one name and ages
 * that fit become brothers and sisters, at one address; most parents live together, some apart, some without gezag, a few at
 * a secret address, and some children have a voogd.
 */
export function addGezinnen(set: Verzameling, kans: Willekeur, vandaag: Datum): void {
  const kinderen = minderjarigen(set, vandaag);
  let nummer = 0;
  for (const gezin of gezinnen(kinderen)) {
    if (kans.kans(0.02)) continue; // not everything is known of everyone
    const [eerste, ...rest] = gezin;
    for (const kind of rest) Object.assign(kind.adres, adresVan(eerste.adres)); // one family, one address
    nummer += 1;
    addGezin(set, kans, `WM-O-${String(nummer).padStart(5, '0')}`, gezin);
  }
}

function minderjarigen(set: Verzameling, vandaag: Datum): Kind[] {
  const adressen = new Map<unknown, Rij>();
  for (const rij of set.rijen('woonperioden')) adressen.set(rij.jongere, rij); // the last one stays
  return set.rijen('jongeren').flatMap((rij) => {
    const geboren = rij.geboortedatum as Datum;
    const adres = adressen.get(rij.extern_id);
    return adres?.straat && leeftijdOp(geboren, vandaag) < 18 ? [{ rij, adres, geboren }] : [];
  });
}

type Gezin = [Kind, ...Kind[]];

function gezinnen(kinderen: readonly Kind[]): Gezin[] {
  const per = new Map<string, Gezin[]>();
  for (const kind of kinderen) {
    const { voorvoegsel, geslachtsnaam } = kind.rij;
    const sleutel = [kind.adres.gemeente, voorvoegsel, geslachtsnaam].join('|');
    const lijst = per.get(sleutel) ?? [];
    per.set(sleutel, lijst);
    const passend = lijst.find((gezin) => gezin.length < 3 && past(gezin, kind));
    if (passend) passend.push(kind);
    else lijst.push([kind]);
  }
  return [...per.values()].flat();
}

/** Born in other years, not too far apart, and with another first name. */
function past(gezin: Gezin, kind: Kind): boolean {
  const jaar = (ander: Kind) => Number(ander.geboren.slice(0, 4));
  return gezin.every((ander) => {
    const verschil = Math.abs(jaar(ander) - jaar(kind));
    return verschil >= 2 && verschil <= LEEFTIJDSVERSCHIL && ander.rij.voornamen !== kind.rij.voornamen;
  });
}

function addGezin(set: Verzameling, kans: Willekeur, id: string, gezin: Gezin): void {
  const [eerste] = gezin;
  const thuis = adresVan(eerste.adres);
  const naam = { voorvoegsel: eerste.rij.voorvoegsel, geslachtsnaam: eerste.rij.geslachtsnaam };
  const jaar = Math.min(...gezin.map((kind) => Number(kind.geboren.slice(0, 4))));
  if (kans.kans(0.015)) {
    addOuder(set, kans, `${id}-V`, 'vrouw', jaar, { voorvoegsel: null, geslachtsnaam: kans.kies(GESLACHTSNAMEN) }, elders(kans, thuis)); // prettier-ignore
    for (const kind of gezin) bind(set, kind, `${id}-V`, { rol: 'voogd', gezag: 'J', verzorgt: 'N' });
    addOuder(set, kans, `${id}-P`, 'man', jaar, { voorvoegsel: null, geslachtsnaam: kans.kies(GESLACHTSNAMEN) }, thuis); // prettier-ignore
    for (const kind of gezin) bind(set, kind, `${id}-P`, { rol: 'pleegouder', gezag: 'N', verzorgt: 'J' });
    return;
  }
  const moeder = kans.kans(0.3) ? naam : { voorvoegsel: null, geslachtsnaam: kans.kies(GESLACHTSNAMEN) };
  addOuder(set, kans, `${id}-A`, 'vrouw', jaar, moeder, thuis);
  for (const kind of gezin) bind(set, kind, `${id}-A`, { rol: 'ouder', gezag: 'J', verzorgt: 'J' });
  if (kans.kans(0.1)) return; // one parent
  addTweede(set, kans, id, gezin, jaar, naam, thuis);
}

function addTweede(
  set: Verzameling,
  kans: Willekeur,
  id: string,
  gezin: Gezin,
  jaar: number,
  naam: Rij,
  thuis: Rij,
): void {
  const apart = kans.kans(0.28);
  const gezag = !apart || kans.kans(0.75);
  const verborgen = apart && kans.kans(0.06);
  const zonderAdres = apart && kans.kans(0.08);
  const adres = zonderAdres ? {} : apart ? elders(kans, thuis) : thuis;
  addOuder(set, kans, `${id}-B`, 'man', jaar, naam, adres, verborgen);
  const stil = apart && !gezag && kans.kans(0.2);
  const niet = { aanschrijven: 'N', niet_aanschrijven_reden: 'Contactverbod door de rechter opgelegd' };
  for (const kind of gezin)
    bind(set, kind, `${id}-B`, {
      rol: 'ouder',
      gezag: gezag ? 'J' : 'N',
      verzorgt: apart ? 'N' : 'J',
      ...(stil ? niet : {}),
    });
}

function addOuder(
  set: Verzameling,
  kans: Willekeur,
  id: string,
  geslacht: 'man' | 'vrouw',
  kindJaar: number,
  naam: Rij,
  adres: Rij,
  verborgen = false,
): void {
  set.add('ouders', {
    extern_id: id,
    voornamen: kans.kies(geslacht === 'vrouw' ? MOEDERS : VADERS),
    ...naam,
    geslacht,
    geboortedatum: datumVan(kindJaar - kans.getal(22, 38), kans.getal(1, 12), kans.getal(1, 28)),
    ...adres,
    telefoon: kans.kans(0.8) ? `06 0000 ${kans.getal(1000, 9999)}` : null,
    email: kans.kans(0.7) ? `${id.toLowerCase()}@voorbeeld.example` : null,
    geheimhouding: verborgen || kans.kans(0.005) ? 'J' : 'N',
    taal: kans.kans(0.03) ? kans.kies(TALEN) : null,
  });
}

function bind(set: Verzameling, kind: Kind, ouder: string, rond: Rij): void {
  set.add('ouderschap', { jongere: kind.rij.extern_id, ouder, van: kind.geboren, ...rond });
}

function adresVan({ straat, huisnummer, postcode, plaats }: Rij): Rij {
  return { straat, huisnummer, postcode, plaats };
}

function elders(kans: Willekeur, thuis: Rij): Rij {
  const postcode = `${String(thuis.postcode).slice(0, 3)}${kans.getal(1, 9)} ${kans.kies(['EE', 'GG', 'HH', 'KK'])}`;
  return { straat: kans.kies(STRATEN), huisnummer: kans.getal(1, 180), postcode, plaats: thuis.plaats };
}
