import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Ingevuldecel, Periode } from './model.ts';

/** As people read it; unknown is not zero. */
export function celTekst({
  waarde,
  decimalen,
  maal,
}: Pick<Ingevuldecel, 'waarde' | 'decimalen' | 'maal'>): string {
  if (waarde === null) return '–';
  return `${formatGetal(waarde, decimalen)}${maal === 100 ? '%' : ''}`;
}

/** '2023-2024' or '2024', as it stands in the address. */
export function periodeTekst(periode: Periode): string {
  return periode.soort === 'schooljaar' ? periode.schooljaar : String(periode.jaar);
}

export function periodeZin(periode: string): string {
  return periode.length > 4 ? `schooljaar ${periode}` : `jaar ${periode}`;
}

export function hoofdletter(tekst: string): string {
  return `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`;
}
