import type { Datum, SchrikkelConventie } from '#lib/kalender/model.ts';
import { leeftijdOp } from '#lib/kalender/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** When this bureau keeps a birthday of 29 February in a common year (ADR 19); only asked for who has one. */
export async function readSchrikkel(
  toegang: Toegang,
  geboortedatum: Datum,
): Promise<SchrikkelConventie | undefined> {
  if (!geboortedatum.endsWith('-02-29')) return undefined;
  const [row] = await toegang.sql<{ keuze: SchrikkelConventie | null }>(
    `select keuze('schrikkel_conventie') as keuze`,
  );
  return row?.keuze ?? undefined;
}

/** Completed years on a day, by the one rule of the bureau. */
export async function readLeeftijd(toegang: Toegang, geboortedatum: Datum, op: Datum): Promise<number> {
  return leeftijdOp(geboortedatum, op, await readSchrikkel(toegang, geboortedatum));
}
