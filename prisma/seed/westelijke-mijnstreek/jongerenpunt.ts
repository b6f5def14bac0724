import { VRAAGSOORTEN, type Vraagsoort } from '#lib/doelgroepen/jongerenpunt/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import {
  addDays,
  diffDays,
  minDatum,
  schooljaarBegin,
  schooljaarEinde,
  schooljaarVan,
} from '#lib/kalender/rules.ts';
import { werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import { PREVENTIEVE_ACTIES, SPECIALISATIES } from '#lib/werkprocessen/startlijsten.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { BRONJAAR, factors, GEMEENTEN, scale, type Gemeente } from './doelen.ts';
import { ACTIES, ACTIES_ELDERS, doorgeschovenVragen, RESULTATEN_JP, VRAGEN } from './jongerenpunt-doelen.ts';
import { externId } from './medewerkers.ts';
import type { Bevolking, Persoon } from './personen.ts';

/**
 * Questions and preventive actions of the Jongerenpunt: the printed year cell by cell, the years around it by a factor, the running
 * year up to today with what is still open. Who comes is between 18 and 27 and may come more than once.
 */
const EIGENAREN = [externId('jongerenconsulent'), externId('jongerenconsulent'), externId('doorstroomcoach')];
const KANALEN = ['balie', 'balie', 'balie', 'telefoon', 'digitaal', 'verwijzing', 'outreach'];
const VRAGERS = ['jongere', 'jongere', 'jongere', 'jongere', 'familie', 'partner', 'school'];
const VOLGENDE = [
  'Bellen hoe het gaat',
  'Afspraak aan de balie',
  'Aanvraag samen invullen',
  'Werkgever bellen',
  'Overleg met team Werk',
];
const BUITEN: Gemeente = { code: '0935', naam: 'Maastricht', plaats: 'Maastricht', postcode: '621' };
const NERGENS: Gemeente = { code: '', naam: '', plaats: '', postcode: '999' };

type Vraag = {
  readonly nummer: number;
  readonly persoon: Persoon;
  readonly plek: number;
  readonly vraag: Vraagsoort;
  readonly gestart: Datum;
  gesloten: Datum | null;
  resultaat: string | null;
};
type Kring = (jaar: Schooljaar) => Persoon;

export function addJongerenpunt(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  jaren: readonly Schooljaar[],
  vandaag: Datum,
): void {
  addLijsten(set);
  const kringen = GEMEENTEN.map((gemeente, plek) =>
    makeKring(mensen, kans, gemeente, [110, 1150, 170][plek] ?? 0),
  );
  const vragen: Vraag[] = [];
  for (const jaar of jaren)
    GEMEENTEN.forEach((_, plek) => {
      const kring = kringen[plek];
      if (kring) vragen.push(...vragenVan(kans, jaar, plek, kring, vragen.length, vandaag));
    });
  giveResults(kans, vragen);
  for (const vraag of vragen) addVraag(set, kans, vraag, vandaag);
  const elders = {
    'niet-in-brp': makeKring(mensen, kans, NERGENS, 24),
    'buiten-regio': makeKring(mensen, kans, BUITEN, 16),
  };
  let nummer = 0;
  for (const jaar of jaren) {
    const deel = factors(jaar).meldingen * verstreken(jaar, vandaag);
    scale(ACTIES, deel).forEach((aantal, plek) => {
      const [kring, gemeente] = [kringen[plek], GEMEENTEN[plek]];
      for (let nr = 0; kring && nr < aantal; nr += 1)
        addActie(set, kans, {
          nummer: (nummer += 1),
          jaar,
          vandaag,
          kring,
          gemeente: gemeente?.code,
          woonplaats: 'regio',
        });
    });
    for (const woonplaats of ['niet-in-brp', 'buiten-regio'] as const)
      for (let nr = 0; nr < Math.round(ACTIES_ELDERS[woonplaats] * deel); nr += 1)
        addActie(set, kans, { nummer: (nummer += 1), jaar, vandaag, kring: elders[woonplaats], woonplaats });
  }
}

function addLijsten(set: Verzameling): void {
  RESULTATEN_JP.forEach(({ code, label, kern }, plek) =>
    set.add('codelijsten', {
      lijst: 'jongerenpunt-resultaat',
      code,
      label,
      kern_code: kern,
      volgorde: plek + 1,
    }),
  );
  const verder = {
    code: 'verder-als-traject',
    label: 'Gaat verder als traject',
    kern_code: 'traject-doorstroompunt',
  };
  set.add('codelijsten', { lijst: 'jongerenpunt-resultaat', ...verder, volgorde: RESULTATEN_JP.length + 1 });
}

/** Young people of one place; of each year those who are between 18 and 26 in it. */
function makeKring(mensen: Bevolking, kans: Willekeur, gemeente: Gemeente, aantal: number): Kring {
  const alle = Array.from({ length: aantal }, () => {
    const jaar = kans.getal(1997, 2006);
    const diploma = kans.kans(0.6) ? (`${jaar + kans.getal(18, 19)}-06-20` as Datum) : null;
    const persoon = mensen.make(gemeente, jaar, 'MBO', {
      zonderNummer: gemeente.code === '',
      ...(diploma && diploma < '2025-06-30' ? { startkwalificatieOp: diploma } : {}),
    });
    return persoon;
  });
  return (jaar) => {
    const begin = Number(jaar.slice(0, 4));
    const past = (persoon: Persoon) => {
      const geboren = Number(persoon.geboortedatum.slice(0, 4));
      return begin - geboren >= 18 && begin + 1 - geboren <= 26;
    };
    for (let poging = 0; poging < 40; poging += 1) {
      const persoon = kans.kies(alle);
      if (past(persoon)) return persoon;
    }
    return kans.kies(alle);
  };
}

/** How much of a year is over: 1 for a closed one. */
function verstreken(jaar: Schooljaar, vandaag: Datum): number {
  const [begin, einde] = [schooljaarBegin(jaar), schooljaarEinde(jaar)];
  return vandaag >= einde ? 1 : Math.max(0, diffDays(begin, vandaag)) / diffDays(begin, einde);
}

function vragenVan(
  kans: Willekeur,
  jaar: Schooljaar,
  plek: number,
  kring: Kring,
  al: number,
  vandaag: Datum,
): Vraag[] {
  const [begin, einde] = [schooljaarBegin(jaar), schooljaarEinde(jaar)];
  const deel = factors(jaar).meldingen * verstreken(jaar, vandaag);
  const laatste = Math.min(diffDays(begin, minDatum(vandaag, einde)), 352);
  const vragen: Vraag[] = [];
  for (const vraag of VRAAGSOORTEN)
    for (let nr = 0; nr < (scale(VRAGEN[vraag], deel)[plek] ?? 0); nr += 1) {
      const gestart = minDatum(werkdagOpOfNa(addDays(begin, kans.getal(2, Math.max(2, laatste)))), vandaag);
      const nummer = al + vragen.length + 1;
      vragen.push({ nummer, persoon: kring(jaar), plek, vraag, gestart, gesloten: null, resultaat: null });
    }
  // What came last is carried on into the next year; the rest ends within the year.
  const opVolgorde = [...vragen].sort((a, b) => (a.gestart < b.gestart ? -1 : 1));
  const door = vandaag >= einde ? (doorgeschovenVragen(jaar)[plek] ?? 0) : 0;
  const laat = new Set(opVolgorde.slice(opVolgorde.length - door));
  for (const vraag of vragen) {
    const klaar = laat.has(vraag)
      ? werkdagOpOfNa(addDays(einde, kans.getal(12, 75)))
      : minDatum(werkdagOpOfNa(addDays(vraag.gestart, kans.getal(4, 95))), addDays(einde, -3));
    vraag.gesloten = klaar <= vandaag ? klaar : null;
  }
  return vragen;
}

/** Results of what was closed in the printed year exactly as printed; other years draw from the same proportions. */
function giveResults(kans: Willekeur, vragen: readonly Vraag[]): void {
  GEMEENTEN.forEach((_, plek) => {
    const voorraad = kans.schud(
      RESULTATEN_JP.flatMap(({ code, aantal }) => Array.from({ length: aantal[plek] ?? 0 }, () => code)),
    );
    let gebruikt = 0;
    for (const vraag of vragen.filter((item) => item.plek === plek && item.gesloten)) {
      const inBronjaar = vraag.gesloten !== null && schooljaarVan(vraag.gesloten) === BRONJAAR;
      vraag.resultaat = inBronjaar ? (voorraad[gebruikt++] ?? null) : kans.kies(voorraad);
    }
  });
}

function addVraag(set: Verzameling, kans: Willekeur, vraag: Vraag, vandaag: Datum): void {
  const { persoon, gestart, gesloten, resultaat } = vraag;
  const extern_id = `WM-JP-${vraag.nummer}`;
  const pas = gesloten === null && diffDays(gestart, vandaag) < 5;
  set.add('werkprocessen', {
    ...{ extern_id, jongere: persoon.id, soort: 'jongerenpunt', gemeente: persoon.gemeente.code },
    eigenaar: pas && kans.kans(0.5) ? null : kans.kies(EIGENAREN),
    ...{ gestart_op: gestart, gesloten_op: gesloten, resultaat, geregistreerd_op: gestart },
    volgende_actie: gesloten ? null : kans.kies(VOLGENDE),
    volgende_datum: gesloten ? null : addDays(vandaag, kans.getal(-4, 18)),
    laatste_contact: gesloten ?? minDatum(vandaag, addDays(gestart, kans.getal(0, 20))),
  });
  set.add('jongerenpuntvragen', {
    werkproces: extern_id,
    vraag: vraag.vraag,
    kanaal: kans.kies(KANALEN),
    vrager: kans.kies(VRAGERS),
    woonplaats: 'regio',
    thema: kans.kans(0.25) ? kans.kies(SPECIALISATIES).code : null,
    geregistreerd_op: gestart,
  });
}

type Actie = {
  readonly nummer: number;
  readonly jaar: Schooljaar;
  readonly vandaag: Datum;
  readonly kring: Kring;
  readonly woonplaats: string;
  readonly gemeente?: string | undefined;
};

function addActie(set: Verzameling, kans: Willekeur, actie: Actie): void {
  const { nummer, jaar, vandaag, kring, gemeente, woonplaats } = actie;
  const begin = schooljaarBegin(jaar);
  const dagen = diffDays(begin, minDatum(vandaag, schooljaarEinde(jaar)));
  const datum = minDatum(werkdagOpOfNa(addDays(begin, kans.getal(0, Math.max(0, dagen - 4)))), vandaag);
  set.add('preventieve-acties', {
    ...{ extern_id: `WM-PA-${nummer}`, datum, woonplaats, gemeente, geregistreerd_op: datum },
    jongere: kans.kans(0.06) ? null : kring(jaar).id, // some ask without a name
    soort: kans.kies(PREVENTIEVE_ACTIES).code,
    medewerker: kans.kies(EIGENAREN),
  });
}
