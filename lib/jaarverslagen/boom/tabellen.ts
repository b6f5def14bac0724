import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import type { Tabelblok } from '#lib/platform/verslag/model.ts';
import { getalIn } from '#lib/platform/verslag/rules.ts';
import type { Antwoord, Rooster, Roosterkolom } from '../roosters/model.ts';

/** Made up for reading: years stand in the headings only when there is more than one; the first after a break says so. */
export function tabelVan(
  titel: string,
  { kop, kolommen, rijen, jaren }: Rooster,
  { noten, bron, naBreuk = [] }: { noten: readonly string[]; bron?: string; naBreuk?: readonly string[] },
): Tabelblok {
  const kopVan = ({ label, jaar, soort }: Roosterkolom) => {
    if (jaren.length === 1 || soort === 'aandeel') return label;
    const kop = kolommen.some((kolom) => kolom.soort === 'cel') ? `${label} ${jaar}` : jaar;
    return jaar !== jaren[0] && naBreuk.includes(jaar) ? `${kop} (na trendbreuk)` : kop;
  };
  return {
    ...{ soort: 'tabel', titel, rijkoppen: 1, noten, ...(bron ? { bron } : {}) },
    kolommen: [{ kop }, ...kolommen.map((kolom) => ({ kop: kopVan(kolom), uitlijnen: 'rechts' as const }))],
    rijen: rijen.map(({ label, cellen }) => [
      { tekst: label },
      ...cellen.map(({ tekst, waarde }) => ({
        tekst,
        getal: waarde === null ? null : (getalIn(tekst)?.waarde ?? null),
      })),
    ]),
    totaalrij: rijen.at(-1)?.soort === 'totaal',
  };
}

export function bronVan({ indicator, trend }: Antwoord): string {
  const stand = trend.at(-1)?.peildatum;
  const op = stand ? `, stand op ${formatDatumVoluit(stand)}` : '';
  return `“${indicator.titel}” (cijfer ${indicator.code}, versie ${indicator.versie})${op}`;
}
