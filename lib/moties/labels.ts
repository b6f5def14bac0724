import { formatGetal } from '#lib/kalender/opmaak.ts';
import type {
  Betrouwbaarheid,
  Motiesoort,
  Richting,
  Streefwaarde,
  Tipstatus,
  Vraagkop,
} from '#lib/moties/model.ts';

export const LABEL_MOTIESOORT: Readonly<Record<Motiesoort, string>> = {
  motie: 'Motie',
  raadsbesluit: 'Raadsbesluit',
  begroting: 'Regel in de programmabegroting',
  convenant: 'Afspraak in een convenant',
};

export const LABEL_TIPSTATUS: Readonly<Record<Tipstatus, string>> = {
  nieuw: 'nieuw',
  'in-onderzoek': 'in onderzoek',
  overgenomen: 'overgenomen',
  deels: 'deels overgenomen',
  'niet-overgenomen': 'niet overgenomen',
};

export const LABEL_BETROUWBAARHEID: Readonly<Record<Betrouwbaarheid, string>> = {
  goed: 'goed: volledig vastgelegd en nagekeken',
  redelijk: 'redelijk: er kan iets ontbreken',
  zwak: 'zwak: alleen als aanwijzing',
  onbekend: 'onbekend',
};

export const LABEL_RICHTING: Readonly<Record<Richting, string>> = {
  minstens: 'minstens',
  hoogstens: 'hoogstens',
  'meer-dan': 'meer dan',
  'minder-dan': 'minder dan',
  hoger: 'hoger dan de nulmeting',
  lager: 'lager dan de nulmeting',
};

/** A target in words, beside what was asked: of a decrease it says that it is one. */
export function streefZinBij(streef: Streefwaarde, antwoord: Vraagkop['antwoord']): string {
  const isAfname = antwoord.soort === 'cijfer' && antwoord.keuze.meting === 'afname';
  return isAfname && streef.eenheid === '%' && streef.waarde !== null
    ? `een afname van ${streefZin(streef)}`
    : streefZin(streef);
}

/** "minder dan 2,3%", "hoogstens 250 (aantal)", "lager dan de nulmeting". */
export function streefZin({ richting, waarde, eenheid }: Streefwaarde): string {
  if (waarde === null) return LABEL_RICHTING[richting];
  const getal = formatGetal(waarde, Number.isInteger(waarde) ? 0 : 1);
  return `${LABEL_RICHTING[richting]} ${getal}${eenheid === '%' ? '%' : ''}`;
}

export function periodeZin({ van, tot }: Pick<Streefwaarde, 'van' | 'tot'>): string {
  return van === tot ? `schooljaar ${van}` : `schooljaren ${van} tot en met ${tot}`;
}

export function formatBedrag(bedrag: number): string {
  return `€ ${formatGetal(bedrag, Number.isInteger(bedrag) ? 0 : 2)}`;
}
