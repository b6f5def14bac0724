import { GRENZEN, type Grenzen } from '#lib/doelgroepen/grenzen/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** As this bureau chose (ADR 19). */
export async function readGrenzen(toegang: Toegang): Promise<Grenzen> {
  const [row] = await toegang.sql<{ [Grens in keyof Grenzen]: number | null }>(
    `select keuze('uitbeeld_dagen')::int as "uitBeeld", keuze('uitbeeld_eerste_poging')::int as "eerstePoging",
            keuze('aandacht_contact')::int as aandacht, keuze('herbeoordeling_contact')::int as herbeoordeling`,
  );
  return {
    uitBeeld: row?.uitBeeld ?? GRENZEN.uitBeeld,
    eerstePoging: row?.eerstePoging ?? GRENZEN.eerstePoging,
    aandacht: row?.aandacht ?? GRENZEN.aandacht,
    herbeoordeling: row?.herbeoordeling ?? GRENZEN.herbeoordeling,
  };
}
