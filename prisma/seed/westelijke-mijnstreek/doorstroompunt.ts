import { datum, datumVan, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import {
  addDays,
  diffDays,
  leeftijdOp,
  minDatum,
  schooljaarBegin,
  schooljaarEinde,
} from '#lib/kalender/rules.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { WACHT_DAGEN } from './achttienplus.ts';
import { BRONJAAR, factors, GEMEENTEN } from './doelen.ts';
import { RESULTATEN_DSP } from './doorstroompunt-doelen.ts';
import { bronjaar, type Vsver } from './doorstroompunt-bronjaar.ts';
import { kring, type Kandidaat, type Kring } from './doorstroompunt-mensen.ts';
import {
  addLijst,
  dagTussen,
  julidag,
  resultaatBij,
  schrijver,
  type Schrijver,
} from './doorstroompunt-rijen.ts';
import type { Bevolking } from './personen.ts';

/** The vsv'ers of the region: the printed year cell by cell, and the years after it by a factor, up to what is in hand today. */
export function addDoorstroompunt(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  jaren: readonly Schooljaar[],
  vandaag: Datum,
): void {
  addLijst(set);
  const schrijf = schrijver(set, kans, vandaag);
  const wie = kring(set, mensen, kans);
  const uit = GEMEENTEN.map((_, plek) => bronjaar(set, kans, wie, schrijf, plek));
  let vsvers = uit.flatMap((deel) => deel.vsvers);
  for (const { wie: persoon, gestart } of uit.flatMap((deel) => deel.openPreventief))
    schrijf.addZaak({
      ...{
        wie: persoon,
        gestart,
        gesloten: dagTussen(kans, '2024-08-26', '2024-11-20'),
        doelgroep: 'dreigend-vsv',
      },
      resultaat: 'herplaatst',
    });
  for (const jaar of jaren.filter((item) => item > BRONJAAR))
    vsvers = volgendJaar({ kans, wie, schrijf, jaar, vandaag }, vsvers);
  for (const vsver of vsvers) if (vsver.open) sluit(schrijf, vsver, null, null);
}

type Jaar = {
  readonly kans: Willekeur;
  readonly wie: Kring;
  readonly schrijf: Schrijver;
  readonly jaar: Schooljaar;
  readonly vandaag: Datum;
};
const DICHT = RESULTATEN_DSP.filter(({ klasse }) => klasse !== 'SK' && klasse !== 'VERHUISD');

/** One year on: what was in hand ends, others come, and in July everybody is looked at again. */
function volgendJaar(jaar: Jaar, vorige: readonly Vsver[]): Vsver[] {
  const { kans, schrijf, vandaag } = jaar;
  const begin = schooljaarBegin(jaar.jaar);
  const einde = minDatum(schooljaarEinde(jaar.jaar), vandaag);
  const deel = Math.min(1, diffDays(begin, einde) / 365) * factors(jaar.jaar).meldingen;
  const blijft = vorige.filter((vsver) => !endsCase(jaar, vsver, begin, einde));
  const opnieuw = kans.schud(blijft.filter(({ open }) => open === null)).slice(0, Math.round(150 * deel));
  for (const vsver of opnieuw) {
    const gestart = dagTussen(kans, addDays(begin, 20), addDays(einde, -1));
    vsver.open = { gestart, doelgroep: 'oud-vsv' };
    vsver.stand = 'begeleiding';
    endsCase(jaar, vsver, addDays(gestart, 15), einde);
  }
  const alle = [...blijft, ...newcomers(jaar, begin, einde)];
  addPreventief(jaar, begin, einde, Math.round(50 * deel));
  const juli = Number(jaar.jaar.slice(0, 4)) + 1;
  if (datumVan(juli, 7, 28) > vandaag) return alle;
  // The last time some were not looked at: they stand on the list of who is to be confirmed.
  const laatste = datumVan(juli + 1, 7, 28) > vandaag;
  return alle.filter((vsver) => {
    if (leeftijdOp(vsver.wie.geboren, datumVan(juli, 7, 28)) >= 27 || (!vsver.open && kans.kans(0.16)))
      return false;
    const dag = julidag(kans, juli, vsver.open?.gestart ?? vsver.uitval);
    if (!laatste || kans.kans(0.86)) schrijf.addBestemming(vsver.wie, dag, vsver.stand);
    return true;
  });
}

/** Most work in hand ends within the year; true when he is no vsv'er any more by that. */
function endsCase({ kans, wie, schrijf }: Jaar, vsver: Vsver, van: Datum, tot: Datum): boolean {
  if (!vsver.open || diffDays(van, tot) < 30 || kans.kans(0.3)) return false;
  const op = dagTussen(kans, addDays(van, 10), addDays(tot, -5));
  const { code, daarna } = kans.kies(DICHT);
  const [stand] = daarna;
  sluit(schrijf, vsver, op, code);
  vsver.open = null;
  vsver.stand = stand ?? 'onbereikbaar';
  if (code !== 'herplaatst') return false;
  wie.terug(vsver.wie, op);
  return true;
}

function sluit(
  schrijf: Schrijver,
  { wie, open }: Vsver,
  gesloten: Datum | null,
  resultaat: string | null,
): void {
  if (open) schrijf.addZaak({ wie, ...open, gesloten, resultaat });
}

/** Who drops out in the year: everyone whose verzuim 18+ went on as work here, and a part of the others. */
function newcomers({ kans, wie, schrijf, vandaag }: Jaar, begin: Datum, einde: Datum): Vsver[] {
  const nieuw: Vsver[] = [];
  const tot = minDatum(einde, addDays(vandaag, -WACHT_DAGEN));
  const add = (persoon: Kandidaat, uitval: Datum, open: boolean) => {
    wie.valtUit(persoon, uitval);
    const vsver: Vsver = {
      ...{
        wie: persoon,
        uitval,
        stand: open ? 'begeleiding' : kans.kies(['werkt', 'werkt', 'onbereikbaar', 'eigen-kracht']),
      },
      open: open ? { gestart: uitval, doelgroep: 'nieuw-vsv' } : null,
    };
    const gesloten = addDays(uitval, kans.getal(40, 150));
    if (open && gesloten < einde && kans.kans(0.5)) {
      vsver.stand = kans.kies(['werkt', 'werkt', 'eigen-kracht', 'inburgering', 'niet-willer']);
      sluit(schrijf, vsver, gesloten, resultaatBij(vsver.stand));
      vsver.open = null;
    }
    nieuw.push(vsver);
  };
  GEMEENTEN.forEach((_, plek) => {
    for (let een = wie.achttien(plek, begin, tot, true); een; een = wie.achttien(plek, begin, tot, true))
      add(een, een.gesloten, true);
    for (let een = wie.achttien(plek, begin, tot, false); een; een = wie.achttien(plek, begin, tot, false)) {
      const uitval = addDays(een.gesloten, kans.getal(4, 30));
      if (kans.kans(0.65) && uitval < einde && uitval.slice(5, 7) !== '07') add(een, uitval, kans.kans(0.4));
    }
  });
  return nieuw;
}

/** Somebody who is still at school and may drop out. */
function addPreventief(
  { kans, wie, schrijf, vandaag }: Jaar,
  begin: Datum,
  einde: Datum,
  aantal: number,
): void {
  for (let nr = 0; nr < aantal; nr += 1) {
    const plek = nr % 8 === 0 ? 0 : nr % 7 === 0 ? 2 : 1;
    const persoon = wie.ander(plek, begin);
    wie.terug(persoon, datum(`${Number(begin.slice(0, 4)) - 1}-08-01`));
    const gestart = dagTussen(kans, addDays(begin, 25), einde);
    const dicht = addDays(gestart, kans.getal(20, 70));
    const gesloten = dicht <= vandaag ? dicht : null;
    schrijf.addZaak({
      ...{ wie: persoon, gestart, gesloten, resultaat: gesloten && 'herplaatst' },
      doelgroep: nr % 3 === 0 ? 'jikp' : 'dreigend-vsv',
    });
  }
}
