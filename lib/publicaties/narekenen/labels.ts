import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Narekening } from '#lib/publicaties/narekenen/model.ts';

/** What came of it, in one line. */
export const NAREKENING_KOP: Readonly<Record<Narekening['uitkomst'], string>> = {
  gelijk: 'Nagerekend: hetzelfde cijfer',
  vernietigd: 'Niet meer na te rekenen',
  'later-ingelezen': 'Nagerekend: een ander cijfer, door wat later is ingelezen',
  anders: 'Nagerekend: een ander cijfer',
};

/** And what that means, for who does not know how it works. */
export function narekeningZin({ uitkomst, hashKlopt, vernietigd }: Narekening): string {
  const zegel = hashKlopt
    ? 'Wat bevroren is, klopt nog met het controlegetal.'
    : 'Wat bevroren is, klopt niet meer met het controlegetal. Waarschuw de beheerder.';
  const dagen = vernietigd.map(({ op }) => formatDatum(op)).join(', ');
  switch (uitkomst) {
    case 'gelijk':
      return `Uit wat toen bekend was volgt weer precies dit cijfer, met hetzelfde controlegetal. ${zegel}`;
    case 'vernietigd':
      return `Gegevens vernietigd op ${dagen}: de bewaartermijn was om. Daarom is dit cijfer niet meer uit dossiers op te bouwen. Het gepubliceerde cijfer blijft staan. ${zegel}`;
    case 'later-ingelezen':
      return `Na publicatie zijn gegevens ingelezen die in het vorige systeem al eerder bekend waren. Met die gegevens komt er nu iets anders uit. ${zegel}`;
    case 'anders':
      return `Uit wat toen bekend was volgt nu iets anders, en er is niets vernietigd dat het verklaart. Laat dit uitzoeken. ${zegel}`;
  }
}
