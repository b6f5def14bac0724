import { datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Meting } from '#lib/cockpit/werkdruk/model.ts';
import type { Keuze, Werkfunctie } from './model.ts';

/** What the cockpit is called where people read it. */
export const TITEL = 'Stand van zaken';

export const LABEL_WERKFUNCTIE: Record<Werkfunctie, string> = {
  leerplicht: 'Leerplicht',
  doorstroompunt: 'Doorstroompunt',
  jongerenpunt: 'Jongerenpunt',
};

export const LABEL_METING: Record<Meting, string> = {
  open: 'Open',
  begonnen: 'Begonnen in 4 weken',
  gesloten: 'Gesloten in 4 weken',
  'te-laat': 'Over een termijn',
  'zonder-contact': '30+ dagen geen contact',
};

/** 'okt 2026' */
export function maandTekst(maand: string): string {
  return formatDatum(datum(`${maand}-01`)).slice(2);
}

type Adresdeel = Readonly<Record<string, string | null | undefined>>;

/** An address with what was chosen in it; what says nothing is left out, and today says nothing. */
export function metKeuze(pad: string, deel: Adresdeel): string {
  const paren = Object.entries(deel).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde] as const] : []));
  return paren.length === 0 ? pad : `${pad}?${new URLSearchParams(paren.map(([a, b]) => [a, b]))}`;
}

export function keuzedeel({ gemeente, functie, dag }: Keuze, vandaag: string): Adresdeel {
  return { gemeente, functie, dag: dag === vandaag ? null : dag };
}
