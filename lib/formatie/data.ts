import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Formatieregel } from './model.ts';

/** The lines of formatie that touch these days. */
export async function readFormatie(toegang: Toegang, van: Datum, tot: Datum): Promise<Formatieregel[]> {
  return toegang.sql<Formatieregel>(
    `select functie, contract_fte as "contractFte", inzet, aanwezigheid, van, tot from formatie
      where bureau_id = $1 and van <= $3 and (tot is null or tot >= $2)`,
    [toegang.bureauId, van, tot],
  );
}

/** The same with whose line it is; null: a post without a name. */
export async function readFormatieOpNaam(
  toegang: Toegang,
  van: Datum,
  tot: Datum,
): Promise<(Formatieregel & { readonly gebruikerId: string | null })[]> {
  return toegang.sql(
    `select gebruiker_id as "gebruikerId", functie, contract_fte as "contractFte", inzet, aanwezigheid, van, tot from formatie
      where bureau_id = $1 and van <= $3 and (tot is null or tot >= $2)`,
    [toegang.bureauId, van, tot],
  );
}
