import type { Datum } from '#lib/kalender/model.ts';
import { maxDatum } from '#lib/kalender/rules.ts';
import { uiterlijkNa, type Duur } from '#lib/kalender/termijnen.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type {
  Afwijking,
  Doelgroepcode,
  LopendWerkproces,
  Route,
  Routekaartcode,
  Stapbron,
  Stapregistratie,
  Werkproces,
} from '#lib/werkprocessen/model.ts';
import {
  findStap,
  kaartVan,
  nextStap,
  ongezetVoor,
  routekaartVan,
} from '#lib/werkprocessen/routekaarten/rules.ts';
import type { Routekaart, Stapdefinitie } from '#lib/werkprocessen/routekaarten/model.ts';

/**
 * Decisions on a werkproces. "Pas toe of leg uit": no step is ever blocked, an odd order or a skipped step asks for a
 * reason from the pick list, and closing is always possible.
 */
type Nieuw = Omit<Stapregistratie, 'id' | 'geregistreerdOp' | 'gebruikerId'>;
export type Stapbesluit = { readonly registratie: Nieuw; readonly feiten: readonly Feit[] };
type Weigering = Extract<Uitkomst<never>, { ok: false }>;

export const isOpen = (werkproces: Werkproces): werkproces is LopendWerkproces =>
  werkproces.status !== 'gesloten';

export type Stapinvoer = {
  readonly stap: string;
  readonly gezetOp: Datum;
  readonly uitkomst: string | null;
  readonly afwijking: Afwijking | null;
  /** A step that follows from something else asks nobody for a reason. */
  readonly bron?: Stapbron;
  /** A step that may come at any moment, without a reason: what it asks does not hang on the steps before it. */
  readonly vrij?: boolean;
};

export function decideStap(
  werkproces: Werkproces,
  registraties: readonly Stapregistratie[],
  invoer: Stapinvoer,
  today: Datum,
): Uitkomst<Stapbesluit> {
  const plek = openStap(werkproces, registraties, invoer.stap);
  if (!plek.ok) return plek;
  if (invoer.gezetOp > today)
    return weiger('datum-in-toekomst', 'Een stap wordt vastgelegd als hij is gezet, niet vooruit.', {
      velden: { gezetOp: 'Deze dag moet nog komen.' },
    });
  const { bron } = invoer;
  const overgeslagen = bron || invoer.vrij ? [] : ongezetVoor(plek.waarde.kaart, registraties, invoer.stap);
  const afwijking = overgeslagen.length > 0 ? invoer.afwijking : null;
  if (overgeslagen.length > 0) {
    const refused = refuseAfwijking(invoer.afwijking, uitlegVan(overgeslagen));
    if (refused) return refused;
  }
  const { stap } = plek.waarde;
  const registratie: Nieuw = {
    stap: stap.code,
    gezetOp: invoer.gezetOp,
    uitkomst: stap.strafrecht ? null : invoer.uitkomst, // only that it was done
    overgeslagen: false,
    afwijkreden: afwijking?.afwijkreden ?? null,
    motivering: stap.strafrecht ? null : (afwijking?.motivering ?? null),
    ...(bron && { bron }),
  };
  return gelukt({
    registratie,
    feiten: [
      {
        ...kop(werkproces, invoer.gezetOp),
        soort: 'StapGezet',
        gegevens: {
          soort: werkproces.soort,
          routekaart: werkproces.routekaart,
          stap: stap.code,
          uitkomst: null, // free text is never counted
          ...(afwijking ? { afwijkreden: afwijking.afwijkreden } : {}),
          ...(bron && { bron }),
        },
      },
    ],
  });
}

export function decideOverslaan(
  werkproces: Werkproces,
  registraties: readonly Stapregistratie[],
  invoer: { stap: string; afwijking: Afwijking | null },
  today: Datum,
): Uitkomst<Stapbesluit> {
  const plek = openStap(werkproces, registraties, invoer.stap);
  if (!plek.ok) return plek;
  const refused = refuseAfwijking(invoer.afwijking, 'Geef een reden om deze stap over te slaan.');
  if (refused || !invoer.afwijking) return refused ?? weiger('reden-ontbreekt', 'Geef een reden.');
  const { stap } = plek.waarde;
  const { afwijkreden, motivering } = invoer.afwijking;
  return gelukt({
    registratie: {
      stap: stap.code,
      gezetOp: today,
      uitkomst: null,
      overgeslagen: true,
      afwijkreden,
      motivering: stap.strafrecht ? null : motivering,
    },
    feiten: [
      {
        ...kop(werkproces, today),
        soort: 'StapOvergeslagen',
        gegevens: {
          soort: werkproces.soort,
          routekaart: werkproces.routekaart,
          stap: stap.code,
          afwijkreden,
        },
      },
    ],
  });
}

/** Routes in any combination; a new choice replaces the old one. */
export function decideRoutes(
  werkproces: Werkproces,
  routes: readonly Route[],
  today: Datum,
): Uitkomst<{ routes: readonly Route[]; feiten: readonly Feit[] }> {
  if (!isOpen(werkproces)) return gesloten();
  const kaart = kaartVan(werkproces);
  if (!kaart || kaart.routes.length === 0)
    return weiger('geen-routes', 'Deze routekaart kent geen keuze van routes.');
  const chosen = kaart.routes.map((route) => route.code).filter((code) => routes.includes(code));
  if (chosen.length === 0)
    return weiger('kies-route', 'Kies ten minste één route.', { velden: { routes: 'Kies een route.' } });
  return gelukt({
    routes: chosen,
    feiten: [{ ...kop(werkproces, today), soort: 'RouteGekozen', gegevens: { routes: [...chosen] } }],
  });
}

