import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { KernCode } from '#lib/werkprocessen/kernlijst.ts';
import type {
  Bestemming,
  Bestemmingsfeit,
  Bestemmingsstand,
  LandelijkeBestemming,
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

/**
 * Where somebody stood on `peildatum`, as it was known on `bekendOp`. The last thing that is known counts; of one day what the
 * coach confirmed goes before what is derived. The same question gives the same answer, whenever it is asked.
 */
export function bestemmingOp(
  feiten: readonly Bestemmingsfeit[],
  peildatum: Datum,
  bekendOp: Date,
): Bestemmingsstand {
  const rang = (feit: Bestemmingsfeit) => (feit.soort === 'bevestigd' ? 1 : 0);
  const bekend = feiten
    .filter((feit) => feit.datum <= peildatum && feit.bekendOp <= bekendOp)
    .sort(
      (een, ander) =>
        (een.datum < ander.datum ? -1 : een.datum > ander.datum ? 1 : 0) ||
        rang(een) - rang(ander) ||
        een.bekendOp.getTime() - ander.bekendOp.getTime(),
    );
  return bekend.reduce(verder, {
    bestemming: null,
    herkomst: null,
    sinds: null,
    uitleg: 'Er is nog niets over bekend.',
  });
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
    case 'ingeschreven':
      return afgeleid('school', `Ingeschreven vanaf ${op}.`);
    case 'uitgeschreven':
      return stand.bestemming === 'school'
        ? { bestemming: null, herkomst: null, sinds: null, uitleg: `Zonder school sinds ${op}.` }
        : stand;
    case 'werk-geopend':
      return stand.bestemming === null
        ? afgeleid('onbereikbaar', `In beeld sinds ${op}, nog geen begeleiding.`)
        : stand;
    case 'begeleiding-begonnen':
      return afgeleid('begeleiding', `Begeleiding begonnen op ${op}.`);
    case 'gesloten': {
      const bestemming = BIJ_RESULTAAT[feit.kern];
      if (bestemming) return afgeleid(bestemming, `Zo afgesloten op ${op}.`);
      return stand.bestemming === 'begeleiding'
        ? { bestemming: null, herkomst: null, sinds: null, uitleg: `Afgesloten op ${op} zonder bestemming.` }
        : stand;
    }
  }
}
