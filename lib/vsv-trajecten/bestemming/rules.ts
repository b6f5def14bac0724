import type { Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths, compare, minDatum, todayInAmsterdam } from '#lib/kalender/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { KernCode, KpiKlasse } from '#lib/werkprocessen/kernlijst.ts';
import type {
  Bestemming,
  Bestemmingsfeit,
  Bestemmingsstand,
  Bestemmingsvraag,
  LandelijkeBestemming,
  Situatie,
} from '#lib/vsv-trajecten/bestemming/model.ts';

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

/** What a result of closed work says about where somebody went; a result that is not here says nothing about it. */
const BIJ_RESULTAAT: Partial<Record<KernCode, Bestemming>> = {
  'andere-opleiding': 'school',
  'blijft-op-school': 'school',
  'particulier-onderwijs': 'school',
  'inschrijving-school': 'school',
  werk: 'werkt',
  werktraject: 'inkomen-werk',
  'eigen-kracht': 'eigen-kracht',
  'informatie-advies': 'eigen-kracht',
  'doorverwijzing-hulp': 'dagbesteding',
  dagbesteding: 'dagbesteding',
  'inkomen-zorg': 'inkomen-zorg',
  'uitkering-ziek': 'uitkering-ziek',
  inburgering: 'inburgering',
  onbereikbaar: 'onbereikbaar',
  detentie: 'onbereikbaar',
  'geen-interesse': 'niet-willer',
};

const BIJ_SITUATIE: Record<Situatie, Bestemming> = {
  werk: 'werkt',
  'inkomen-zorg': 'inkomen-zorg',
  'inkomen-werk': 'inkomen-werk',
  'uitkering-ziek': 'uitkering-ziek',
  inburgering: 'inburgering',
  dagbesteding: 'dagbesteding',
  'niet-willer': 'niet-willer',
};
/** Less paid work than this a week is no destination (effectrapportage of 2012; the current text was not found). Unknown counts. */
const WERK_UREN = 12;
/** An enrolment that begins within this many days after the day asked says: signed up for the new school year. */
const AANGEMELD_DAGEN = 100;
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
        compare(een.feit.datum, ander.feit.datum),
    )
    .map(({ feit }) => feit);
  return bekend.reduce(verder, {
    bestemming: null,
    herkomst: null,
    sinds: null,
    uitleg: 'Er is nog niets over bekend.',
  });
}

/** Of one day: what ends goes before what begins, and what the coach confirmed has the last word. */
const RANG: Record<Bestemmingsfeit['soort'], number> = {
  uitgeschreven: 0,
  gesloten: 1,
  'werk-geopend': 2,
  heropend: 2,
  bereikt: 3,
  situatie: 4,
  ingeschreven: 4,
  'begeleiding-begonnen': 5,
  bevestigd: 6,
};

function laatsteDag({ soort }: Bestemmingsfeit, peildatum: Datum): Datum {
  return soort === 'ingeschreven' ? addDays(peildatum, AANGEMELD_DAGEN) : peildatum;
}

/** An enrolment that lies ahead counts from the day it was known: what the coach confirmed after that, he confirmed knowing it. */
function teltVanaf({ datum, bekendOp }: Bestemmingsfeit, peildatum: Datum): Datum {
  return datum <= peildatum ? datum : minDatum(peildatum, todayInAmsterdam(bekendOp));
}

function verder(stand: Bestemmingsstand, feit: Bestemmingsfeit): Bestemmingsstand {
  const op = formatDatum(feit.datum);
  const afgeleid = (bestemming: Bestemming, uitleg: string): Bestemmingsstand =>
    stand.bestemming === bestemming ? stand : { bestemming, herkomst: 'afgeleid', sinds: feit.datum, uitleg };
  switch (feit.soort) {
    case 'bevestigd':
      return {
        bestemming: feit.bestemming,
        herkomst: 'bevestigd',
        sinds: stand.bestemming === feit.bestemming ? stand.sinds : feit.datum,
        uitleg: `Bevestigd door de coach op ${op}.`,
      };
    case 'situatie': {
      const bestemming = BIJ_SITUATIE[feit.situatie];
      if (feit.stand === 'geeindigd')
        return stand.bestemming === bestemming ? niets(`Dit eindigde op ${op}.`) : stand;
      if (feit.situatie === 'werk' && feit.uren !== null && feit.uren < WERK_UREN) return stand;
      return afgeleid(bestemming, `Zo vastgelegd vanaf ${op}.`);
    }
    case 'ingeschreven':
      return afgeleid('school', `Ingeschreven vanaf ${op}.`);
    case 'uitgeschreven':
      return stand.bestemming === 'school' ? niets(`Zonder school sinds ${op}.`) : stand;
    case 'werk-geopend':
      return stand.bestemming === null
        ? afgeleid('onbereikbaar', `In beeld sinds ${op}, nog geen begeleiding.`)
        : stand;
    case 'bereikt':
      return stand.bestemming === 'onbereikbaar'
        ? niets(`Bereikt op ${op}; begeleiding is nog niet begonnen en waar hij staat, is niet vastgelegd.`)
        : stand;
    case 'heropend':
      return afgeleid('begeleiding', `Opnieuw opgepakt op ${op}.`);
    case 'begeleiding-begonnen':
      return afgeleid('begeleiding', `Begeleiding begonnen op ${op}.`);
    case 'gesloten': {
      const bestemming = BIJ_RESULTAAT[feit.kern];
      if (bestemming) return afgeleid(bestemming, `Zo afgesloten op ${op}.`);
      return stand.bestemming === 'begeleiding' ? niets(`Afgesloten op ${op} zonder bestemming.`) : stand;
    }
  }
}

/** A day for what is recorded: it must have come. */
export function refuseOp(op: Datum, today: Datum): Extract<Uitkomst<never>, { ok: false }> | undefined {
  if (op <= today) return undefined;
  const zin = 'Leg vast wat is gebeurd; deze dag moet nog komen.';
  return weiger('datum-in-toekomst', zin, { velden: { op: zin } });
}

function niets(uitleg: string): Bestemmingsstand {
  return { bestemming: null, herkomst: null, sinds: null, uitleg };
}
