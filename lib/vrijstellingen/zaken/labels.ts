import { LABEL_GROND } from '#lib/jongeren/leerplicht/labels.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import type { Hoorrol, Oordeel } from '#lib/vrijstellingen/gronden/model.ts';
import type {
  Bezwaaruitkomst,
  Hoorwijze,
  Onderwijs,
  Uitkomstcode,
  Zaakstatus,
} from '#lib/vrijstellingen/zaken/model.ts';

export const ZAAKSTATUS_LABEL: Record<Zaakstatus, string> = {
  ontvangen: 'Ontvangen',
  getoetst: 'Getoetst aan de voorwaarden',
  compleet: 'Compleet',
  gehoord: 'Gehoord',
  vrijgesteld: 'Vrijgesteld van rechtswege',
  'niet-voldaan': 'Niet voldaan',
  verleend: 'Verleend',
  geweigerd: 'Geweigerd',
  'buiten-behandeling': 'Buiten behandeling gesteld',
  ingetrokken: 'Ingetrokken',
};

/** What the button says. */
export const UITKOMST_KNOP: Record<Uitkomstcode, string> = {
  vrijgesteld: 'Vrijgesteld van rechtswege',
  'niet-voldaan': 'Voldoet niet aan de voorwaarden',
  verleend: 'Verleen',
  geweigerd: 'Weiger',
  'buiten-behandeling': 'Stel buiten behandeling',
};

export const OORDEEL_LABEL: Record<Oordeel, string> = {
  voldoet: 'Voldoet',
  'voldoet-niet': 'Voldoet niet',
  'let-op': 'Let op',
  onbekend: 'Nog niet bekend',
};

export const HOORROL_LABEL: Record<Hoorrol, string> = {
  aanvrager: 'Aanvrager',
  jongere: 'Jongere',
  hoofd: 'Hoofd van de school',
  'hoofd-school': 'Hoofd van de school',
  'hoofd-instelling': 'Bestuur of directeur van de instelling',
  'maatschappelijke-zorg': 'Betrokken maatschappelijke zorg',
};

export const HOORWIJZE_LABEL: Record<Hoorwijze, string> = {
  gesprek: 'In een gesprek',
  telefonisch: 'Telefonisch',
  schriftelijk: 'Schriftelijk',
  'niet-verschenen': 'Uitgenodigd, niet verschenen',
  afgezien: 'Ziet af van horen',
  'niet-betrokken': 'Er is niemand betrokken',
};

export const BEZWAAR_LABEL: Record<Bezwaaruitkomst, string> = {
  gegrond: 'Gegrond',
  ongegrond: 'Ongegrond',
  'niet-ontvankelijk': 'Niet-ontvankelijk',
  ingetrokken: 'Ingetrokken',
};

export const ONDERWIJS_LABEL: Record<Onderwijs, string> = {
  bo: 'Basisonderwijs en speciaal basisonderwijs',
  so: '(Voortgezet) speciaal onderwijs',
  vo: 'Voortgezet onderwijs',
  mbo: 'Middelbaar beroepsonderwijs',
  geen: 'Geen onderwijs',
  onbekend: 'Onbekend',
};

/** The ground as a heading. */
export function grondTitel(grond: Grond): string {
  const label = LABEL_GROND[grond];
  return label.charAt(0).toUpperCase() + label.slice(1);
}
