import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addSchooljaren, schooljaarEinde } from '#lib/kalender/rules.ts';
import { isVergelijkbaar, openbareBreuken } from '#lib/moties/breuken/rules.ts';
import type { Streefwaarde } from '#lib/moties/model.ts';
import type { PubliekAntwoord, PubliekJaar } from '#lib/moties/uitgaven/cijfers.ts';
import type { OpenbareMotie } from '#lib/moties/uitgaven/model.ts';
import type { Afnamejaar, Publieksoordeel } from '#lib/moties/uitgaven/vergelijken/model.ts';
import { isStand, oordeelVan } from '#lib/moties/voortgang/rules.ts';

type Vraag = Pick<OpenbareMotie['vragen'][number], 'heeftAmbitie' | 'streefwaarden' | 'nulmeting'>;
type Streef = Omit<Streefwaarde, 'id'>;

/** Everything here is worked out from published numbers, so it tells nothing that a reader could not work out alone. */
export function preciesVan(jaar: PubliekJaar | undefined, label: string): number | null {
  const cel = jaar?.cellen.find((item) => item.label === label)?.cel;
  return cel?.soort === 'waarde' ? cel.waarde : null;
}

/** The published year that is the nulmeting: of the same day, for a number of another day is another number. */
export function nuljaarVan(
  antwoord: PubliekAntwoord,
  nulmetingOp: Datum | null | undefined,
): PubliekJaar | undefined {
  return antwoord.jaren.find(({ peildatum }) => peildatum === nulmetingOp);
}

export const labelsVan = ({ jaren }: Pick<PubliekAntwoord, 'jaren'>): string[] => [
  ...new Set(jaren.flatMap(({ cellen }) => cellen.map(({ label }) => label))),
];

const zelfdeDag = (een: Datum, ander: Datum) => een.slice(4) === ander.slice(4);

/**
 * The decrease that was asked, in years that follow each other: both numbers published exactly, on the same day of the year, by one
 * definition and without a break between.
 */
export function afnamesVan(
  antwoord: PubliekAntwoord,
  trendbreuken: readonly OpenbareTrendbreuk[],
): readonly Afnamejaar[] {
  if (!antwoord.alsAantal) return [];
  const labels = labelsVan(antwoord);
  const indicator = findIndicator(antwoord.indicator);
  return antwoord.jaren.map((jaar) => {
    const vorig = antwoord.jaren.find(({ schooljaar }) => addSchooljaren(schooljaar, 1) === jaar.schooljaar);
    const vergelijkbaar =
      vorig !== undefined && indicator !== undefined && isVergelijkbaar(trendbreuken, indicator, vorig, jaar);
    return {
      schooljaar: jaar.schooljaar,
      cellen: labels.map((label) => {
        const [toen, nu] = [preciesVan(vorig, label), preciesVan(jaar, label)];
        const kan = vergelijkbaar && toen !== null && nu !== null && toen > 0;
        return { label, afname: kan ? (100 * (toen - nu)) / toen : null };
      }),
    };
  });
}

/** What a target in this unit is set against, as inside the bureau: a share, or a number, never one for the other. */
function gemetenIn(
  antwoord: PubliekAntwoord,
  afnames: readonly Afnamejaar[],
  { eenheid }: Streef,
  jaar: PubliekJaar | undefined,
  label: string,
): number | null {
  if (antwoord.alsAantal) {
    const cellen = afnames.find(({ schooljaar }) => schooljaar === jaar?.schooljaar)?.cellen;
    return eenheid === '%' ? (cellen?.find((cel) => cel.label === label)?.afname ?? null) : null;
  }
  return (antwoord.soort === 'percentages') === (eenheid === '%') ? preciesVan(jaar, label) : null;
}

/** Years that can be set beside the nulmeting; without one, whole years, and of a state any. */
function vergelijkbareJaren(antwoord: PubliekAntwoord, nulmetingOp: Datum | null): readonly PubliekJaar[] {
  const indicator = findIndicator(antwoord.indicator);
  if (nulmetingOp !== null)
    return antwoord.jaren.filter(({ peildatum }) => zelfdeDag(peildatum, nulmetingOp));
  if (indicator && isStand(indicator)) return antwoord.jaren;
  return antwoord.jaren.filter(({ peildatum, schooljaar }) => peildatum === schooljaarEinde(schooljaar));
}

/**
 * Each target beside the published numbers, for each cell. One that is over is judged on its own last year only: a later year says
 * nothing of what was agreed for then. A number that is not shown is not judged, not even by what follows from it.
 */
export function publiekeOordelen(
  { heeftAmbitie, streefwaarden, nulmeting }: Vraag,
  antwoord: PubliekAntwoord,
  afnames: readonly Afnamejaar[],
  trendbreuken: readonly OpenbareTrendbreuk[],
): readonly Publieksoordeel[] {
  if (!heeftAmbitie) return [];
  const jaren = vergelijkbareJaren(antwoord, nulmeting?.peildatum ?? null);
  const nuljaar = nuljaarVan(antwoord, nulmeting?.peildatum);
  return streefwaarden.flatMap((streef) => {
    const einde = schooljaarEinde(streef.tot);
    const laatste = jaren.at(-1);
    const jaar =
      laatste && laatste.peildatum > einde
        ? jaren.find(({ schooljaar }) => schooljaar === streef.tot)
        : laatste;
    return labelsVan(antwoord).map((label): Publieksoordeel => {
      if (!jaar) return { streef, label, over: null, oordeel: 'onbekend' };
      const oordeel = oordeelVan(
        { ...streef, id: '' },
        {
          nu: gemetenIn(antwoord, afnames, streef, jaar, label),
          nul: gemetenIn(antwoord, afnames, streef, nuljaar, label),
          ...{ peildatumNu: jaar.peildatum, peildatumNul: nulmeting?.peildatum ?? null },
          breuk: nuljaar !== undefined && nuljaar.versie !== jaar.versie,
          trendbreuk:
            nuljaar !== undefined &&
            openbareBreuken(trendbreuken, antwoord.indicator, [nuljaar, jaar]).length > 0,
          perJaar: antwoord.alsAantal,
          naNulmeting: nulmeting !== null && jaar.peildatum > nulmeting.peildatum,
        },
      );
      return { streef, label, over: jaar.schooljaar, oordeel };
    });
  });
}
