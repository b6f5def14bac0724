import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { addDays, addSchooljaren, schooljaarBegin } from '#lib/kalender/rules.ts';
import { werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { factors, GEMEENTEN, type Gemeente } from './doelen.ts';
import type { Bevolking } from './personen.ts';

/** How many hits of the comparison turned out to be administrative in the printed year; the report itself does not print it. */
const PER_JAAR = 236;
/** Days after 1 August: most signals come in July to October, when pupils change schools. */
const PERIODEN = [
  { van: 0, tot: 91, deel: 0.58 },
  { van: 92, tot: 333, deel: 0.26 },
  { van: 334, tot: 364, deel: 0.16 },
];
const UITKOMSTEN = [
  'ingeschreven',
  'ingeschreven',
  'ingeschreven',
  'ingeschreven',
  'ingeschreven',
  'onterecht',
  'onterecht',
  'verhuisd',
  'verhuisd',
  'overdracht',
] as const;
const NOTITIES = [
  'Nieuwe school belde terug: staat er sinds vorige week.',
  'Inschrijving stond er, het register liep achter.',
  'Adres nagevraagd bij burgerzaken.',
  'Ouders gesproken, verhuizing is doorgegeven.',
];

/** The administrative signals of every school year up to today, each checked within weeks; only what was checked is history. */
export function addSignalen(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  jaren: readonly Schooljaar[],
  vandaag: Datum,
): void {
  let nummer = 0;
  for (const jaar of jaren)
    for (const { van, tot, deel } of PERIODEN) {
      const aantal = Math.round(PER_JAAR * deel * factors(jaar).meldingen);
      for (let nr = 0; nr < aantal; nr += 1) {
        const ontstaan = werkdagOpOfNa(addDays(schooljaarBegin(jaar), kans.getal(van, tot)));
        const beoordeeld = werkdagOpOfNa(addDays(ontstaan, kans.getal(3, 34)));
        if (beoordeeld > vandaag) continue; // what is open now, the comparison of today finds itself
        nummer += 1;
        addSignaal(set, mensen, kans, { nummer, jaar, ontstaan, beoordeeld });
      }
    }
}

type Opzet = { nummer: number; jaar: Schooljaar; ontstaan: Datum; beoordeeld: Datum };

function addSignaal(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  { nummer, jaar, ontstaan, beoordeeld }: Opzet,
): void {
  const gemeente = kans.kies<Gemeente>([
    GEMEENTEN[0],
    GEMEENTEN[1],
    GEMEENTEN[1],
    GEMEENTEN[1],
    GEMEENTEN[2],
  ]);
  const sector = kans.kies(['PO', 'VO', 'VO', 'MBO'] as const);
  const leeftijd = { PO: kans.getal(6, 10), VO: kans.getal(12, 14), MBO: 16 }[sector];
  const persoon = mensen.make(gemeente, Number(jaar.slice(0, 4)) - leeftijd, sector);
  const uitkomst = kans.kies(UITKOMSTEN);
  const sinds = addDays(ontstaan, -kans.getal(2, 20));
  mensen.enrol(
    persoon,
    schooljaarBegin(addSchooljaren(jaar, -1)),
    addDays(sinds, -1),
    'Naar een andere school',
  );
  if (uitkomst === 'verhuisd' || uitkomst === 'overdracht')
    set.add('woonperioden', {
      jongere: persoon.id,
      gemeente: kans.kies(['0935', '0917', '0957']),
      van: sinds,
      tot: null,
      geregistreerd_op: beoordeeld,
    });
  else mensen.enrol(persoon, sinds);
  set.add('signalen', {
    extern_id: `WM-S-${nummer}`,
    jongere: persoon.id,
    bron: 'vergelijking',
    plicht: leeftijd === 16 ? 'kwalificatieplicht' : 'leerplicht',
    sinds,
    ontstaan_op: ontstaan,
    gemeente: gemeente.code,
    brin: persoon.school.brin,
    uitkomst,
    beoordeeld_op: beoordeeld,
    vanzelf: uitkomst === 'ingeschreven' && kans.kans(0.4) ? 'J' : 'N',
    notitie: kans.kans(0.3) ? kans.kies(NOTITIES) : null,
    geregistreerd_op: ontstaan,
  });
}
