import type { Editie, Editiestatus, Hoofdstukstand } from './model.ts';
import type { Beeldsoort } from './vorm/model.ts';

export const LABEL_STATUS: Record<Editiestatus, string> = { concept: 'in de maak', klaar: 'vastgesteld' };

export const LABEL_STAND: Record<Hoofdstukstand, string> = {
  leeg: 'nog niets geschreven',
  bezig: 'bezig',
  afgerond: 'afgerond',
};

export const LABEL_BEELD: Record<Beeldsoort, string> = {
  geen: 'Alleen de tabel',
  balken: 'Balken boven de tabel',
  verloop: 'Verloop van het totaal over vijf schooljaren',
};

export const OPMAAK_HINT =
  'Een lege regel begint een nieuwe alinea. Een regel die begint met ## is een tussenkop, regels die beginnen met een streepje (-) zijn een lijst.';

/** '2023-2024', or '2023-2024, uitgave 2'. */
export function naamVan({ schooljaar, uitgave }: Pick<Editie, 'schooljaar' | 'uitgave'>): string {
  return uitgave > 1 ? `${schooljaar}, uitgave ${uitgave}` : schooljaar;
}
