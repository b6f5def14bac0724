import type { Datum } from '#lib/kalender/model.ts';
import { uiterlijkNa } from '#lib/kalender/termijnen.ts';
import type { Stapregistratie } from '#lib/werkprocessen/model.ts';
import type { Dossierstuk, Fase, Routekaart, Stapdefinitie } from '#lib/werkprocessen/routekaarten/model.ts';
import { ROUTEKAART_ABSOLUUT } from '#lib/werkprocessen/routekaarten/absoluut-verzuim.ts';
import {
  ROUTEKAART_DOORSTROOMPUNT,
  ROUTEKAART_IN_BEELD,
} from '#lib/werkprocessen/routekaarten/doorstroompunt.ts';
import { ROUTEKAART_A, ROUTEKAART_B } from '#lib/werkprocessen/routekaarten/relatief-verzuim.ts';
import { ROUTEKAART_18PLUS } from '#lib/werkprocessen/routekaarten/verzuim-18plus.ts';

const KAARTEN: readonly Routekaart[] = [
  ROUTEKAART_A,
  ROUTEKAART_B,
  ROUTEKAART_ABSOLUUT,
  ROUTEKAART_18PLUS,
  ROUTEKAART_DOORSTROOMPUNT,
  ROUTEKAART_IN_BEELD,
];

/** The routekaart of a werkproces; null for kinds of work without one, and while none has been chosen. */
export function routekaartVan(soort: string, code: string | null): Routekaart | null {
  return KAARTEN.find((kaart) => kaart.soort === soort && kaart.code === code) ?? null;
}

/** The routekaart of this work as its target group walks it. */
export function kaartVan(werk: {
  readonly soort: string;
  readonly routekaart: string | null;
  readonly doelgroep: string | null;
}): Routekaart | null {
  const kaart = routekaartVan(werk.soort, werk.routekaart);
  return kaart && padVoorDoelgroep(kaart, werk.doelgroep);
}

/** Leaves out what lies between the choice of the target group and the step where its path goes on. */
export function padVoorDoelgroep(kaart: Routekaart, doelgroep: string | null): Routekaart {
  const pad = kaart.doelgroepen?.paden.find((item) => item.doelgroep === doelgroep);
  if (!kaart.doelgroepen || !pad) return kaart;
  const plek = (code: string) => kaart.stappen.findIndex((stap) => stap.code === code);
  const [keuze, vervolg] = [plek(kaart.doelgroepen.stap), plek(pad.naar)];
  const stappen = kaart.stappen.filter((_, index) => index <= keuze || index >= vervolg);
  const codes = new Set(stappen.map((stap) => stap.code));
  return {
    ...kaart,
    fasen: kaart.fasen.filter((fase) => stappen.some((stap) => stap.fase === fase.nummer)),
    stappen: stappen.map((stap) => ({
      ...stap,
      naar: stap.code === kaart.doelgroepen?.stap ? [pad.naar] : stap.naar.filter((code) => codes.has(code)),
    })),
  };
}

export function routekaartenVan(soort: string): readonly Routekaart[] {
  return KAARTEN.filter((kaart) => kaart.soort === soort);
}

/** Work that walks the routekaart of the Doorstroompunt: its target group chooses the path, and it has a plan. */
export function heeftTraject(soort: string): boolean {
  return routekaartenVan(soort).some(({ doelgroepen }) => doelgroepen !== null);
}

export function findStap(kaart: Routekaart, code: string): Stapdefinitie | null {
  return kaart.stappen.find((stap) => stap.code === code) ?? null;
}

export type Staptoestand = 'gedaan' | 'overgeslagen' | 'nu' | 'mogelijk' | 'later' | 'niet-doorlopen';

/** A step as it stands in one werkproces: what the routekaart asks and what became of it. */
export type Stapstand = {
  readonly stap: Stapdefinitie;
  readonly toestand: Staptoestand;
  readonly registratie: Stapregistratie | null;
  readonly uiterlijk: Datum | null;
};

/**
 * The path through a routekaart: each step with its state. `nu` is the step that is asked next; at most one, and none
 * once the werkproces is closed: what was not touched then, was not walked through.
 */
