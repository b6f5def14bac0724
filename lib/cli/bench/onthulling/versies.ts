import {
  aantallen,
  count,
  gedrukt,
  kleineCellen,
  openbareAantallen,
} from '#lib/cli/bench/onthulling/tabellen.ts';
import { RUIMTE, breedte } from '#lib/cli/bench/onthulling/aanvallen.ts';
import { attack, countKey, type Interval } from '#lib/publicaties/onthulling/aanval.ts';
import {
  PARAMETERS_2026,
  TOTAAL,
  type AantallenTabel,
  type OpenbareAantallen,
} from '#lib/publicaties/onthulling/model.ts';
import { protect, protectAgainstEarlier } from '#lib/publicaties/onthulling/rules.ts';

/** A second version of a published table, and the reader who lays both side by side. */
export type Versies = { readonly oud: AantallenTabel; readonly nieuw: AantallenTabel };

/** The old table as it was published, and the new one as it is published now. */
export type Openbaar = { readonly oud: OpenbareAantallen; readonly nieuw: OpenbareAantallen };

export function veranderd(oud: AantallenTabel, verschillen: readonly number[]): Versies {
  const leaves = oud.cellen.filter(({ plaats }) => !plaats.includes(TOTAAL));
  const nieuw = aantallen(oud.dimensies, (plaats) => {
    const i = leaves.findIndex((cel) => cel.plaats.join() === plaats.join());
    return Math.max(0, count(leaves[i]?.telling) + (verschillen[i] ?? 0));
  });
  return { oud, nieuw };
}

export function gepubliceerd({ oud, nieuw }: Versies): Openbaar {
  const eerst = openbareAantallen(protect(oud, PARAMETERS_2026));
  const eerdere = [{ tabel: oud, openbaar: eerst }];
  return { oud: eerst, nieuw: openbareAantallen(protectAgainstEarlier(nieuw, eerdere, PARAMETERS_2026)) };
}

export function verschillenVan({ oud, nieuw }: Versies): Map<string, number> {
  return new Map(
    nieuw.cellen.map(({ plaats, telling }, i) => [
      plaats.join(),
      count(telling) - count(oud.cellen[i]?.telling),
    ]),
  );
}

/** What a reader of both versions finds, by key; the cells of the old version carry the meting 'eerst'. */
export function lees(versies: Versies, openbaar: Openbaar, kentVerschil: boolean): Map<string, Interval> {
  const eerst = { ...openbaar.oud, meting: 'eerst' };
  const verschillen = verschillenVan(versies);
  const koppelingen = openbaar.nieuw.cellen.flatMap(({ plaats }) => {
    const verschil = verschillen.get(plaats.join()) ?? 0;
    const koppeling = { key: countKey(openbaar.nieuw, plaats), van: countKey(eerst, plaats), verschil };
    return verschil === 0 || kentVerschil ? [koppeling] : [];
  });
  return attack([eerst, openbaar.nieuw], { koppelingen });
}

/** The new version with every cell silent but one: what the text "<5" in that cell tells by itself. */
export function alleen(openbaar: Openbaar, plek: string): Openbaar {
  const nieuw = openbaar.nieuw.cellen.map(({ plaats, cel }) => (plaats.join() === plek ? cel : null));
  const shape: AantallenTabel = {
    ...openbaar.nieuw,
    cellen: openbaar.nieuw.cellen.map(({ plaats }) => ({ plaats, telling: null })),
  };
  return { ...openbaar, nieuw: gedrukt(shape, (_, i) => nieuw[i] ?? { soort: 'verborgen' }) };
}

/**
 * Small cells, of then and now, of which that reader learns more than the first version and the text of the cell itself already told.
 * `kentVerschil`: he knows by how much each cell changed, not only which stayed the same.
 */
export function versieTeNauw(paar: Versies, openbaar: Openbaar, kentVerschil: boolean): string[] {
  const gevonden = lees(paar, openbaar, kentVerschil);
  const eerst = { ...openbaar.oud, meting: 'eerst' };
  const nu = kleineCellen(paar.nieuw).map(({ plaats }) => ({
    plaats,
    tabel: openbaar.nieuw,
    plek: plaats.join(),
  }));
  const toen = kleineCellen(paar.oud).map(({ plaats }) => ({ plaats, tabel: eerst, plek: '' }));
  return [...nu, ...toen].flatMap(({ plaats, tabel, plek }) => {
    const key = countKey(tabel, plaats);
    const over = breedte(gevonden.get(key));
    if (over >= RUIMTE) return [];
    return over === breedte(lees(paar, alleen(openbaar, plek), kentVerschil).get(key)) ? [] : [key];
  });
}
