import { formatDatumMetWeekdag, formatGetal } from '#lib/kalender/opmaak.ts';
import type { Ingevuldecel, Ingevuldetabel, Periode } from './model.ts';
import type { Teldag } from './teldag/model.ts';

/** As people read it; unknown is not zero, and what nobody measured is neither. */
export function celTekst({
  waarde,
  decimalen,
  maal,
  nietGemeten,
}: Pick<Ingevuldecel, 'waarde' | 'decimalen' | 'maal' | 'nietGemeten'>): string {
  if (waarde === null) return nietGemeten ? 'niet gemeten' : '–';
  return `${formatGetal(waarde, decimalen)}${maal === 100 ? '%' : ''}`;
}

/** Why numbers of a table are not there: what stands in their place, and the reasons. */
export function leegNoten({ rijen }: Pick<Ingevuldetabel, 'rijen'>): readonly string[] {
  const leeg = rijen.flatMap(({ cellen }) => cellen).filter(({ reden }) => reden !== null);
  const redenen = (nietGemeten: boolean) =>
    [...new Set(leeg.flatMap((cel) => ((cel.nietGemeten ?? false) === nietGemeten ? (cel.reden ?? []) : [])))].join('; '); // prettier-ignore
  const [gemeten, onbekend] = [redenen(true), redenen(false)];
  return [
    ...(onbekend ? [`– betekent: geen getal (${onbekend}).`] : []),
    ...(gemeten ? [`Niet gemeten is geen nul: ${gemeten}.`] : []),
  ];
}

export function teldagTekst({ op, waarom }: Teldag): string {
  return `${formatDatumMetWeekdag(op)} (${waarom})`;
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
