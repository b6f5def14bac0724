import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { addWerkdagen } from '#lib/kalender/werkdagen.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Afloop } from '#lib/verlof/model.ts';
import type { KernCode } from '#lib/werkprocessen/kernlijst.ts';

type Werk = { readonly gemeente: string | null; readonly sector: Sector | null };

/** What every fact about an application begins with; the place as it was when the work began. */
export function feitkop(werk: Werk & { id: string; jongereId: string }, datum: Datum) {
  const { gemeente, sector } = werk;
  return {
    kop: { onderwerpSoort: 'verlof', onderwerpId: werk.id, jongereId: werk.jongereId, datum },
    plaats: { gemeente, sector },
  } as const;
}

/** The result of the work, in the national core list. */
export const kernVan = (afloop: Afloop): KernCode => `verlof-${afloop}`;

type Volgende = { readonly volgendeActie: string | null; readonly volgendeDatum: Datum | null };

/** What the officer does next, and when he is reminded of it; the term itself stands in the list of terms. */
export const VOLGENDE = {
  ontvangen: (today: Datum): Volgende => doe('Kijk of de aanvraag compleet is', addWerkdagen(today, 1)),
  opgeschort: (hersteltermijn: Datum): Volgende =>
    doe('Kijk of de aanvulling binnen is', addDays(hersteltermijn, 1)),
  compleet: (today: Datum): Volgende => doe('Hoor het hoofd van de school', addWerkdagen(today, 2)),
  gehoord: (today: Datum): Volgende => doe('Besluit op de aanvraag', addWerkdagen(today, 2)),
  besloten: (today: Datum): Volgende => doe('Stuur de brief met het besluit', addWerkdagen(today, 1)),
  afdoen: (today: Datum): Volgende => doe('Rond de aanvraag af', addWerkdagen(today, 1)),
  bekend: (bekendOp: Datum): Volgende => doe('Rond af na de bezwaartermijn', addDays(bekendOp, 43)),
  bezwaar: (op: Datum): Volgende => doe('Kijk of op het bezwaar is beslist', addDays(op, 42)),
} as const;

function doe(volgendeActie: string, volgendeDatum: Datum): Volgende {
  return { volgendeActie, volgendeDatum };
}
