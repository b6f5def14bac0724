import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { addDays, diffDays } from '#lib/kalender/rules.ts';
import type { Reden, Redencode, Werkstand } from '#lib/overleggen/voorstellen/model.ts';

/** ◐ No source names these days; they are a start of Baken. */
export const DREMPELS = { contactDagen: 30, gemist: 2, stilDagen: 60 } as const;

type Regel = { readonly code: Redencode; readonly zin: (stand: Werkstand, today: Datum) => string | null };

/** One rule per reason, each with the sentence that says why; no score, and the officer decides. */
const REGELS: readonly Regel[] = [
  {
    code: 'thuiszitter',
    zin: ({ langdurigThuisSinds: sinds }) =>
      sinds === null ? null : `Zit sinds ${formatDatum(sinds)} thuis, langer dan drie maanden`,
  },
  {
    code: 'termijn-gemist',
    zin: ({ gemist }) => (gemist >= DREMPELS.gemist ? `${gemist} termijnen gemist` : null),
  },
  {
    code: 'vastgelopen',
    zin: ({ trajectSinds, laatsteStap, stapTeLaat }, today) => {
      if (trajectSinds === null || !stapTeLaat) return null;
      const sinds = laatsteStap ?? trajectSinds;
      return sinds < addDays(today, -DREMPELS.stilDagen)
        ? `Het plan staat stil: sinds ${formatDatum(sinds)} is geen stap gezet, en er is een stap te laat`
        : null;
    },
  },
  {
    code: 'geen-contact',
    zin: ({ laatsteContact, gestartOp }, today) => {
      const sinds = laatsteContact ?? gestartOp;
      if (sinds >= addDays(today, -DREMPELS.contactDagen)) return null;
      const dagen = diffDays(sinds, today);
      return laatsteContact ? `${dagen} dagen geen contact` : `Nog geen contact in ${dagen} dagen`;
    },
  },
  {
    code: 'geen-stap',
    zin: ({ volgendeDatum, gestartOp }, today) =>
      volgendeDatum === null && gestartOp < addDays(today, -DREMPELS.contactDagen)
        ? 'Er is geen volgende stap gepland'
        : null,
  },
];

export function redenenVan(stand: Werkstand, today: Datum): readonly Reden[] {
  return REGELS.flatMap(({ code, zin }) => {
    const tekst = zin(stand, today);
    return tekst === null ? [] : [{ code, zin: tekst }];
  });
}

/** Reasons as one question for the agenda, when the officer writes none himself. */
export function redenTekst(redenen: readonly Reden[]): string {
  return redenen.map(({ zin }) => zin).join('. ') || 'Besproken op verzoek van de behandelaar';
}

/** Those with most reasons first, then the rule that weighs most: the order of the rules themselves. */
export function ordenVoorstellen<T extends { readonly redenen: readonly Reden[] }>(
  voorstellen: readonly T[],
): readonly T[] {
  const eerste = ({ redenen }: T) => REGELS.findIndex(({ code }) => code === redenen[0]?.code);
  return [...voorstellen].sort(
    (een, ander) => ander.redenen.length - een.redenen.length || eerste(een) - eerste(ander),
  );
}
