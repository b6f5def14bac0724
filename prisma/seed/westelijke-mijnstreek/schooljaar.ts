import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import {
  addDays,
  addSchooljaren,
  maxDatum,
  minDatum,
  schooljaarBegin,
  schooljaarEinde,
} from '#lib/kalender/rules.ts';
import { werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Willekeur } from '../willekeur.ts';
import {
  BRONJAAR,
  carriedOn,
  factors,
  GEMEENTEN,
  MELDINGEN,
  RESULTATEN,
  scale,
  type Categorie,
  type Gemeente,
  type Resultaatcode,
} from './doelen.ts';
import type { Bevolking, Persoon } from './personen.ts';
import { SCHOLEN } from './scholen.ts';
import type { Thuisverhaal } from './thuiszitters.ts';
import type { Melding } from './werk.ts';

type Concept = { -readonly [K in keyof Melding]: Melding[K] } & { thuis?: Thuisverhaal };

/** The meldingen of a finished school year, each handled in that year or, the carried ones, early in the next. */
export function meldingenVan(
  mensen: Bevolking,
  kans: Willekeur,
  jaar: Schooljaar,
  thuis: readonly Thuisverhaal[],
  vandaag: Datum,
): Concept[] {
  const { meldingen: factor } = factors(jaar);
  const alle: Concept[] = [];
  for (const categorie of Object.keys(MELDINGEN) as Categorie[])
    GEMEENTEN.forEach((gemeente, plaats) => {
      const aantal = scale(MELDINGEN[categorie], factor)[plaats] ?? 0;
      const verhalen = thuis.filter((item) => item.gemeente === gemeente && categorieVan(item) === categorie);
      alle.push(...verhalen.map((verhaal) => fromStory(verhaal)));
      const gezien: Persoon[] = [];
      for (let nr = verhalen.length; nr < aantal; nr += 1) {
        const persoon =
          gezien.length > 4 && kans.kans(0.14)
            ? kans.kies(gezien)
            : newPupil(mensen, kans, gemeente, jaar, vandaag);
        gezien.push(persoon);
        alle.push(ordinary(kans, jaar, gemeente, categorie, persoon));
      }
    });
  GEMEENTEN.forEach((gemeente, plaats) =>
    closeAll(
      kans,
      jaar,
      alle.filter((item) => item.gemeente === gemeente),
      carriedOn(jaar)[plaats] ?? 0,
    ),
  );
  return alle;
}

function categorieVan(verhaal: Thuisverhaal): Categorie {
  return verhaal.soort === 'AV' ? 'absoluut' : 'signaal';
}

export function fromStory(verhaal: Thuisverhaal): Concept {
  const { persoon, gemeente, sinds, einde, ontvangen, bevestigd, soort } = verhaal;
  return {
    ...{ persoon, gemeente, ontvangen, begin: sinds, bevestigd, thuis: verhaal },
    categorie: categorieVan(verhaal),
    duoSoort: soort === 'LRV' ? 'LRV' : null,
    einde: einde && addDays(einde, -1),
    gesloten: null,
    resultaat: null,
  };
}

/** Always the same school for the same person, so that nobody else of the region changes with it. */
function middelbaar({ id }: Persoon): Pick<Persoon, 'school' | 'onderwijssoort'> {
  const scholen = SCHOLEN.filter((school) => school.sector === 'VO');
  const school = scholen[Number(id.slice(-5)) % scholen.length];
  const onderwijssoort = school?.soorten[0];
  if (!school || !onderwijssoort) throw new RangeError('Er is geen school voor voortgezet onderwijs');
  return { school, onderwijssoort };
}

export function newPupil(
  mensen: Bevolking,
  kans: Willekeur,
  gemeente: Gemeente,
  jaar: Schooljaar,
  vandaag: Datum,
): Persoon {
  const sector = kans.kies<Sector>(['PO', 'PO', 'VO', 'VO', 'VO', 'VO', 'MBO', 'SO']);
  const leeftijd = {
    PO: kans.getal(5, 11),
    SO: kans.getal(12, 16),
    VO: kans.getal(12, 16),
    MBO: kans.getal(16, 17),
  }[sector];
  const begin = Number(jaar.slice(0, 4));
  const persoon = mensen.make(gemeente, begin - leeftijd, sector);
  if (sector !== 'PO') {
    mensen.enrol(persoon, schooljaarBegin(addSchooljaren(jaar, -1)));
    return persoon;
  }
  // Who turned thirteen since has gone on to a school for secondary education.
  const twaalf = addSchooljaren(jaar, 12 - leeftijd);
  const daarna = schooljaarBegin(addSchooljaren(twaalf, 1));
  const verder = daarna <= vandaag;
  mensen.enrol(
    persoon,
    schooljaarBegin(addSchooljaren(jaar, 4 - leeftijd)),
    verder ? addDays(daarna, -1) : undefined,
  );
  if (verder) mensen.enrol({ ...persoon, ...middelbaar(persoon) }, daarna);
  return persoon;
}

