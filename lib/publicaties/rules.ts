import type { Cel, Uitslag, Waardenlijst } from '#lib/indicatoren/model.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import type { Publicatiestatus } from '#lib/publicaties/model.ts';
import { TOTAAL, type Dimensie, type Tabel, type Telling } from '#lib/publicaties/onthulling/model.ts';
import type { Publieksvorm } from '#lib/publicaties/vormen.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';

type Som = { teller: number | null; noemer: number | null };

/** How a source prints a share: one decimal more than a share of our own. */
const DECIMALEN = { bron: 2, eigen: 1 } as const;

/**
 * The exact table of one public form: the cells of the answer added up over what is not shown, with all totals. `gepubliceerdDoor` is who
 * printed its numbers before (`Indicator.gepubliceerdDoor`).
 */
export function tabelOf(
  vorm: Publieksvorm,
  uitslag: Uitslag,
  waarden: Waardenlijst,
  code: string,
  gepubliceerdDoor?: string,
): Tabel {
  const cellen = uitslag.cellen.filter(({ dimensies }) => matches(dimensies, vorm.filter ?? {}));
  const dimensies = vorm.per.map((naam) => dimensieOf(naam, cellen, waarden));
  const plaatsen = dimensies.reduce<string[][]>(
    (places, { waarden: values }) =>
      places.flatMap((place) => [...values, TOTAAL].map((value) => [...place, value])),
    [[]],
  );
  const sums = plaatsen.map((plaats) => ({ plaats, som: sumAt(vorm.per, plaats, cellen) }));
  const meting = (populatie: string) => `${populatie}/${uitslag.schooljaar}`;
  const bron = gepubliceerdDoor === undefined ? {} : { gepubliceerdDoor };
  if (vorm.populatieTeller === undefined) {
    const counted = sums.map(({ plaats, som }) => ({ plaats, telling: som.teller satisfies Telling }));
    return { ...bron, soort: 'aantallen', code, meting: meting(vorm.populatie), dimensies, cellen: counted };
  }
  return {
    ...bron,
    soort: 'percentages',
    code,
    metingTeller: meting(vorm.populatieTeller),
    metingNoemer: meting(vorm.populatie),
    decimalen: gepubliceerdDoor === undefined ? DECIMALEN.eigen : DECIMALEN.bron,
    dimensies,
    cellen: sums.map(({ plaats, som }) => ({ plaats, teller: som.teller, noemer: som.noemer })),
  };
}

function matches(dimensies: Cel['dimensies'], filter: Readonly<Record<string, string>>): boolean {
  return Object.entries(filter).every(([naam, waarde]) => dimensies[naam] === waarde);
}

/** The values of a dimension: those that can occur, and those that do (an unknown gemeente). */
function dimensieOf(naam: string, cellen: readonly Cel[], waarden: Waardenlijst): Dimensie {
  const listed = (waarden[naam] ?? []).map(({ code }) => code);
  const found = cellen.flatMap(({ dimensies }) => dimensies[naam] ?? []);
  return { naam, waarden: [...new Set([...listed, ...found])] };
}

function sumAt(per: readonly string[], plaats: readonly string[], cellen: readonly Cel[]): Som {
  const part = cellen.filter(({ dimensies }) =>
    per.every((naam, index) => plaats[index] === TOTAAL || dimensies[naam] === plaats[index]),
  );
  const unknown = part.some(({ teller }) => teller === null);
  const sum = (pick: (cel: Cel) => number | null) =>
    unknown ? null : part.reduce((total, cel) => total + (pick(cel) ?? 0), 0);
  return { teller: sum(({ teller }) => teller), noemer: sum(({ noemer }) => noemer) };
}

export type Stap = 'aanbieden' | 'publiceren' | 'terugsturen' | 'intrekken';

/**
 * May this step be taken? Four eyes: who made a publication never approves it himself. What is public is only withdrawn,
 * visibly; it never returns to concept.
 */
export function decideStap(
  stap: Stap,
  publicatie: { readonly status: Publicatiestatus; readonly gemaaktDoor: string },
  door: string | null,
  wat = 'dit cijfer',
): Uitkomst<Publicatiestatus> {
  const Wat = wat.charAt(0).toUpperCase() + wat.slice(1);
  const { status, gemaaktDoor } = publicatie;
  if (stap === 'aanbieden') {
    return status === 'concept'
      ? gelukt('ter-controle')
      : weiger('verkeerde-stand', `${Wat} is al ter controle aangeboden.`);
  }
  if (stap === 'intrekken') {
    return status === 'gepubliceerd'
      ? gelukt('ingetrokken')
      : weiger('verkeerde-stand', `${Wat} is niet gepubliceerd en kan dus niet worden ingetrokken.`);
  }
  if (status !== 'ter-controle') return weiger('verkeerde-stand', `${Wat} staat niet klaar voor controle.`);
  if (stap === 'terugsturen') return gelukt('concept');
  if (door === null || door === gemaaktDoor) {
    return weiger('vier-ogen', `U zette ${wat} zelf klaar. Een collega moet controleren en publiceren.`);
  }
  return gelukt('gepubliceerd');
}

/** Text that is the same for equal content whatever the order of keys; what the hash is taken over. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

type Uitgavestand = { readonly uitgave: number; readonly ingetrokken: boolean };

/** The edition that holds: the newest that was not withdrawn. */
export function geldendeUitgave<Een extends Uitgavestand>(uitgaven: readonly Een[]): Een | undefined {
  return uitgaven
    .filter(({ ingetrokken }) => !ingetrokken)
    .reduce<Een | undefined>((max, een) => (max && max.uitgave > een.uitgave ? max : een), undefined);
}

/**
 * A year of which much less is public than of others: the newest year before it of which nearly everything is, to read instead.
 * Undefined where this year is as complete as they are.
 */
export function vollerJaar(
  jaar: Schooljaar,
  publicaties: readonly { readonly schooljaar: Schooljaar }[],
): Schooljaar | undefined {
  const aantallen = new Map<Schooljaar, number>();
  for (const { schooljaar } of publicaties) aantallen.set(schooljaar, (aantallen.get(schooljaar) ?? 0) + 1);
  const meeste = Math.max(0, ...aantallen.values());
  if ((aantallen.get(jaar) ?? 0) * 2 >= meeste) return undefined;
  return [...aantallen]
    .filter(([eerder, aantal]) => eerder < jaar && aantal >= meeste * 0.8)
    .map(([eerder]) => eerder)
    .sort()
    .at(-1);
}
