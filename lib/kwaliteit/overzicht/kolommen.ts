import type { Kwaliteitszaak } from '#lib/kwaliteit/overzicht/model.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of the cases behind a number, for their table and their export: never a name. */
export const KWALITEITSKOLOMMEN: readonly Lijstkolom<Kwaliteitszaak>[] = [
  { sleutel: 'zaak', kop: 'Zaak', vast: true, waarde: (rij) => rij.soort },
  { sleutel: 'wat', kop: 'Wat', waarde: (rij) => rij.toelichting },
  { sleutel: 'datum', kop: 'Datum', waarde: (rij) => rij.datum },
  { sleutel: 'wie', kop: 'Bij wie', waarde: (rij) => rij.eigenaar },
  { sleutel: 'gemeente', kop: 'Gemeente', waarde: (rij) => rij.gemeente },
  { sleutel: 'adres', kop: 'Adres in Baken', opVerzoek: true, waarde: (rij) => rij.href },
];
