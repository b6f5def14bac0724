import { formatDatum } from '#lib/kalender/opmaak.ts';
import type {
  Bestemming,
  Bestemmingsfeit,
  Bestemmingsstand,
  Situatie,
} from '#lib/vsv-trajecten/bestemming/model.ts';
import type { Nazorgstand } from '#lib/vsv-trajecten/nazorg/model.ts';
import type { KernCode } from '#lib/werkprocessen/kernlijst.ts';

/** What a result of closed work says about where somebody went; a result that is not here says nothing about it. */
export const BIJ_RESULTAAT: Partial<Record<KernCode, Bestemming>> = {
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

export const BIJ_SITUATIE: Record<Situatie, Bestemming> = {
  werk: 'werkt',
  'inkomen-zorg': 'inkomen-zorg',
  'inkomen-werk': 'inkomen-werk',
  'uitkering-ziek': 'uitkering-ziek',
  inburgering: 'inburgering',
  dagbesteding: 'dagbesteding',
  'niet-willer': 'niet-willer',
};
/** Less paid work than this a week is no destination (effectrapportage of 2012; the current text was not found). Unknown counts. */
export const WERK_UREN = 12;
/**
 * What he says himself after letting go. An income can be any of three: the one that is known stays, otherwise the one that most of
 * them have; the coach confirms or corrects it. None of these says nothing about where he stands.
 */
const BIJ_NAZORG: Record<
  Exclude<Nazorgstand, 'geen' | 'begeleiding'>,
  readonly [Bestemming, ...Bestemming[]]
> = {
  school: ['school'],
  werk: ['werkt'],
  uitkering: ['inkomen-werk', 'inkomen-zorg', 'uitkering-ziek'],
  zorg: ['dagbesteding', 'inkomen-zorg'],
};

/**
 * Two things at once: support that goes on, and under it where he stands apart from that. Support comes first as long as nothing newer
 * is known and he is not let go; what was known before it comes back when it ends.
 */
type Verloop = { readonly begeleiding: Bestemmingsstand | null; readonly stand: Bestemmingsstand };

/** Where somebody stands after all this, in this order: the newest thing that is known about him. */
export function standVan(feiten: readonly Bestemmingsfeit[]): Bestemmingsstand {
  const { begeleiding, stand } = feiten.reduce(verder, {
    begeleiding: null,
    stand: niets('Er is nog niets over bekend.'),
  });
  return begeleiding ?? stand;
}

function verder(verloop: Verloop, feit: Bestemmingsfeit): Verloop {
  const op = formatDatum(feit.datum);
  const nu = verloop.begeleiding ?? verloop.stand;
  switch (feit.soort) {
    case 'bevestigd': {
      const bevestigd: Bestemmingsstand = {
        ...{ bestemming: feit.bestemming, herkomst: 'bevestigd' },
        sinds: nu.bestemming === feit.bestemming ? nu.sinds : feit.datum,
        uitleg: `Bevestigd door de coach op ${op}.`,
      };
      return feit.bestemming === 'begeleiding' ? begeleid(verloop, bevestigd) : sta(bevestigd);
    }
    case 'situatie': {
      const bestemming = BIJ_SITUATIE[feit.situatie];
      if (feit.stand === 'geeindigd') return eindig(verloop, bestemming, `Dit eindigde op ${op}.`);
      if (feit.situatie === 'werk' && feit.uren !== null && feit.uren < WERK_UREN) return verloop;
      return staAfgeleid(verloop, bestemming, feit, `Zo vastgelegd vanaf ${op}.`);
    }
    case 'ingeschreven':
      return staAfgeleid(verloop, 'school', feit, `Ingeschreven vanaf ${op}.`);
    case 'uitgeschreven':
      return eindig(verloop, 'school', `Zonder school sinds ${op}.`);
    case 'werk-geopend':
      return nu.bestemming === null
        ? staAfgeleid(verloop, 'onbereikbaar', feit, `In beeld sinds ${op}, nog geen begeleiding.`)
        : verloop;
    case 'bereikt':
      return eindig(
        verloop,
        'onbereikbaar',
        `Bereikt op ${op}; begeleiding is nog niet begonnen en waar de jongere staat, is niet vastgelegd.`,
      );
    case 'heropend':
      return begeleidAfgeleid(verloop, feit, `Opnieuw opgepakt op ${op}.`);
    case 'begeleiding-begonnen':
      return begeleidAfgeleid(verloop, feit, `Begeleiding begonnen op ${op}.`);
    case 'losgelaten':
      return laatLos(verloop, `Losgelaten op ${op}; waar de jongere nu staat, is nog niet vastgelegd.`);
    case 'nazorg':
      return naNazorg(verloop, feit);
    case 'gesloten': {
      const bestemming = BIJ_RESULTAAT[feit.kern];
      if (bestemming) return staAfgeleid(verloop, bestemming, feit, `Zo afgesloten op ${op}.`);
      return laatLos(verloop, `Afgesloten op ${op} zonder bestemming.`);
    }
  }
}

function naNazorg(verloop: Verloop, feit: Extract<Bestemmingsfeit, { soort: 'nazorg' }>): Verloop {
  const uitleg = `Zo gehoord bij de nazorg op ${formatDatum(feit.datum)}.`;
  switch (feit.stand) {
    case 'begeleiding':
      return begeleidAfgeleid(verloop, feit, uitleg);
    case 'geen':
      return sta(niets(`${uitleg} Geen school, werk, uitkering of zorg.`));
    case 'niet-bereikt': {
      // Silence is no news about whoever had a place before.
      const { bestemming } = verloop.begeleiding ?? verloop.stand;
      if (bestemming !== null) return verloop;
      return staAfgeleid(
        verloop,
        'onbereikbaar',
        feit,
        `Bij de nazorg niet bereikt, op ${formatDatum(feit.datum)}.`,
      );
    }
    default: {
      const [gewoon, ...ook] = BIJ_NAZORG[feit.stand];
      const al = ook.find((bestemming) => bestemming === verloop.stand.bestemming);
      return staAfgeleid(verloop, al ?? gewoon, feit, uitleg);
    }
  }
}

function sta(stand: Bestemmingsstand): Verloop {
  return { begeleiding: null, stand };
}

/** The same again changes nothing: it stays since when it was, and confirmed if it was. */
function staAfgeleid(
  { begeleiding, stand }: Verloop,
  bestemming: Bestemming,
  { datum }: Bestemmingsfeit,
  uitleg: string,
): Verloop {
  if (begeleiding === null && stand.bestemming === bestemming) return sta(stand);
  return sta({ bestemming, herkomst: 'afgeleid', sinds: datum, uitleg });
}

/** This is over; what is known otherwise stands. */
function eindig(verloop: Verloop, bestemming: Bestemming, uitleg: string): Verloop {
  return verloop.stand.bestemming === bestemming ? { ...verloop, stand: niets(uitleg) } : verloop;
}

/** Whoever is supported was reached: "onbereikbaar" is not where he stood before. */
function begeleid({ stand }: Verloop, begeleiding: Bestemmingsstand): Verloop {
  return { begeleiding, stand: stand.bestemming === 'onbereikbaar' ? niets(stand.uitleg) : stand };
}

function begeleidAfgeleid(verloop: Verloop, { datum }: Bestemmingsfeit, uitleg: string): Verloop {
  if (verloop.begeleiding) return verloop;
  return begeleid(verloop, { bestemming: 'begeleiding', herkomst: 'afgeleid', sinds: datum, uitleg });
}

function laatLos({ begeleiding, stand }: Verloop, uitleg: string): Verloop {
  if (!begeleiding) return { begeleiding, stand };
  return sta(stand.bestemming === null ? niets(uitleg) : stand);
}

function niets(uitleg: string): Bestemmingsstand {
  return { bestemming: null, herkomst: null, sinds: null, uitleg };
}
