import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Indicator, Uitslag } from '#lib/indicatoren/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { addMonths, schooljaarVan } from '#lib/kalender/rules.ts';
import { weiger } from '#lib/platform/errors.ts';
import type { Teldag } from '#lib/publicaties/onthulling/model.ts';

/** What a table says of its day, as it is frozen with it. */
export function teldagVan(
  { isStand }: Pick<Indicator, 'isStand'>,
  { peildatum }: Pick<Uitslag, 'peildatum'>,
): Teldag {
  return { peildatum, isStand };
}

const beginjaar = (jaar: Schooljaar) => Number(jaar.slice(0, 4));

/** The same day of the year in another school year; 29 February becomes the 28th. */
export function zelfdeDagIn(jaar: Schooljaar, dag: Datum): Datum {
  return addMonths(dag, 12 * (beginjaar(jaar) - beginjaar(schooljaarVan(dag))));
}

/** Days of which not every one is the same day of the year: states of these days do not compare. */
export function verschiltVanDag(dagen: readonly Datum[]): boolean {
  const [eerste] = dagen;
  return dagen.some((dag) => eerste !== undefined && zelfdeDagIn(schooljaarVan(dag), eerste) !== dag);
}

/** A count of one day belongs to the school year of that day; under another it would be public twice, each protected by itself. */
export function refusePeildatum(code: string, schooljaar: Schooljaar, peildatum: Datum | undefined) {
  const isStand = findIndicator(code)?.isStand ?? false;
  if (!isStand || peildatum === undefined || schooljaarVan(peildatum) === schooljaar) return undefined;
  return weiger(
    'peildatum-buiten-schooljaar',
    `${formatDatum(peildatum)} valt niet in het schooljaar ${schooljaar}.`,
    {
      velden: { peildatum: `Kies een dag in het schooljaar ${schooljaar}, of kies een ander schooljaar.` },
    },
  );
}
