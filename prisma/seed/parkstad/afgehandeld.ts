import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { addDays, schooljaarBegin } from '#lib/kalender/rules.ts';
import { werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import type { Bevolking } from '../westelijke-mijnstreek/personen.ts';

/** The four gemeenten of the second demo bureau (CBS codes); which gemeenten Parkstad really has, does not matter here. */
export const GEMEENTEN = [
  ['0899', 'Brunssum'],
  ['0917', 'Heerlen'],
  ['0928', 'Kerkrade'],
  ['0882', 'Landgraaf'],
] as const;

/** A list of results that differs from that of the other demo bureau, in words and in number. Each has its place in the core list. */
export const RESULTATEN = [
  { code: 'P1', label: 'Afspraken gemaakt op school', kern: 'gesprek-waarschuwing' },
  { code: 'P2', label: 'Hulp gevonden in de wijk', kern: 'doorverwijzing-hulp' },
  { code: 'P3', label: 'Vrijstelling van de leerplicht', kern: 'vrijstelling' },
  { code: 'P4', label: 'Handhaving', kern: 'handhaving' },
  { code: 'P5', label: 'Vertrokken uit Parkstad', kern: 'verhuisd' },
] as const;

/** Invented: how many were closed with each result, in the order of GEMEENTEN. */
export const AFGEHANDELD: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  '2022-2023': {
    P1: [28, 61, 33, 22],
    P2: [11, 27, 14, 8],
    P3: [6, 9, 12, 7],
    P4: [1, 8, 3, 0],
    P5: [2, 9, 6, 3],
  },
  '2023-2024': {
    P1: [31, 58, 38, 19],
    P2: [13, 33, 12, 9],
    P3: [7, 6, 10, 8],
    P4: [0, 7, 5, 2],
    P5: [5, 6, 4, 3],
  },
};

const LIJSTEN = ['relatief-resultaat', 'absoluut-resultaat', 'preventief-resultaat'];

/** Two school years of closed meldingen, with the bureau's own results. */
export function addAfgehandeld(set: Verzameling, mensen: Bevolking, kans: Willekeur, vandaag: Datum): void {
  for (const lijst of LIJSTEN)
    RESULTATEN.forEach(({ code, label, kern }, plek) =>
      set.add('codelijsten', { lijst, code, label, kern_code: kern, volgorde: plek + 1 }),
    );
  let nummer = 0;
  for (const [schooljaar, perResultaat] of Object.entries(AFGEHANDELD))
    for (const [resultaat, aantallen] of Object.entries(perResultaat))
      for (const [plek, aantal] of aantallen.entries())
        for (let nr = 0; nr < aantal; nr += 1) {
          const [code, naam] = GEMEENTEN[plek] ?? GEMEENTEN[0];
          nummer += 1;
          addMelding(
            set,
            mensen,
            kans,
            { nummer, schooljaar: schooljaar as Schooljaar, code, naam, resultaat },
            vandaag,
          );
        }
}

type Zaak = { nummer: number; schooljaar: Schooljaar; code: string; naam: string; resultaat: string };

function addMelding(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  { nummer, schooljaar, code, naam, resultaat }: Zaak,
  vandaag: Datum,
): void {
  const begin = schooljaarBegin(schooljaar);
  const ontvangen = werkdagOpOfNa(addDays(begin, kans.getal(30, 240)));
  const gesloten = werkdagOpOfNa(addDays(ontvangen, kans.getal(5, 40)));
  if (gesloten > vandaag) return;
  const persoon = mensen.make(
    { code, naam, plaats: naam, postcode: '644' },
    Number(schooljaar.slice(0, 4)) - 14,
    'VO',
  );
  mensen.enrol(persoon, begin);
  set.add('meldingen', {
    extern_id: `PS-A-${nummer}`,
    jongere: persoon.id,
    brin: persoon.school.brin,
    gemeente: code,
    duo_soort: 'V3',
    categorie: 'signaal',
    ontvangen_op: ontvangen,
    begindatum: addDays(ontvangen, -kans.getal(3, 20)),
    status: 'G',
    status_op: gesloten,
    in_behandeling_op: ontvangen,
    resultaat,
    geregistreerd_op: ontvangen,
  });
}
