import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { addGemeente, readGemeentenaam } from '#lib/jongeren/gemeenten/data.ts';
import { ANDERE_GEMEENTE } from '#lib/jongeren/gemeenten/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Anders = { readonly andereCode: string | null; readonly andereNaam: string | null };

/** The code that was chosen in the list, or that of another gemeente, which is known by name from then on. */
export async function chooseGemeente<Keuze extends string | null>(
  toegang: Toegang,
  keuze: Keuze,
  { andereCode, andereNaam }: Anders,
): Promise<Uitkomst<Keuze | string>> {
  if (keuze !== ANDERE_GEMEENTE) return gelukt(keuze);
  if (!andereCode || !/^[0-9]{4}$/.test(andereCode))
    return fout('andereCode', 'Vul de CBS-code van de gemeente in: vier cijfers, zoals 0935.');
  const naam = await nameGemeente(toegang, andereCode, andereNaam, 'andereNaam');
  return naam.ok ? gelukt(andereCode) : naam;
}

/** The name of this code: the one that is known, else the one that a colleague fills in now. */
export async function nameGemeente(
  toegang: Toegang,
  code: string,
  naam: string | null,
  veld: string,
): Promise<Uitkomst<string>> {
  const bekend = await readGemeentenaam(toegang, code);
  if (bekend) return gelukt(bekend);
  if (!naam) return fout(veld, `Vul de naam van gemeente ${code} in; die is hier nog niet bekend.`);
  await addGemeente(toegang, code, naam);
  return gelukt(naam);
}

function fout(veld: string, zin: string) {
  return weiger('gemeente-onbekend', zin, { velden: { [veld]: zin } });
}
