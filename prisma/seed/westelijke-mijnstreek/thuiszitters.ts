import { datum, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import { addDays, diffDays, maxDatum, schooljaarBegin, weekdag } from '#lib/kalender/rules.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { GEMEENTEN, THUISZITTERS, type Gemeente, type Uitkomst } from './doelen.ts';
import type { Bevolking, Persoon } from './personen.ts';
import { addVrijstelling } from './vrijstellingen.ts';

/** A young person at home: as facts only (enrolment, attendance, vrijstelling, move). Baken draws the conclusion. */
export type Thuisverhaal = {
  readonly persoon: Persoon;
  readonly gemeente: Gemeente;
  readonly soort: 'AV' | 'LRV';
  readonly uitkomst: Uitkomst | 'loopt';
  readonly sinds: Datum;
  readonly einde: Datum | null;
  readonly ontvangen: Datum; // of the melding
  readonly bevestigd: Datum | null;
};

/** All of a school year, wholly within it: no one is counted in two years. */
export function thuiszittersVan(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  jaar: Schooljaar,
  factor: number,
): Thuisverhaal[] {
  const begin = schooljaarBegin(jaar);
  const verhalen: Thuisverhaal[] = [];
  for (const cel of THUISZITTERS)
    GEMEENTEN.forEach((gemeente, plaats) => {
      const aantal = Math.round((cel.aantal[plaats] ?? 0) * factor);
      for (let nr = 0; nr < aantal; nr += 1) {
        const duur = cel.lang ? kans.getal(125, 190) : kans.getal(45, 72);
        const sinds = schooldag(addDays(begin, cel.lang ? kans.getal(28, 135) : kans.getal(28, 265)));
        verhalen.push(
          tell(set, mensen, kans, { ...cel, gemeente, jaar, sinds, einde: schooldag(addDays(sinds, duur)) }),
        );
      }
    });
  return verhalen;
}

/** Of the running school year: some that ended and some that sit at home today. */
export function thuiszittersNu(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  jaar: Schooljaar,
  vandaag: Datum,
): Thuisverhaal[] {
  const eerste = addDays(schooljaarBegin(jaar), 20);
  const verhalen: Thuisverhaal[] = [];
  for (let nr = 0; nr < 22; nr += 1) {
    const soort = nr % 2 === 0 ? 'AV' : 'LRV';
    const sinds = schooldag(maxDatum(eerste, addDays(vandaag, -kans.getal(40, 130))));
    const dagen = diffDays(sinds, vandaag);
    if (dagen < 36) continue; // so early in the year nobody has been at home long enough
    const einde = nr >= 14 && dagen > 50 ? schooldag(addDays(sinds, kans.getal(38, dagen - 8))) : null;
    const gemeente = GEMEENTEN[nr % 5 < 3 ? 1 : nr % 2 === 0 ? 0 : 2];
    verhalen.push(
      tell(set, mensen, kans, { soort, uitkomst: einde ? 'terug' : 'loopt', gemeente, jaar, sinds, einde }),
    );
  }
  return verhalen;
}

/** From Saturday and Sunday on to Monday. */
function schooldag(dag: Datum): Datum {
  const nummer = weekdag(dag);
  return nummer >= 6 ? addDays(dag, 8 - nummer) : dag;
}

type Opzet = Pick<Thuisverhaal, 'soort' | 'uitkomst' | 'gemeente' | 'sinds' | 'einde'> & { jaar: Schooljaar };

function tell(set: Verzameling, mensen: Bevolking, kans: Willekeur, opzet: Opzet): Thuisverhaal {
  const { soort, uitkomst, gemeente, sinds, einde, jaar } = opzet;
  const sector = kans.kies<Sector>(['PO', 'VO', 'VO', 'VO', 'SO', 'MBO']);
  const jaarnr = Number(jaar.slice(0, 4));
  const leeftijd = { PO: kans.getal(7, 11), SO: kans.getal(12, 15), VO: kans.getal(12, 15), MBO: 16 }[sector];
  const persoon = mensen.make(gemeente, jaarnr - leeftijd, sector);
  // Someone of 16 at the mbo must stay under the kwalificatieplicht until after the end: born in the year, 17 at most.
  const inschrijfdatum = datum(`${jaarnr - (sector === 'PO' ? leeftijd - 4 : 1)}-08-01`);
  if (soort === 'AV') {
    mensen.enrol(persoon, inschrijfdatum, addDays(sinds, -1), 'Uitgeschreven zonder nieuwe school');
  } else {
    const weg = uitkomst === 'vrijstelling' && einde ? addDays(einde, -1) : undefined;
    mensen.enrol(persoon, inschrijfdatum, weg, weg && 'Vrijstelling');
  }
  if (einde && uitkomst !== 'loopt') end(set, mensen, persoon, soort, uitkomst, einde);
  return {
    ...{ persoon, gemeente, soort, uitkomst, sinds, einde },
    ontvangen: addDays(sinds, soort === 'LRV' ? 30 : kans.getal(4, 9)),
    bevestigd: soort === 'AV' ? addDays(sinds, kans.getal(12, 20)) : null,
  };
}

function end(
  set: Verzameling,
  mensen: Bevolking,
  persoon: Persoon,
  soort: 'AV' | 'LRV',
  uitkomst: Uitkomst,
  einde: Datum,
): void {
  const { id } = persoon;
  if (uitkomst === 'vrijstelling') addVrijstelling(set, `WM-VT-${id}`, id, '5-A', einde);
  else if (uitkomst === 'verhuisd')
    set.add('woonperioden', {
      jongere: id,
      gemeente: '0935',
      plaats: 'Maastricht',
      van: einde,
      tot: null,
      geregistreerd_op: einde,
    });
  else if (soort === 'AV') mensen.enrol(persoon, einde);
  else
    set.add('schoolgang', {
      jongere: id,
      datum: einde,
      soort: uitkomst === 'terug' ? 'hervat' : 'alternatief-traject',
      geregistreerd_op: einde,
    });
}
