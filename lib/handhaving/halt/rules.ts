import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Voorwaarde } from '../model.ts';
import type { Halt, Haltfeiten, Haltgegevens, Haltstaat } from './model.ts';

/**
 * When a young person can go to Halt instead of the public prosecutor (halt.nl, verwijzen naar Halt door leerplichtambtenaren;
 * an older page says "more than 8 hours, more than 11 times late", the same numbers). Kwalificatieplichtig counts as leerplichtig.
 */
export const HALT = {
  leeftijdVan: 12,
  leeftijdTot: 18,
  zelfInstemmenVanaf: 16,
  urenVan: 9,
  keerVan: 12,
  zonderOvjTot: 60,
} as const;

export type Haltoordeel = {
  readonly uitkomst: 'mogelijk' | 'overleg-ovj' | 'niet-mogelijk';
  readonly voorwaarden: readonly Voorwaarde[];
};

export function toetsHalt(gegevens: Haltgegevens, feiten: Haltfeiten): Haltoordeel {
  const voorwaarden = [...voorwaardenPersoon(gegevens, feiten), ...voorwaardenVerzuim(gegevens)];
  const boven = gegevens.uren > HALT.zonderOvjTot || gegevens.keerTeLaat > HALT.zonderOvjTot;
  if (voorwaarden.some((item) => !item.voldaan)) return { uitkomst: 'niet-mogelijk', voorwaarden };
  return { uitkomst: boven ? 'overleg-ovj' : 'mogelijk', voorwaarden };
}

function voorwaardenPersoon(gegevens: Haltgegevens, feiten: Haltfeiten): Voorwaarde[] {
  const { leeftijd } = feiten;
  const ouders = leeftijd >= HALT.zelfInstemmenVanaf || gegevens.instemmingOuders;
  return [
    voorwaarde(
      'leerplichtig',
      feiten.leerplichtig,
      'De jongere is leer- of kwalificatieplichtig en heeft geen vrijstelling.',
      'De jongere was die dag niet leer- of kwalificatieplichtig, of had een vrijstelling.',
    ),
    voorwaarde(
      'leeftijd',
      leeftijd >= HALT.leeftijdVan && leeftijd < HALT.leeftijdTot,
      `De jongere was ${leeftijd} jaar: 12 tot en met 17 kan.`,
      `De jongere was ${leeftijd} jaar; Halt is er voor 12 tot en met 17 jaar.`,
    ),
    voorwaarde(
      'eerder-halt',
      !feiten.eerderHalt,
      'De jongere kreeg niet eerder Halt voor verzuim.',
      'De jongere kreeg al eerder Halt voor verzuim; dat kan één keer.',
    ),
    voorwaarde(
      'instemming-jongere',
      gegevens.instemmingJongere,
      'De jongere stemt in.',
      'De jongere stemt niet in, of is het nog niet gevraagd.',
    ),
    voorwaarde(
      'instemming-ouders',
      ouders,
      leeftijd >= HALT.zelfInstemmenVanaf
        ? 'Vanaf 16 jaar is instemming van de ouders niet nodig.'
        : 'De ouders stemmen in.',
      'Onder de 16 jaar moeten ook de ouders instemmen.',
    ),
  ];
}

function voorwaardenVerzuim(gegevens: Haltgegevens): Voorwaarde[] {
  const { uren, keerTeLaat } = gegevens;
  const zorg = !gegevens.ernstigePsychischeProblematiek || gegevens.toereikendeHulp;
  return [
    voorwaarde(
      'eigen-initiatief',
      gegevens.eigenInitiatief && !gegevens.luxe,
      'Het verzuim is verwijtbaar en op eigen initiatief van de jongere.',
      gegevens.luxe
        ? 'Luxeverzuim is een beslissing van de ouders, niet van de jongere.'
        : 'Het verzuim is niet verwijtbaar, of niet op eigen initiatief van de jongere.',
    ),
    voorwaarde(
      'psychisch',
      zorg,
      gegevens.ernstigePsychischeProblematiek
        ? 'Er zijn ernstige psychische problemen, met toereikende hulp.'
        : 'Er is geen ernstige psychische problematiek.',
      'Er zijn ernstige psychische problemen zonder toereikende hulp; dan gaat hulp voor.',
    ),
    voorwaarde(
      'omvang',
      uren >= HALT.urenVan || keerTeLaat >= HALT.keerVan,
      `${omvang(uren, keerTeLaat)}: genoeg voor Halt.`,
      `${omvang(uren, keerTeLaat)}: Halt kan vanaf ${HALT.urenVan} uur of ${HALT.keerVan} keer te laat.`,
    ),
  ];
}

