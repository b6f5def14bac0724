import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { isKernCode } from '#lib/werkprocessen/kernlijst.ts';
import type { Afwijking, Codewaarde, Resultaat } from '#lib/werkprocessen/model.ts';
import { metAltijd, resultaatlijstVan, startlijst } from '#lib/werkprocessen/startlijsten.ts';

/** The values of a code list that hold today, in the order of the bureau; without a list of its own the start list. */
export async function listCodewaarden(toegang: Toegang, lijst: string): Promise<readonly Codewaarde[]> {
  const rows = await toegang.sql<Codewaarde>(
    `select code, label, kern_code as kern from codewaarde
      where bureau_id = $1 and lijst = $2 and (geldig_van is null or geldig_van <= $3)
        and (geldig_tot is null or geldig_tot >= $3)
      order by volgorde, label`,
    [toegang.bureauId, lijst, toegang.vandaag],
  );
  return rows.length > 0 ? rows : startlijst(lijst);
}

/** The words of a code list for what was chosen earlier: also those that no longer hold. */
export async function readCodelabels(toegang: Toegang, lijst: string): Promise<ReadonlyMap<string, string>> {
  const rows = await toegang.sql<{ code: string; label: string }>(
    'select code, label from codewaarde where bureau_id = $1 and lijst = $2',
    [toegang.bureauId, lijst],
  );
  return new Map([...startlijst(lijst), ...rows].map(({ code, label }) => [code, label]));
}

/** The results one may close this kind of work with; a value whose mapping is unknown is not offered. */
export async function listResultaten(toegang: Toegang, soort: string): Promise<readonly Resultaat[]> {
  const waarden = metAltijd(await listCodewaarden(toegang, resultaatlijstVan(soort)));
  return waarden.flatMap(({ code, label, kern }) => (isKernCode(kern) ? [{ code, label, kern }] : []));
}

/** The label of a result as it was chosen, also when the value no longer holds. */
export async function resultaatLabel(toegang: Toegang, soort: string, code: string): Promise<string> {
  const lijst = resultaatlijstVan(soort);
  const [row] = await toegang.sql<{ label: string }>(
    'select label from codewaarde where bureau_id = $1 and lijst = $2 and code = $3',
    [toegang.bureauId, lijst, code],
  );
  return row?.label ?? startlijst(lijst).find((waarde) => waarde.code === code)?.label ?? code;
}

/** The core code that a result as it was chosen maps onto, also when the value no longer holds. */
export async function resultaatKern(toegang: Toegang, soort: string, code: string): Promise<string> {
  const lijst = resultaatlijstVan(soort);
  const [row] = await toegang.sql<{ kern: string }>(
    'select kern_code as kern from codewaarde where bureau_id = $1 and lijst = $2 and code = $3',
    [toegang.bureauId, lijst, code],
  );
  return row?.kern ?? startlijst(lijst).find((waarde) => waarde.code === code)?.kern ?? code;
}

/** The reason from the pick list of the bureau; an unknown code is refused, not kept. */
export async function readAfwijking(
  toegang: Toegang,
  { afwijkreden, motivering }: { afwijkreden: string | null; motivering: string | null },
): Promise<Uitkomst<Afwijking | null>> {
  if (!afwijkreden) return gelukt(null);
  const redenen = await listCodewaarden(toegang, 'afwijkreden');
  return redenen.some((reden) => reden.code === afwijkreden)
    ? gelukt({ afwijkreden, motivering })
    : weiger('onbekende-reden', 'Kies een reden uit de lijst.', {
        velden: { afwijkreden: 'Kies een reden uit de lijst.' },
      });
}
