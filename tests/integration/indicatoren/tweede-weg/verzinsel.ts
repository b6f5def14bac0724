import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays, diffDays } from '#lib/kalender/rules.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';

export type Wie = { readonly id: string; readonly gemeente: string | null };
export type School = { readonly id: string; readonly sector: Sector };
export type Verzinsel = ReturnType<typeof verzinsel>;

const SECTOREN = ['PO', 'SO', 'VO', 'MBO', null] as const;
const GEMEENTEN = ['0888', '1883', '0971', '0935', null] as const;
export const [VAN, TOT] = [datum('2021-08-01'), datum('2024-11-30')];

/** The same chances for the same seed, so that a difference comes back until it is mended. */
export function kansen(zaad: number) {
  let stand = zaad;
  const kans = () => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return stand / 2 ** 32;
  };
  const getal = (van: number, tot: number) => van + Math.floor(kans() * (tot - van + 1));
  return {
    getal,
    mag: (deel: number) => kans() < deel,
    kies: <T>(lijst: readonly T[]): T => lijst[getal(0, lijst.length - 1)] as T,
  };
}

/** What every invented fact is made with: chances, days, places, and the list it goes to. */
export function verzinsel(scholen: readonly School[], zaad: number) {
  const { getal, mag, kies } = kansen(zaad);
  const feiten: Feit[] = [];
  const dag = () => addDays(VAN, getal(0, diffDays(VAN, TOT)));
  const later = (op: Datum, hoogstens: number) => addDays(op, getal(0, hoogstens));
  const waar = (wie: Wie) => ({
    gemeente: mag(0.8) ? wie.gemeente : kies(GEMEENTEN),
    sector: kies(SECTOREN),
  });
  const vertraging = new Map<string, number>();
  /** Recorded on the day itself or some time after it, all of one subject equally late. */
  const kop = (op: Datum, onderwerpId: string, wie: Wie | null) => {
    const dagen = vertraging.get(onderwerpId) ?? (mag(0.7) ? 0 : getal(1, 400));
    vertraging.set(onderwerpId, dagen);
    const geregistreerdOp = new Date(`${addDays(op, dagen)}T12:00:00+01:00`);
    return { onderwerpId, jongereId: wie?.id ?? null, datum: op, geregistreerdOp };
  };
  const woonplaats = (wie: Wie) =>
    wie.gemeente === null
      ? ({ gemeente: null, woonplaats: 'niet-in-brp' } as const)
      : mag(0.2)
        ? ({ gemeente: null, woonplaats: 'buiten-regio' } as const)
        : ({ gemeente: wie.gemeente, woonplaats: 'regio' } as const);
  /** Numbers that come back for the same seed too: where two cases are alike, their numbers decide. */
  const nieuwId = () => {
    const hex = Array.from({ length: 30 }, () => getal(0, 15).toString(16)).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18)}`;
  };
  return { getal, mag, kies, feiten, dag, later, waar, kop, woonplaats, scholen, nieuwId };
}
