import { WEIGERING_TEKST } from '#lib/publicaties/onthulling/labels.ts';
import { vindBotsing } from '#lib/publicaties/onthulling/gelijk.ts';
import { PARAMETERS_2026, type EerderePublicatie, type Tabel } from '#lib/publicaties/onthulling/model.ts';
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';
import { readTruth } from '#lib/publicaties/onthulling/truth.ts';
import { groepenVan } from '#lib/publicaties/onthulling/verwant.ts';
import type { Cijferbron, Tabelkeuze } from '../model.ts';

/** As many as can go out together, in the order of the report: one that does not fit beside the others stays inside. */
export function kiesTabellen(
  cijfers: readonly Cijferbron[],
  eerdere: readonly EerderePublicatie[],
): Tabelkeuze {
  const gekozen: Cijferbron[] = [];
  const geweigerd = new Map<string, string>();
  const bekend = eerdere.map(({ tabel }) => tabel);
  const tabellenVan = (lijst: readonly Cijferbron[]) => lijst.flatMap(({ tabellen }) => tabellen);
  for (const cijfer of cijfers) {
    if (cijfer.niet !== null) continue;
    if (vindBotsing(cijfer.tabellen, [...bekend, ...tabellenVan(gekozen)])) {
      geweigerd.set(cijfer.id, WEIGERING_TEKST['zelfde-zaken']);
      continue;
    }
    const waar = readTruth(tabellenVan([...gekozen, cijfer]), [], PARAMETERS_2026, bekend);
    if ('soort' in waar) geweigerd.set(cijfer.id, WEIGERING_TEKST[waar.reden]);
    else gekozen.push(cijfer);
  }
  return { gekozen, geweigerd, groepen: groepenVan(tabellenVan(gekozen), eerdere) };
}

/** Tables that have nothing to do with the others, protected apart from them: that is as safe, and quick. */
export function beschermGroep(
  groep: readonly Tabel[],
  eerdere: readonly EerderePublicatie[],
): readonly EerderePublicatie[] {
  const uitslag = protectAll(groep, PARAMETERS_2026, { eerdere });
  if (uitslag.soort === 'geweigerd')
    throw new Error(`Gekozen tabellen horen te beschermen te zijn: ${uitslag.reden}`);
  return groep.flatMap((tabel, plek) => {
    const openbaar = uitslag.uitkomst[plek];
    return openbaar ? [{ tabel, openbaar }] : [];
  });
}
