import { csvTekst } from '#lib/indicatoren/csv.ts';
import type { Verslag } from '#lib/platform/verslag/model.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';

/** Every table of a document, those of pictures too: a line per cell, with what people read and the number when there is one. */
export function tabellenCsv(verslag: Pick<Verslag, 'blokken'>): string {
  const regels = tabellenVan(verslag).flatMap(({ titel, kolommen, rijen, rijkoppen }) =>
    rijen.flatMap((rij) => {
      const over = rij.slice(0, rijkoppen).map(({ tekst }) => tekst).join(', '); // prettier-ignore
      return rij
        .slice(rijkoppen)
        .map(({ tekst, getal }, plek) => [
          titel,
          over,
          kolommen[plek + rijkoppen]?.kop ?? '',
          tekst,
          getal ?? null,
        ]);
    }),
  );
  return csvTekst([['tabel', 'regel', 'kolom', 'zoals getoond', 'getal'], ...regels]);
}
