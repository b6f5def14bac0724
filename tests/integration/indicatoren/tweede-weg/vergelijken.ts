import type { Cel, Uitslag } from '#lib/indicatoren/model.ts';
import type { Geteld } from './model.ts';
import { sleutel } from './tellen.ts';

type Getal = { teller: number; noemer: number | null; waarde: number | null };

/** What the two roads say differently, cell by cell; empty when they agree. A cell that is not counted is zero. */
export function verschillen({ cellen, optellingen }: Uitslag, nageteld: readonly Geteld[]): string[] {
  const sql = new Map((optellingen ?? cellen).map((cel) => [sleutel(cel.dimensies), vanSql(cel)]));
  const hand = new Map(nageteld.map((cel) => [sleutel(cel.cel), vanHand(cel)]));
  return [...new Set([...sql.keys(), ...hand.keys()])].sort().flatMap((plek) => {
    const [een, twee] = [sql.get(plek), hand.get(plek)];
    const gelijk =
      (een?.teller ?? 0) === (twee?.teller ?? 0) &&
      bijna(een?.noemer ?? 0, twee?.noemer ?? (twee ? (een?.noemer ?? 0) : 0)) &&
      (twee?.waarde === undefined || twee.waarde === null || bijna(een?.waarde ?? -1, twee.waarde));
    return gelijk ? [] : [`${plek}: sql ${toon(een)}, nageteld ${toon(twee)}`];
  });
}

const vanSql = ({ teller, noemer, waarde }: Cel): Getal => ({ teller: teller ?? Number.NaN, noemer, waarde });

const vanHand = ({ teller, noemer, waarde }: Geteld): Getal => ({
  teller,
  noemer: noemer ?? null,
  waarde: waarde ?? null,
});

const bijna = (een: number, twee: number) => Math.abs(een - twee) < 1e-9;

function toon(getal: Getal | undefined): string {
  if (!getal) return '–';
  const { teller, noemer, waarde } = getal;
  return noemer === null ? `${teller}${waarde === null ? '' : ` (${waarde})`}` : `${teller}/${noemer}`;
}
