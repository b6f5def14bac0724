import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import {
  NAZORGMAANDEN,
  POGINGEN,
  type Nazorgcontact,
  type Nazorgmaand,
  type Nazorgmoment,
  type Nazorgstand,
} from '#lib/vsv-trajecten/nazorg/model.ts';

/** How a moment ended: reached, or given up after the last attempt; null while it is still open. */
export function uitkomstVan(pogingen: readonly Pick<Nazorgcontact, 'stand'>[]): Nazorgmoment['uitkomst'] {
  const bereikt = pogingen.findLast(({ stand }) => stand !== null)?.stand;
  if (bereikt) return bereikt;
  return pogingen.length >= POGINGEN ? 'niet-bereikt' : null;
}

export function momentenVan(
  contacten: readonly Nazorgcontact[],
  uiterlijk: ReadonlyMap<Nazorgmaand, Datum | null>,
): readonly Nazorgmoment[] {
  return NAZORGMAANDEN.map((maand) => {
    const pogingen = contacten.filter((contact) => contact.maand === maand);
    return {
      ...{ maand, pogingen, uiterlijk: uiterlijk.get(maand) ?? null, uitkomst: uitkomstVan(pogingen) },
      startkwalificatie: pogingen.some(({ startkwalificatie }) => startkwalificatie),
    };
  });
}

/** The first that is still open; what a form begins with. */
export function volgendMoment(momenten: readonly Nazorgmoment[]): Nazorgmoment | undefined {
  return momenten.find(({ uitkomst }) => uitkomst === null);
}

/** May this be recorded, and does the moment end by it? */
export function decideNazorg(
  losgelatenOp: Datum | null,
  pogingen: readonly Pick<Nazorgcontact, 'stand'>[],
  invoer: { readonly op: Datum; readonly stand: Nazorgstand | null; readonly startkwalificatie: boolean },
  today: Datum,
): Uitkomst<{ uitkomst: Nazorgmoment['uitkomst']; poging: number }> {
  if (losgelatenOp === null)
    return weiger('niet-losgelaten', 'Nazorg begint na het loslaten. Deze jongere is nog niet losgelaten.');
  if (uitkomstVan(pogingen) !== null)
    return weiger('moment-klaar', 'Dit nazorgmoment is al klaar. Neem het eerst terug als het anders was.');
  const fout = (zin: string) => weiger('datum', zin, { velden: { op: zin } });
  if (invoer.op > today) return fout('Deze dag moet nog komen.');
  if (invoer.op < losgelatenOp)
    return fout(`Losgelaten is op ${formatDatum(losgelatenOp)}; dit ligt ervoor.`);
  if (invoer.stand === null && invoer.startkwalificatie) {
    const zin = 'Wie niet is bereikt, kan dit niet vertellen.';
    return weiger('niet-bereikt', zin, { velden: { startkwalificatie: zin } });
  }
  return gelukt({ uitkomst: uitkomstVan([...pogingen, invoer]), poging: pogingen.length + 1 });
}