export function padVan(
  kaart: Routekaart,
  registraties: readonly Stapregistratie[],
  gestartOp: Datum,
  gesloten = false,
): readonly Stapstand[] {
  const next = nextStap(kaart, registraties);
  const last = registraties.at(-1);
  const mogelijk = new Set(last ? (findStap(kaart, last.stap)?.naar ?? []) : []);
  return kaart.stappen.map((stap) => {
    const registratie = registraties.findLast((item) => item.stap === stap.code) ?? null;
    const toestand = stap.vooraf
      ? stateVooraf(registratie, registraties)
      : stateOf(stap, registratie, next, mogelijk);
    return {
      stap,
      registratie,
      toestand:
        gesloten && toestand !== 'gedaan' && toestand !== 'overgeslagen' ? 'niet-doorlopen' : toestand,
      uiterlijk: stap.termijn ? uiterlijkNa(gestartOp, stap.termijn) : null,
    };
  });
}

/** Agreed before any melding, so done as soon as one step was taken: taking the melding is enough, nobody ticks it. */
function stateVooraf(
  registratie: Stapregistratie | null,
  registraties: readonly Stapregistratie[],
): Staptoestand {
  if (registratie?.overgeslagen) return 'overgeslagen';
  return registraties.some((item) => !item.overgeslagen) ? 'gedaan' : 'later';
}

function stateOf(
  stap: Stapdefinitie,
  registratie: Stapregistratie | null,
  next: Stapdefinitie | null,
  mogelijk: ReadonlySet<string>,
): Staptoestand {
  if (registratie) return registratie.overgeslagen ? 'overgeslagen' : 'gedaan';
  if (stap === next) return 'nu';
  return mogelijk.has(stap.code) || stap.optioneel ? 'mogelijk' : 'later';
}

/** The first step without a mark; an optional one counts too, it can be skipped with one reason. */
export function nextStap(
  kaart: Routekaart,
  registraties: readonly Pick<Stapregistratie, 'stap'>[],
): Stapdefinitie | null {
  const marked = new Set(registraties.map((item) => item.stap));
  return kaart.stappen.find((stap) => !stap.vooraf && !marked.has(stap.code)) ?? null;
}

/** Steps before this one that were neither taken nor skipped; optional ones need no explanation. */
export function ongezetVoor(
  kaart: Routekaart,
  registraties: readonly Stapregistratie[],
  code: string,
): readonly Stapdefinitie[] {
  const marked = new Set(registraties.map((item) => item.stap));
  const place = kaart.stappen.findIndex((stap) => stap.code === code);
  return kaart.stappen
    .slice(0, Math.max(place, 0))
    .filter((stap) => !stap.vooraf && !stap.optioneel && !marked.has(stap.code));
}

/** A letter that is the step itself; an invitation belongs to a step too, but hearing someone is more than inviting him. */
const STUK_IS_STAP: readonly Dossierstuk[] = ['brief', 'terugmelding'];

/** The step that is done once a letter of this template leaves: not marked yet, and optional or the next one. */
export function stapVoorBrief(
  kaart: Routekaart,
  registraties: readonly Stapregistratie[],
  sjabloon: string,
): Stapdefinitie | null {
  const marked = new Set(registraties.map((item) => item.stap));
  return (
    kaart.stappen.find(
      ({ code, brieven, inDossier, optioneel, strafrecht }) =>
        brieven.includes(sjabloon) &&
        inDossier.some((stuk) => STUK_IS_STAP.includes(stuk)) &&
        !strafrecht &&
        !marked.has(code) &&
        (optioneel || ongezetVoor(kaart, registraties, code).length === 0),
    ) ?? null
  );
}

/** Phases in which no step was taken or skipped. */
export function onaangeraakteFasen(
  kaart: Routekaart,
  registraties: readonly Stapregistratie[],
): readonly Fase[] {
  const touched = new Set(registraties.map((item) => findStap(kaart, item.stap)?.fase));
  return kaart.fasen.filter((fase) => !touched.has(fase.nummer));
}

/** What this step asks on file, split into what is there and what is missing. */
export function dossierVoor(
  stap: Stapdefinitie,
  aanwezig: ReadonlySet<Dossierstuk>,
): { aanwezig: readonly Dossierstuk[]; ontbreekt: readonly Dossierstuk[] } {
  return {
    aanwezig: stap.inDossier.filter((stuk) => aanwezig.has(stuk)),
    ontbreekt: stap.inDossier.filter((stuk) => !aanwezig.has(stuk)),
  };
}
