import type { Toegang } from '#lib/toegang/model.ts';
import type { Voorraad } from '../bewaard/model.ts';
import { kiesBewaard } from '../bewaard/rules.ts';
import { eigenaarwens } from '../bewaard/vaste-vragen.ts';
import { NIEMAND } from '../catalogus/werk-op-een-dag.ts';
import { countCellen, prepareCounting } from '../data.ts';
import type { Dimensies } from '../model.ts';

/** How many of the cases behind a figure are in the hands of whom now; null: of nobody. */
export type Eigenaartelling = {
  readonly eigenaarId: string | null;
  readonly meting: string;
  readonly functie: string;
  readonly teller: number;
};

/** The work of today by who has it in hand; `geteldOp` when it is not of now. */
export async function countPerEigenaar(
  toegang: Toegang,
  filter: Dimensies,
  voorraad: Voorraad,
): Promise<{ readonly tellingen: readonly Eigenaartelling[]; readonly geteldOp?: Date }> {
  const { indicator, jaar } = eigenaarwens(toegang.vandaag);
  const [bewaard] = kiesBewaard(voorraad, [{ definitie: indicator, jaar }]);
  if (!bewaard) await prepareCounting(toegang);
  const [geteld] = bewaard ? [bewaard] : await countCellen(toegang, indicator, [jaar], null);
  const tellingen = (geteld?.rijen ?? [])
    .filter((rij) => Object.entries(filter).every(([code, waarde]) => rij[code] === waarde))
    .map(({ eigenaar, meting, functie, teller }) => ({
      eigenaarId: eigenaar === NIEMAND ? null : String(eigenaar),
      ...{ meting: String(meting), functie: String(functie), teller },
    }));
  return { tellingen, ...(bewaard?.verouderd && { geteldOp: bewaard.geteldOp }) };
}
