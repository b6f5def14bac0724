/** A small seeded generator (mulberry32): the same seed gives the same region, on every machine and every day. */
export type Willekeur = {
  readonly getal: (van: number, tot: number) => number; // both ends included
  readonly kans: (deel: number) => boolean;
  readonly kies: <T>(lijst: readonly T[]) => T;
  readonly schud: <T>(lijst: readonly T[]) => T[];
};

export function willekeur(zaad: number): Willekeur {
  let stand = zaad >>> 0;
  const volgende = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const getal = (van: number, tot: number) => van + Math.floor(volgende() * (tot - van + 1));
  return {
    getal,
    kans: (deel) => volgende() < deel,
    kies: (lijst) => {
      const gekozen = lijst[getal(0, lijst.length - 1)];
      if (gekozen === undefined) throw new RangeError('Kiezen uit niets');
      return gekozen;
    },
    schud: (lijst) => {
      const kopie = [...lijst];
      for (let plaats = kopie.length - 1; plaats > 0; plaats -= 1) {
        const ander = getal(0, plaats);
        [kopie[plaats], kopie[ander]] = [
          kopie[ander] as (typeof kopie)[number],
          kopie[plaats] as (typeof kopie)[number],
        ];
      }
      return kopie;
    },
  };
}
