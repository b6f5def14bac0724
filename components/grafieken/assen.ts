import type { Opmaak } from './model.ts';
import { asVerdeling, kortJaar, passendeNamen, tekstVan } from './opmaak.ts';

/** The axis of moments: the names that fit, and the last one always. */
export function momentenAs(
  sleutel: string,
  namen: readonly string[],
  breedte: number,
  rand: { left: number; right: number },
) {
  const past = passendeNamen(namen, breedte).length === namen.length;
  // A school year in full where all of them fit, and short before one is left out.
  const kort = past ? [] : passendeNamen(namen.map(kortJaar), breedte);
  const gekozen = past ? namen : namen.filter((naam) => kort.includes(kortJaar(naam)));
  return {
    dataKey: sleutel,
    tickLine: false,
    padding: rand,
    interval: 0,
    ticks: [...gekozen] as string[],
    ...(past ? {} : { tickFormatter: kortJaar }),
  };
}

/** The axis of values: from zero to a round top, at even distances, with no more decimals than they need. Below zero there may be room, never a value. */
export function waardenAs(top: number, opmaak: Opmaak, onder = 0) {
  return {
    domain: [-onder, top] as [number, number],
    tickLine: false,
    axisLine: false,
    width: 44,
    interval: 0,
    ticks: asVerdeling(top, opmaak.decimalen),
    tickFormatter: (waarde: number) =>
      tekstVan(waarde, { ...opmaak, decimalen: Math.min(opmaak.decimalen ?? 0, decimalenVan(waarde)) }),
  } as const;
}

function decimalenVan(waarde: number): number {
  return (String(Number(waarde.toPrecision(6))).split('.')[1] ?? '').length;
}
