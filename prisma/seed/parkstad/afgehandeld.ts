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
  '2022-2023': { P1: [6, 14, 7, 5], P2: [2, 6, 3, 1], P3: [1, 0, 2, 3], P4: [0, 2, 0, 0], P5: [0, 2, 1, 0] },
  '2023-2024': { P1: [7, 12, 9, 4], P2: [3, 8, 2, 1], P3: [2, 1, 0, 2], P4: [0, 1, 1, 0], P5: [1, 0, 0, 1] },
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
