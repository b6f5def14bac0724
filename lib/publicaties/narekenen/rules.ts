import type { Cel, Uitslag, Waardenlijst } from '#lib/indicatoren/model.ts';
import type { Narekening, Verschil } from '#lib/publicaties/narekenen/model.ts';
import { TOTAAL, type Tabel, type Telling } from '#lib/publicaties/onthulling/model.ts';
import type { Vorm } from '#lib/publicaties/model.ts';

/**
 * The answer of now in the shape of the frozen one: the same cells in the same order. A list of gemeenten or results may have grown or
 * shrunk since; only what was counted may make a difference.
 */
export function inVormVan(bevroren: Uitslag, nu: Uitslag): Uitslag {
  const geteld = new Map(nu.cellen.map((cel) => [keyOf(cel), cel]));
  const cellen = bevroren.cellen.map((cel) => {
    const gevonden = geteld.get(keyOf(cel));
    geteld.delete(keyOf(cel));
    return gevonden ? { ...gevonden, dimensies: cel.dimensies } : leeg(cel, nu.bekend);
  });
  const erbij = [...geteld.values()].filter(({ teller, noemer }) => Boolean(teller) || (noemer ?? 0) > 0);
  return { ...bevroren, bekend: nu.bekend, cellen: [...cellen, ...erbij] };
}

function leeg(cel: Cel, bekend: boolean): Cel {
  const nul = bekend ? 0 : null;
  const isAantal = cel.noemer === null;
  return { ...cel, teller: nul, noemer: isAantal ? null : nul, waarde: isAantal ? nul : null };
}

function keyOf({ dimensies }: Cel): string {
  return JSON.stringify(Object.entries(dimensies).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The values that each dimension had when the figure was frozen. */
export function waardenVan(vormen: readonly Vorm<Tabel>[]): Waardenlijst {
  return Object.fromEntries(
    vormen
      .flatMap(({ tabel }) => tabel.dimensies)
      .map(({ naam, waarden }) => [naam, waarden.map((code) => ({ code, label: code }))]),
  );
}

export function verschillenVan(
  bevroren: readonly Vorm<Tabel>[],
  nu: readonly Vorm<Tabel>[],
): readonly Verschil[] {
  return bevroren.flatMap(({ titel, tabel }, plek) => {
    const [was, wordt] = [celtekst(tabel), celtekst(nu[plek]?.tabel)];
    return [...new Set([...was.keys(), ...wordt.keys()])].flatMap((plaats) => {
      const [toen, later] = [was.get(plaats) ?? '0', wordt.get(plaats) ?? '0'];
      return toen === later ? [] : [{ tabel: titel, plaats, was: toen, nu: later }];
    });
  });
}

function celtekst(tabel: Tabel | undefined): Map<string, string> {
  if (!tabel) return new Map();
  return new Map(
    tabel.soort === 'aantallen'
      ? tabel.cellen.map(({ plaats, telling }) => [plaats.join(' · '), tekst(telling)])
      : tabel.cellen.map(({ plaats, teller, noemer }) => [
          plaats.join(' · '),
          `${tekst(teller)} van ${tekst(noemer)}`,
        ]),
  );
}

function tekst(telling: Telling): string {
  if (telling === null) return 'onbekend';
  if (telling === 'structureel-nul') return '0';
  return telling === 'niet-gemeten' ? 'niet gemeten' : String(telling);
}

/** The count, or the share in tenths of a percent, of a whole table. */
export function geheelVan(tabel: Tabel | undefined): number | null {
  const isTotaal = (plaats: readonly string[]) => plaats.every((waarde) => waarde === TOTAAL);
  if (tabel?.soort === 'aantallen') {
    const telling = tabel.cellen.find(({ plaats }) => isTotaal(plaats))?.telling;
    return typeof telling === 'number' ? telling : null;
  }
  const cel = tabel?.cellen.find(({ plaats }) => isTotaal(plaats));
  if (typeof cel?.teller !== 'number' || typeof cel.noemer !== 'number' || cel.noemer === 0) return null;
  return Math.round((1000 * cel.teller) / cel.noemer) / 10;
}

/** What it means: equal is equal; a difference is explained by what was destroyed, or by what came in as known before, or not at all. */
export function uitkomstVan(wat: {
  readonly gelijk: boolean;
  readonly vernietigd: number;
  readonly laterIngelezen: number;
}): Narekening['uitkomst'] {
  if (wat.gelijk) return 'gelijk';
  if (wat.vernietigd > 0) return 'vernietigd';
  return wat.laterIngelezen > 0 ? 'later-ingelezen' : 'anders';
}