function ordinary(
  kans: Willekeur,
  jaar: Schooljaar,
  gemeente: Gemeente,
  categorie: Categorie,
  persoon: Persoon,
): Concept {
  const ontvangen = werkdagOpOfNa(addDays(schooljaarBegin(jaar), kans.getal(26, 350)));
  return {
    persoon,
    gemeente,
    categorie,
    ...kindOf(kans, categorie, ontvangen),
    ontvangen,
    gesloten: null,
    resultaat: null,
  };
}

export function kindOf(
  kans: Willekeur,
  categorie: Categorie,
  ontvangen: Datum,
): Pick<Concept, 'duoSoort' | 'begin' | 'einde'> {
  const begin = addDays(ontvangen, -kans.getal(3, 24));
  if (categorie === 'absoluut') return { duoSoort: null, begin };
  const duoSoort = { luxe: 'L', preventief: 'O', signaal: kans.kies(['V3', 'V3', 'V3', 'V1']) }[categorie];
  return { duoSoort, begin, einde: categorie === 'luxe' ? addDays(begin, 2) : null };
}

/** Gives each melding of a gemeente its day of closing and result. */
function closeAll(
  kans: Willekeur,
  jaar: Schooljaar,
  meldingen: readonly Concept[],
  doorgeschoven: number,
): void {
  const einde = schooljaarEinde(jaar);
  // What came in last is carried on; who sat at home is closed after it ended, within the year.
  const opVolgorde = [...meldingen].sort(
    (a, b) => order(a) - order(b) || (a.ontvangen < b.ontvangen ? -1 : 1),
  );
  const laat = new Set(opVolgorde.slice(opVolgorde.length - doorgeschoven));
  for (const melding of meldingen) {
    const klaar = maxDatum(
      addDays(melding.ontvangen, kans.getal(6, 70)),
      melding.thuis?.einde ? addDays(melding.thuis.einde, 2) : melding.ontvangen,
    );
    melding.gesloten = laat.has(melding)
      ? werkdagOpOfNa(addDays(einde, kans.getal(20, 75)))
      : minDatum(werkdagOpOfNa(klaar), addDays(einde, -4));
  }
}

const NIET_IN_BRONJAAR: readonly { gemeente: string; uitkomst: string; soort: string }[] = [
  { gemeente: '0971', uitkomst: 'verhuisd', soort: 'AV' }, // Stein: one thuiszitter moved, no melding closed as moved
  { gemeente: '0971', uitkomst: 'vrijstelling', soort: 'LRV' }, // Stein: two exempted, one melding closed so
];

/** Thuiszitters first in line to be closed in time, except where the printed results leave no room for their outcome. */
function order({ thuis, gemeente }: Concept): number {
  if (!thuis) return 1;
  return NIET_IN_BRONJAAR.some(
    (item) =>
      item.gemeente === gemeente.code && item.uitkomst === thuis.uitkomst && item.soort === thuis.soort,
  )
    ? 2
    : 0;
}

/** Results for what was closed in the printed year exactly as printed; other years draw from the same proportions. */
export function giveResults(kans: Willekeur, meldingen: readonly Concept[]): void {
  GEMEENTEN.forEach((gemeente, plaats) => {
    const hier = meldingen.filter((item) => item.gemeente === gemeente && item.gesloten);
    const inBronjaar = hier.filter((item) => within(item.gesloten, BRONJAAR));
    const voorraad = kans.schud(
      RESULTATEN.flatMap((item) => Array.from({ length: item.aantal[plaats] ?? 0 }, () => item.code)),
    );
    if (inBronjaar.length > 0 && inBronjaar.length !== voorraad.length)
      throw new RangeError(
        `${gemeente.naam}: ${inBronjaar.length} afgehandeld, ${voorraad.length} resultaten`,
      );
    handOut(inBronjaar, voorraad);
    for (const melding of hier)
      melding.resultaat ??= wanted(melding) ?? kans.kies(voorraad.length > 0 ? voorraad : alles(plaats));
  });
}

function alles(plaats: number): Resultaatcode[] {
  return RESULTATEN.flatMap((item) => Array.from({ length: item.aantal[plaats] ?? 0 }, () => item.code));
}

function within(dag: Datum | null, jaar: Schooljaar): boolean {
  return dag !== null && dag >= schooljaarBegin(jaar) && dag <= schooljaarEinde(jaar);
}

function wanted({ thuis }: Concept): Resultaatcode | null {
  return thuis?.uitkomst === 'vrijstelling' || thuis?.uitkomst === 'verhuisd' ? thuis.uitkomst : null;
}

/** First those whose facts ask for a result of the same name, as far as it goes; then the rest takes what is left. */
function handOut(meldingen: readonly Concept[], voorraad: Resultaatcode[]): void {
  const take = (melding: Concept, code: Resultaatcode | undefined) => {
    const plaats = code === undefined ? 0 : voorraad.indexOf(code);
    if (plaats >= 0) melding.resultaat = voorraad.splice(plaats, 1)[0] ?? null;
  };
  for (const melding of meldingen) {
    const code = wanted(melding);
    if (code) take(melding, code);
  }
  for (const melding of meldingen) if (!melding.resultaat) take(melding, undefined);
}
