import { datum, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import { addDays, schooljaarBegin, schooljaarEinde, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { BRONJAAR, GEMEENTEN, THUISZITTERS, VRIJSTELLINGEN } from './doelen.ts';
import type { Bevolking } from './personen.ts';

/** Birth years in which someone is under the duty that the ground exempts from, for every year of the demo. */
const GEBOREN: Readonly<Record<string, [number, number]>> = {
  '5-A': [2011, 2016],
  '5-B': [2011, 2016],
  '5-C': [2011, 2016],
  '15': [2006, 2006],
  '3b': [2008, 2008],
  '3a': [2009, 2009],
};
const ELK_JAAR = ['5-A', '5-B', '5-C'];

/** Vrijstellingen per ground and gemeente; art. 5 runs on from year to year, the others belong to one year. */
export function addVrijstellingen(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  jaren: readonly Schooljaar[],
): void {
  let nummer = 0;
  const laatste = Number(jaren.at(-1)?.slice(0, 4)); // the running school year, in which nobody of thirteen is at a primary school
  for (const { grond, aantal } of VRIJSTELLINGEN)
    GEMEENTEN.forEach((gemeente, plaats) => {
      const uitThuiszitten = grond === '5-A' ? fromThuiszitters(plaats) : 0;
      for (let nr = uitThuiszitten; nr < (aantal[plaats] ?? 0); nr += 1) {
        const [vroegst, laatst] = GEBOREN[grond] ?? [2011, 2016];
        const geboren = kans.getal(vroegst, laatst);
        const persoon = mensen.make(gemeente, geboren, geboren < laatste - 11 ? 'VO' : 'PO');
        for (const jaar of ELK_JAAR.includes(grond) ? jaren : jaren.filter((item) => item === BRONJAAR)) {
          nummer += 1;
          if (geboren + 5 > Number(jaar.slice(0, 4))) continue; // not yet leerplichtig
          addVrijstelling(set, `WM-V-${nummer}`, persoon.id, grond, schooljaarBegin(jaar), nr);
        }
      }
    });
}

export function addVrijstelling(
  set: Verzameling,
  id: string,
  jongere: string,
  grond: string,
  van: Datum,
  nr = 0,
): void {
  set.add('vrijstellingen', {
    extern_id: id,
    jongere,
    grond,
    van,
    tot: schooljaarEinde(schooljaarVan(van)),
    kennisgeving_op: notice(van, nr),
    ...(grond === '5-C' ? abroad(nr) : {}),
    geregistreerd_op: van,
  });
}

function fromThuiszitters(plaats: number): number {
  return THUISZITTERS.filter((cel) => cel.uitkomst === 'vrijstelling').reduce(
    (som, cel) => som + (cel.aantal[plaats] ?? 0),
    0,
  );
}

/** Most notices come in spring, some after 1 July; one of someone who sat at home comes on the day itself. */
function notice(van: Datum, nr: number): Datum {
  if (!van.endsWith('-08-01')) return van;
  return addDays(datum(`${van.slice(0, 4)}-05-01`), nr % 23 === 7 ? 66 : nr % 58);
}

/** Invented schools over the border; by far the most in Belgium. */
export const BUITENLAND = [
  ['Sint-Jozefschool', 'Maaseik', 'BE'],
  ['Basisschool De Grensboom', 'Lanaken', 'BE'],
  ['Atheneum De Maasoever', 'Maasmechelen', 'BE'],
  ['Vrije school Sint-Barbara', 'Dilsen-Stokkem', 'BE'],
  ['Scholengroep Kempenland', 'Genk', 'BE'],
  ['Grundschule am Wald', 'Gangelt', 'DE'],
  ['Gesamtschule Grenzland', 'Heinsberg', 'DE'],
] as const;

export function abroad(nr: number): Record<string, string> {
  const [school_buitenland, school_plaats, school_land] =
    BUITENLAND[nr % 11 < 9 ? nr % 5 : 5 + (nr % 2)] ?? BUITENLAND[0];
  return { school_buitenland, school_plaats, school_land };
}
