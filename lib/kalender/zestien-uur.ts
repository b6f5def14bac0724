import { datum } from './model.ts';
import type { Datum } from './model.ts';
import { compare, maandagVan } from './rules.ts';
import { addDuur, type Duur } from './termijnen.ts';

/**
 * Sixteen hours of unauthorised absence within four consecutive lesweken must be reported by the school. The hours
 * and weeks are in the law; the five working days and the fresh start after a report are practice, read on sites
 * of regional offices (another source says seven days).
 */
export const ZESTIEN_UUR = {
  code: 'LPW-21A',
  // General knowledge: the text was read as valid on 1 August 2026.
  geldigVan: datum('2012-01-01'),
  geldigTot: null,
  uren: 16,
  lesweken: 4,
  meldtermijn: { eenheid: 'WERKDAGEN', aantal: 5 },
  bron: {
    artikel: 'Leerplichtwet 1969, art. 21a',
    adres: 'https://wetten.overheid.nl/BWBR0002628/2026-08-01',
  },
} as const;

/** Klokuren in primary education, lesuren in secondary education; only unauthorised absence. */
export type Verzuimuren = { readonly datum: Datum; readonly uren: number };

export type ZestienUurVraag = {
  readonly verzuim: readonly Verzuimuren[];
  /** The Mondays of the weeks with lessons; holiday weeks are simply not in it. */
  readonly lesweken: readonly Datum[];
  /** Only hours in weeks after the week of the last report count. */
  readonly laatsteMelding?: Datum | null;
  /** A child under six may miss five hours a week, ten by agreement with the head (Leerplichtwet 1969, art. 11a). */
  readonly vrijeUrenPerWeek?: number;
  /** How soon the school reports, as the bureau agreed with its schools; without it the default. */
  readonly meldtermijn?: Duur;
};

export type Meldplicht = {
  readonly soort: 'EERSTE' | 'VERVOLG';
  /** The day of the hour that made it sixteen. */
  readonly bereiktOp: Datum;
  /** Counted up to and including that day's entry. */
  readonly uren: number;
  /** The Mondays of the weeks that were counted together: at most four. */
  readonly weken: readonly Datum[];
  readonly schoolMeldtUiterlijk: Datum;
};

export type ZestienUurUitkomst = {
  readonly meldplichten: readonly Meldplicht[];
  /** Hours on days outside the given weeks: not counted, but shown, because the holiday table may be wrong. */
  readonly urenBuitenLesweken: number;
};

/** Every moment at which a report became due, oldest first. */
export function toetsZestienUur(vraag: ZestienUurVraag): ZestienUurUitkomst {
  const weken = [...new Set(vraag.lesweken)].sort(compare);
  const perWeek = groupPerWeek(vraag.verzuim, weken, vraag.vrijeUrenPerWeek ?? 0);
  const meldplichten: Meldplicht[] = [];
  let begin = eersteWeekNa(weken, vraag.laatsteMelding ?? null);

  for (let i = begin; i < weken.length; i += 1) {
    const venster = weken.slice(Math.max(begin, i - ZESTIEN_UUR.lesweken + 1), i + 1);
    const bereikt = findDrempel(venster, perWeek);
    if (!bereikt) continue;
    const eerder = meldplichten.length > 0 || Boolean(vraag.laatsteMelding);
    meldplichten.push({
      soort: eerder ? 'VERVOLG' : 'EERSTE',
      bereiktOp: bereikt.datum,
      uren: bereikt.uren,
      weken: venster,
      schoolMeldtUiterlijk: addDuur(bereikt.datum, vraag.meldtermijn ?? ZESTIEN_UUR.meldtermijn),
    });
    begin = i + 1;
  }
  return { meldplichten, urenBuitenLesweken: countBuiten(vraag.verzuim, weken) };
}

function findDrempel(
  venster: readonly Datum[],
  perWeek: ReadonlyMap<Datum, readonly Verzuimuren[]>,
): Verzuimuren | null {
  let som = 0;
  for (const regel of venster.flatMap((week) => perWeek.get(week) ?? [])) {
    som = rond(som + regel.uren);
    if (som >= ZESTIEN_UUR.uren) return { datum: regel.datum, uren: som };
  }
  return null;
}

/** Per week in order of date, the free hours taken off the first hours of each week. */
function groupPerWeek(
  verzuim: readonly Verzuimuren[],
  weken: readonly Datum[],
  vrijPerWeek: number,
): ReadonlyMap<Datum, readonly Verzuimuren[]> {
  const perWeek = new Map<Datum, readonly Verzuimuren[]>();
  for (const week of weken) {
    let vrij = vrijPerWeek;
    const regels = verzuim
      .filter((regel) => maandagVan(regel.datum) === week)
      .sort((a, b) => compare(a.datum, b.datum))
      .map((regel) => {
        const af = Math.min(vrij, regel.uren);
        vrij -= af;
        return { datum: regel.datum, uren: rond(regel.uren - af) };
      });
    perWeek.set(
      week,
      regels.filter((regel) => regel.uren > 0),
    );
  }
  return perWeek;
}

function eersteWeekNa(weken: readonly Datum[], laatsteMelding: Datum | null): number {
  if (laatsteMelding === null) return 0;
  const week = maandagVan(laatsteMelding);
  const eerste = weken.findIndex((maandag) => maandag > week);
  return eerste === -1 ? weken.length : eerste;
}

function countBuiten(verzuim: readonly Verzuimuren[], weken: readonly Datum[]): number {
  const bekend = new Set(weken);
  const buiten = verzuim.filter((regel) => !bekend.has(maandagVan(regel.datum)));
  return rond(buiten.reduce((som, regel) => som + regel.uren, 0));
}

/** Hours come in parts (0,1 hour); without rounding ten times 1,6 would stay just under 16. */
function rond(uren: number): number {
  return Math.round(uren * 1000) / 1000;
}