/** May the target group of this work be chosen, and is this one of its routekaart? */
export function refuseDoelgroep(werkproces: Werkproces, doelgroep: Doelgroepcode): Weigering | undefined {
  if (!isOpen(werkproces)) return gesloten();
  const paden = routekaartVan(werkproces.soort, werkproces.routekaart)?.doelgroepen?.paden;
  if (!paden?.some((pad) => pad.doelgroep === doelgroep))
    return weiger('geen-doelgroep-hier', 'Deze routekaart kent deze doelgroep niet.', {
      velden: { doelgroep: 'Kies een doelgroep uit de lijst.' },
    });
  if (werkproces.doelgroep === doelgroep) return weiger('al-gekozen', 'Deze doelgroep staat er al.');
  return undefined;
}

/** Choosing or changing the routekaart: marks of steps that the other one has too, stay. */
export function decideRoutekaart(
  werkproces: Werkproces,
  code: Routekaartcode,
): Uitkomst<{ routekaart: Routekaartcode }> {
  if (!isOpen(werkproces)) return gesloten();
  if (!routekaartVan(werkproces.soort, code))
    return weiger('geen-routekaart', 'Dit soort werk kent deze routekaart niet.');
  if (werkproces.routekaart === code) return weiger('al-gekozen', 'Deze routekaart is al gekozen.');
  return gelukt({ routekaart: code });
}

export function decideToewijzen(
  werkproces: Werkproces,
  naar: string,
  today: Datum,
): Uitkomst<readonly Feit[]> {
  if (!isOpen(werkproces)) return gesloten();
  if (werkproces.eigenaarId === naar) return weiger('al-eigenaar', 'Dit werk staat al bij deze collega.');
  return gelukt([
    {
      ...kop(werkproces, today),
      soort: 'WerkprocesToegewezen',
      gegevens: { van: werkproces.eigenaarId, naar },
    },
  ]);
}

const GEWONE_TERMIJN: Duur = { eenheid: 'WERKDAGEN', aantal: 5 };

/**
 * When the planned action was the step that is now marked, the next step takes its place; an action that a colleague
 * wrote himself stays.
 */
export function volgendeNa(
  werkproces: Werkproces,
  gezet: readonly Pick<Stapregistratie, 'stap'>[],
  today: Datum,
): { volgendeActie?: string; volgendeDatum?: Datum } {
  const kaart = kaartVan(werkproces);
  const last = kaart?.stappen.find((stap) => stap.code === gezet.at(-1)?.stap);
  const next = kaart && nextStap(kaart, gezet);
  if (!last || !next || werkproces.volgendeActie !== last.titel) return {};
  const termijn = next.termijn
    ? uiterlijkNa(werkproces.gestartOp, next.termijn)
    : uiterlijkNa(today, GEWONE_TERMIJN);
  return { volgendeActie: next.titel, volgendeDatum: maxDatum(termijn, today) };
}

export function gesloten(): Weigering {
  return weiger('al-gesloten', 'Dit werkproces is gesloten. Een teamleider kan het heropenen.');
}

/** 'Anders' says nothing by itself, so it needs words. */
function refuseAfwijking(afwijking: Afwijking | null, zin: string): Weigering | undefined {
  if (!afwijking)
    return weiger('reden-ontbreekt', zin, { velden: { afwijkreden: 'Kies een reden uit de lijst.' } });
  if (afwijking.afwijkreden === 'anders' && !afwijking.motivering)
    return weiger('toelichting-ontbreekt', 'Schrijf bij "Anders" in een paar woorden waarom.', {
      velden: { motivering: 'Licht de reden toe.' },
    });
  return undefined;
}

function uitlegVan(stappen: readonly Stapdefinitie[]): string {
  const nummers = stappen.map((stap) => stap.code).join(', ');
  return `Stap ${nummers} is nog niet gezet. De volgorde mag anders; kies een reden.`;
}

function openStap(
  werkproces: Werkproces,
  registraties: readonly Stapregistratie[],
  code: string,
): Uitkomst<{ kaart: Routekaart; stap: Stapdefinitie }> {
  if (!isOpen(werkproces)) return gesloten();
  const kaart = kaartVan(werkproces);
  if (!kaart) return weiger('geen-routekaart', 'Kies eerst een routekaart.');
  const stap = findStap(kaart, code);
  if (!stap) return weiger('onbekende-stap', 'Deze stap staat niet op de routekaart.');
  if (registraties.some((item) => item.stap === code))
    return weiger('al-gezet', `Stap ${code} is al vastgelegd. Maak hem eerst ongedaan.`);
  return gelukt({ kaart, stap });
}

/** What every fact about a werkproces begins with. */
export function kop(werkproces: Pick<Werkproces, 'id' | 'jongereId'>, datum: Datum) {
  return {
    onderwerpSoort: 'werkproces',
    onderwerpId: werkproces.id,
    jongereId: werkproces.jongereId,
    datum,
  } as const;
}
