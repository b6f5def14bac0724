import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { VAN_ZAAK, type Termijncode } from '#lib/termijnen/catalogus.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';
import type { Bereik, Deel } from '#lib/termijnen/model.ts';

/** Days ahead that Vandaag shows below what is due. */
export const DAGEN_VOORUIT = 7;
/** A young person at home whom nobody reached for this long is brought up by itself. */
export const DAGEN_ZONDER_CONTACT = 30;
/** For how long work that a colleague handed over counts as new. */
export const DAGEN_NIEUW = 7;

/** Letters older than this are left alone: what still lies there is for the dossier, not for the day. */
export const DAGEN_BRIEVEN = 92;

export type Venster = {
  readonly vandaag: Datum;
  readonly totEnMet: Datum;
  readonly contactVoor: Datum;
  readonly nieuwVanaf: Datum;
  readonly brievenVanaf: Datum;
};

export function vensterVan(vandaag: Datum): Venster {
  return {
    vandaag,
    totEnMet: addDays(vandaag, DAGEN_VOORUIT),
    contactVoor: addDays(vandaag, -DAGEN_ZONDER_CONTACT),
    nieuwVanaf: addDays(vandaag, -DAGEN_NIEUW),
    brievenVanaf: addDays(vandaag, -DAGEN_BRIEVEN),
  };
}

export type Urgentie = 'te-laat' | 'vandaag' | 'komend' | 'geen';

export function urgentieVan(datum: Datum | null, vandaag: Datum): Urgentie {
  if (datum === null) return 'geen';
  if (datum < vandaag) return 'te-laat';
  return datum === vandaag ? 'vandaag' : 'komend';
}

/** Who carries out the work sees the own work; who divides or supports it sees that of the bureau. */
export function bereikVan(behandeltZelf: boolean): Bereik {
  return behandeltZelf ? 'ik' : 'team';
}

/** Who keeps no dossiers sees what he promised himself this long before: a report to a council takes weeks. */
export const DAGEN_VOORUIT_EIGEN = 56;

/** One row more than shown was asked for, so that no count is needed. */
export function deelVan<Rij>(rijen: readonly Rij[], hooguit: number): Deel<Rij> {
  return { rijen: rijen.slice(0, hooguit), meer: rijen.length > hooguit };
}

/** Terms that say by themselves that something runs, and what one must be able to read to know that. */
const ACHTER_EEN_RECHT = {
  'handhaving.lezen': [...VAN_ZAAK, 'zienswijze', 'begunstiging', 'T11', 'T11b'],
  'partner.verloop': ['warme-overdracht', 'weer-bij-ons'],
  'overleg.lezen': ['overlegtaak'],
  'absoluut.zien': ['signaal-duo'],
  'motie.zien': ['raadsverslag'],
} as const satisfies Partial<Record<Permissie, readonly Termijncode[]>>;
type Recht = keyof typeof ACHTER_EEN_RECHT;

/** Who may not know that enforcement runs (a coach), what partners agreed on (administratie), or who stands nowhere (a coach), sees no term of it either. */
export function verborgenCodes(ziet: (recht: Recht) => boolean): readonly Termijncode[] {
  return (Object.keys(ACHTER_EEN_RECHT) as Recht[]).flatMap((recht) =>
    ziet(recht) ? [] : [...ACHTER_EEN_RECHT[recht]],
  );
}
