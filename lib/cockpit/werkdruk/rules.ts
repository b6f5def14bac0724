import type { Formatieregel } from '#lib/formatie/model.ts';
import { contractFte, effectieveFte, isVastgelegd } from '#lib/formatie/rules.ts';
import type { Cel } from '#lib/indicatoren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { WERKFUNCTIES, type Keuze, type Werkfunctie } from '#lib/cockpit/model.ts';
import {
  METINGEN,
  type Fte,
  type Functieregel,
  type Medewerkerregel,
  type Meting,
  type Tellingen,
} from './model.ts';

/** The functions that are looked at: the chosen one, or each. */
export function functiesVan({ functie }: Pick<Keuze, 'functie'>): readonly Werkfunctie[] {
  return functie ? [functie] : WERKFUNCTIES;
}

/** Contract and effective fte of the month of this day; null where nothing was recorded, which is not zero. */
export function fteVan(regels: readonly Formatieregel[], functie: Werkfunctie, dag: Datum): Fte | null {
  if (!isVastgelegd(regels, functie, dag)) return null;
  return { contract: contractFte(regels, functie, dag), effectief: effectieveFte(regels, functie, dag) };
}

/** One row for each function. `hierNiet`: of a part of the work (a gemeente) no fte is known. */
export function functieregels(
  functies: readonly Werkfunctie[],
  cellen: { readonly nu: readonly Cel[]; readonly vorig: readonly Cel[] },
  formatie: readonly Formatieregel[],
  { dag, gemeente }: Pick<Keuze, 'dag' | 'gemeente'>,
): Functieregel[] {
  return functies.map((functie) => {
    const nu = tellingenVan(cellen.nu, functie);
    const fte = fteVan(formatie, functie, dag);
    return {
      ...{ functie, nu, fte },
      openVorigJaar: telling(cellen.vorig, functie, 'open'),
      perFte: gemeente ? null : gedeeld(nu.open, fte?.effectief ?? null),
    };
  });
}

/** All functions together; the fte of one that is not recorded makes the sum unknown when there is work in it. */
export function totaalVan(
  regels: readonly Functieregel[],
  { gemeente }: Pick<Keuze, 'gemeente'>,
): Functieregel {
  const tel = (van: (regel: Functieregel) => number | null) => som(regels.map(van));
  const nu = Object.fromEntries(METINGEN.map((meting) => [meting, tel((regel) => regel.nu[meting])]));
  const metWerk = regels.filter(({ fte, nu: eigen }) => fte !== null || eigen.open !== 0);
  const compleet = metWerk.length > 0 && metWerk.every(({ fte }) => fte !== null);
  const fte = compleet
    ? {
        contract: som(metWerk.map((regel) => regel.fte?.contract ?? null)) ?? 0,
        effectief: som(metWerk.map((regel) => regel.fte?.effectief ?? null)) ?? 0,
      }
    : null;
  const open = nu.open ?? null;
  return {
    ...{ functie: null, fte, nu: nu as Tellingen },
    openVorigJaar: tel(({ openVorigJaar }) => openVorigJaar),
    perFte: gemeente ? null : gedeeld(open, fte?.effectief ?? null),
  };
}

/** Without fte there is no caseload per fte: dividing by nothing says nothing. */
export function gedeeld(aantal: number | null, fte: number | null): number | null {
  return aantal === null || fte === null || fte <= 0 ? null : aantal / fte;
}

function tellingenVan(cellen: readonly Cel[], functie: Werkfunctie): Tellingen {
  return Object.fromEntries(
    METINGEN.map((meting) => [meting, telling(cellen, functie, meting)]),
  ) as Tellingen;
}

function telling(cellen: readonly Cel[], functie: Werkfunctie, meting: Meting): number | null {
  const cel = cellen.find(({ dimensies }) => dimensies.functie === functie && dimensies.meting === meting);
  return cel?.teller ?? null;
}

function som(delen: readonly (number | null)[]): number | null {
  return delen.reduce<number | null>((sum, deel) => (sum === null || deel === null ? null : sum + deel), 0);
}

type Telling = { readonly eigenaarId: string | null; readonly meting: string; readonly teller: number };
export type Collega = {
  readonly id: string;
  readonly naam: string;
  readonly inDienst: boolean;
  readonly functies: readonly Werkfunctie[];
  /** Gemeentecodes; empty: the whole bureau. */
  readonly werkgebied: readonly string[];
};

const FUNCTIE_VAN_ROL: Readonly<Record<string, Werkfunctie>> = {
  leerplichtambtenaar: 'leerplicht',
  'leerplichtambtenaar-boa': 'leerplicht',
  doorstroomcoach: 'doorstroompunt',
  jongerenconsulent: 'jongerenpunt',
};

/** The work that goes with these roles; who only leads or administers has none. */
export function functiesVanRollen(rollen: readonly string[]): readonly Werkfunctie[] {
  return [...new Set(rollen.flatMap((rol) => FUNCTIE_VAN_ROL[rol] ?? []))];
}

/**
 * A row for each colleague who does this work, also one with nothing in hand, by name; work of nobody and of who left stands below.
 * By name and not by how much: the numbers do not say how heavy the work is or who was there, so they are no ranking.
 */
export function medewerkerregels(
  tellingen: readonly Telling[],
  collegas: readonly Collega[],
  functies: readonly Werkfunctie[],
): Medewerkerregel[] {
  const nu = (id: string | null) =>
    Object.fromEntries(
      METINGEN.map((meting) => [
        meting,
        tellingen
          .filter((rij) => rij.eigenaarId === id && rij.meting === meting)
          .reduce((sum, { teller }) => sum + teller, 0),
      ]),
    ) as Medewerkerregel['nu'];
  const heeft = (id: string | null) => tellingen.some(({ eigenaarId }) => eigenaarId === id);
  const bekend = new Set(collegas.map(({ id }) => id));
  const weg = [...new Set(tellingen.map(({ eigenaarId }) => eigenaarId))].filter(
    (id): id is string => id !== null && !bekend.has(id),
  );
  const regels = collegas
    .filter(
      ({ id, inDienst, functies: eigen }) =>
        heeft(id) || (inDienst && eigen.some((functie) => functies.includes(functie))),
    )
    .map(({ id, naam, inDienst }) => ({ id, naam, inDienst, nu: nu(id) }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return [
    ...regels.filter(({ inDienst }) => inDienst),
    ...regels.filter(({ inDienst }) => !inDienst),
    ...weg.map((id) => ({ id, naam: 'een oud-collega', inDienst: false, nu: nu(id) })),
    ...(heeft(null) ? [{ id: null, naam: 'Nog niet toegewezen', inDienst: true, nu: nu(null) }] : []),
  ];
}
