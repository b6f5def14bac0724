import type { Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths, compare, minDatum, todayInAmsterdam } from '#lib/kalender/rules.ts';
import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { KpiKlasse } from '#lib/werkprocessen/kernlijst.ts';
import type {
  Bestemming,
  Bestemmingsfeit,
  Bestemmingsstand,
  Bestemmingsvraag,
  LandelijkeBestemming,
} from '#lib/vsv-trajecten/bestemming/model.ts';
import { standVan } from '#lib/vsv-trajecten/bestemming/verloop/rules.ts';

/** Our mapping; the region's eleven are finer than the national classes. */
export const LANDELIJKE_KLASSE: Record<Bestemming, LandelijkeBestemming> = {
  begeleiding: 'begeleiding',
  school: 'onderwijs',
  werkt: 'werk',
  'eigen-kracht': 'overig',
  'inkomen-zorg': 'zorg',
  'inkomen-werk': 'zonder-dagbesteding',
  inburgering: 'overig',
  onbereikbaar: 'onbekend',
  'niet-willer': 'zonder-dagbesteding',
  dagbesteding: 'zorg',
  'uitkering-ziek': 'zorg',
};

/** The same in the classes in which results are counted, so that a destination and a result can stand beside each other. */
export const KPI_BIJ_BESTEMMING: Record<Bestemming, KpiKlasse> = {
  begeleiding: 'TRAJECT',
  school: 'SCHOOL',
  werkt: 'WERK',
  'eigen-kracht': 'EIGEN_KRACHT',
  'inkomen-zorg': 'ZORG',
  'inkomen-werk': 'TRAJECT',
  inburgering: 'TRAJECT',
  onbereikbaar: 'UIT_BEELD',
  'niet-willer': 'UIT_BEELD',
  dagbesteding: 'ZORG',
  'uitkering-ziek': 'ZORG',
};

/** An enrolment that begins within this many days after the day asked says: signed up for the new school year. */
export const AANGEMELD_DAGEN = 100;
/** A confirmation holds this long; our choice, so that everybody is looked at again once a year. */
export const GELDIG_MAANDEN = 12;

/** Confirmations from after this day still hold on the day asked. */
export function geldigVanaf(peildatum: Datum): Datum {
  return addMonths(peildatum, -GELDIG_MAANDEN);
}

/**
 * Where somebody stood on `peildatum`, as it was known on `bekendOp`. The last thing that is known counts; of one day what the
 * coach confirmed goes before what is derived. The same question gives the same answer, whenever it is asked.
 */
export function bestemmingOp(
  feiten: readonly Bestemmingsfeit[],
  { peildatum, bekendOp }: Bestemmingsvraag,
): Bestemmingsstand {
  const bekend = feiten
    .filter((feit) => feit.datum <= laatsteDag(feit, peildatum) && feit.bekendOp <= bekendOp)
    .filter(({ vervallenOp }) => !vervallenOp || vervallenOp > bekendOp)
    .map((feit) => ({ feit, telt: teltVanaf(feit, peildatum) }))
    .sort(
      (een, ander) =>
        compare(een.telt, ander.telt) ||
        RANG[een.feit.soort] - RANG[ander.feit.soort] ||
        een.feit.bekendOp.getTime() - ander.feit.bekendOp.getTime() ||
        compare(een.feit.datum, ander.feit.datum) ||
        een.feit.soort.localeCompare(ander.feit.soort),
    )
    .map(({ feit }) => feit);
  return standVan(bekend);
}

/**
 * Of one day: what ends goes before what begins, and the coach confirmed last. Where somebody stands goes after that support began; when
 * it began and ended on one day, the moment of recording decides.
 */
const RANG: Record<Bestemmingsfeit['soort'], number> = {
  uitgeschreven: 0,
  gesloten: 1,
  'werk-geopend': 2,
  heropend: 2,
  bereikt: 3,
  'begeleiding-begonnen': 4,
  losgelaten: 4,
  situatie: 5,
  ingeschreven: 5,
  nazorg: 5,
  bevestigd: 6,
};

function laatsteDag({ soort }: Bestemmingsfeit, peildatum: Datum): Datum {
  return soort === 'ingeschreven' ? addDays(peildatum, AANGEMELD_DAGEN) : peildatum;
}

/** An enrolment that lies ahead counts from the day it was known: what the coach confirmed after that, he confirmed knowing it. */
function teltVanaf({ datum, bekendOp }: Bestemmingsfeit, peildatum: Datum): Datum {
  return datum <= peildatum ? datum : minDatum(peildatum, todayInAmsterdam(bekendOp));
}

/** A day for what is recorded: it must have come. */
export function refuseOp(op: Datum, today: Datum): Extract<Uitkomst<never>, { ok: false }> | undefined {
  if (op <= today) return undefined;
  const zin = 'Leg vast wat is gebeurd; deze dag moet nog komen.';
  return weiger('datum-in-toekomst', zin, { velden: { op: zin } });
}
