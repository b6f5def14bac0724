import { datum } from '#lib/kalender/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { LrvGrens } from '#lib/meldingen/langdurig/model.ts';

const BRON = 'Kamerstukken 26695, nr. 108 (https://zoek.officielebekendmakingen.nl/kst-26695-108.html)';

/**
 * The same letter says "langer dan vier weken" and "vier weken of langer". The first is what the ministry and most
 * reports use, so it is the default; a bureau may choose the other in its settings. The day from which each holds is
 * not in the source: they are taken to hold for as long as facts go back.
 */
const GRENZEN: readonly LrvGrens[] = [
  { code: '>4-weken', geldigVan: datum('1985-08-01'), bron: BRON, teltOpDag: 29 },
  { code: '>=28-dagen', geldigVan: datum('1985-08-01'), bron: BRON, teltOpDag: 28 },
];

/** The boundary that a bureau uses on that day; an unknown or absent choice means the default. */
export function lrvGrensOp(keuze: string | null, peildatum: Datum): LrvGrens {
  const geldig = GRENZEN.filter((grens) => grens.geldigVan <= peildatum);
  const [standaard] = GRENZEN;
  if (!standaard) throw new RangeError('Geen grens voor langdurig relatief verzuim');
  return (
    geldig.findLast((grens) => grens.code === keuze) ??
    geldig.findLast((grens) => grens.code === '>4-weken') ??
    standaard
  );
}
