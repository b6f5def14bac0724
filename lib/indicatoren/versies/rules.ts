import type { Datum } from '#lib/kalender/model.ts';
import type { Indicator } from '../model.ts';

/** Every definition there was, oldest first; the last one is valid now. */
export function versiesVan(indicator: Indicator): readonly Indicator[] {
  const eerder = (indicator.eerder ?? []).map(({ reden: _reden, ...toen }) => ({
    // What no school year bounded is unbounded in a definition from before too.
    ...without(indicator),
    ...toen,
  }));
  return [...eerder, indicator];
}

function without({ geteldVan: _van, geteldTot: _tot, ...rest }: Indicator): Indicator {
  return rest;
}

export function versieVan(indicator: Indicator, versie: number): Indicator | undefined {
  return versiesVan(indicator).find((item) => item.versie === versie);
}

/** The definition by which a school year that begins on this day is counted; before the first one, the first. */
export function versieOp(indicator: Indicator, dag: Datum): Indicator {
  const alle = versiesVan(indicator);
  return alle.findLast(({ geldigVan }) => geldigVan <= dag) ?? alle[0] ?? indicator;
}

/** Can a school year that begins on this day be counted by this definition at all? */
export function isGeteld({ geteldVan, geteldTot }: Indicator, dag: Datum): boolean {
  return (geteldVan === undefined || dag >= geteldVan) && (geteldTot === undefined || dag <= geteldTot);
}

export type Wijziging = {
  readonly versie: number;
  readonly geldigVan: Datum;
  readonly reden: string;
};

/** When each definition took over, and why. */
export function wijzigingenVan(indicator: Indicator): readonly Wijziging[] {
  const alle = versiesVan(indicator);
  return (indicator.eerder ?? []).flatMap(({ reden }, plek) => {
    const nieuw = alle[plek + 1];
    return nieuw ? [{ versie: nieuw.versie, geldigVan: nieuw.geldigVan, reden }] : [];
  });
}

/** School years are compared only when they were counted by one definition. */
export function zelfdeDefinitie(indicator: Indicator, een: Datum, ander: Datum): boolean {
  return versieOp(indicator, een).versie === versieOp(indicator, ander).versie;
}