const omvang = (uren: number, keer: number) =>
  [
    ...(uren > 0 || keer === 0 ? [`${uren} uur verzuim`] : []),
    ...(keer > 0 ? [`${keer} keer te laat`] : []),
  ].join(' en ');

function voorwaarde(code: string, voldaan: boolean, ja: string, nee: string): Voorwaarde {
  return { code, voldaan, zin: voldaan ? ja : nee };
}

/** Where the case is with the prosecutor already, the referral is his to allow (Sr art. 77e). */
export const OVJ_NODIG = weiger(
  'overleg-ovj',
  'Het proces-verbaal ligt bij het OM. Leg vast dat de officier van justitie akkoord is met Halt (Sr art. 77e).',
  { velden: { overlegOvj: 'Overleg eerst met de officier van justitie.' } },
);

/** Refers, when everything is as it should be; above 60 only after the officer of justice agreed. */
export function decideVerwijzen(
  gegevens: Haltgegevens,
  feiten: Haltfeiten,
  bestaand: readonly Pick<Halt, 'staat'>[],
): Uitkomst<Haltoordeel> {
  if (bestaand.some(({ staat }) => staat === 'VERWEZEN' || staat === 'TER_BEOORDELING'))
    return weiger('halt-loopt', 'In deze zaak loopt al een verwijzing naar Halt.');
  const oordeel = toetsHalt(gegevens, feiten);
  if (oordeel.uitkomst === 'niet-mogelijk') {
    const zinnen = oordeel.voorwaarden.filter((item) => !item.voldaan).map((item) => item.zin);
    return weiger('halt-kan-niet', `Halt kan niet. ${zinnen.join(' ')}`, {
      gegevens: oordeel,
      velden: veldenVan(oordeel.voorwaarden),
    });
  }
  if (oordeel.uitkomst === 'overleg-ovj' && !gegevens.overlegOvj)
    return weiger(
      'overleg-ovj',
      'Boven de 60 uur of 60 keer te laat beslist u samen met de officier van justitie. Leg vast dat die akkoord is.',
      { velden: { overlegOvj: 'Overleg eerst met de officier van justitie.' }, gegevens: oordeel },
    );
  return gelukt(oordeel);
}

/** At which field of the form one mends it; what Baken knows itself has none. */
const VELD: Readonly<Record<string, string>> = {
  'instemming-jongere': 'instemmingJongere',
  'instemming-ouders': 'instemmingOuders',
  psychisch: 'toereikendeHulp',
  omvang: 'uren',
};

function veldenVan(voorwaarden: readonly Voorwaarde[]): Record<string, string> {
  return Object.fromEntries(
    voorwaarden.flatMap(({ code, voldaan, zin }) => {
      const veld = VELD[code];
      return voldaan || !veld ? [] : [[veld, zin]];
    }),
  );
}

const VERVOLG: Readonly<Record<Haltstaat, readonly Haltstaat[]>> = {
  VERWEZEN: ['TER_BEOORDELING', 'POSITIEF', 'NEGATIEF', 'AFGEZIEN'],
  TER_BEOORDELING: ['POSITIEF', 'NEGATIEF', 'AFGEZIEN'],
  POSITIEF: [],
  NEGATIEF: [],
  AFGEZIEN: [],
};

export const vervolgVan = (staat: Haltstaat) => VERVOLG[staat];

export function decideHaltstaat(
  halt: Pick<Halt, 'staat' | 'staatOp'>,
  naar: Haltstaat,
  op: Datum,
  today: Datum,
): Uitkomst<null> {
  if (!VERVOLG[halt.staat].includes(naar))
    return weiger('overgang', 'Deze verwijzing is al afgelopen; de uitkomst verandert niet meer.');
  if (op > today)
    return weiger('datum-in-toekomst', 'Een uitkomst wordt vastgelegd als hij er is, niet vooruit.', {
      velden: { op: 'Deze dag moet nog komen.' },
    });
  if (op < halt.staatOp)
    return weiger('datum-te-vroeg', 'De uitkomst ligt voor de verwijzing.', {
      velden: { op: 'Kies een dag op of na de verwijzing.' },
    });
  return gelukt(null);
}
