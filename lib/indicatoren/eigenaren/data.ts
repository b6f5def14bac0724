import type { Datum } from '#lib/kalender/model.ts';
import { jaarvraag } from '#lib/indicatoren/rules.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { Dimensies, Indicator } from '#lib/indicatoren/model.ts';
import { prepareCounting } from '#lib/indicatoren/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** How many of the cases behind a figure are in the hands of whom now; null: of nobody. */
export type Eigenaartelling = {
  readonly eigenaarId: string | null;
  readonly meting: string;
  readonly functie: string;
  readonly teller: number;
};

/**
 * The cases that an indicator of werkprocessen counts on a day, by who has each in hand now. The same statement as that of the
 * figure, so that the colleagues together are the figure. Who had what earlier is not kept by day; ask it for today.
 */
export async function countPerEigenaar(
  toegang: Toegang,
  indicator: Indicator,
  vandaag: Datum,
  filter: Dimensies,
): Promise<Eigenaartelling[]> {
  const jaar = jaarvraag(schooljaarVan(vandaag), vandaag);
  await prepareCounting(toegang);
  return toegang.sql<Eigenaartelling>(
    `select w.eigenaar_id as "eigenaarId", z.meting, z.functie, count(*)::int as teller
       from (${indicator.zaken}) as z left join werkproces w on w.bureau_id = $1 and w.id = z.onderwerp_id
      where to_jsonb(z) @> jsonb_object($6::text[], $7::text[]) group by 1, 2, 3`,
    [
      toegang.bureauId,
      [jaar.van],
      [jaar.tot],
      [vandaag],
      'infinity',
      Object.keys(filter),
      Object.values(filter),
    ],
  );
}
