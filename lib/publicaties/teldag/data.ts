import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { zelfdeDagIn } from '#lib/publicaties/teldag/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** The day on which this figure was counted in the edition of the nearest other school year that is public; null: none is. */
export async function readTeldag(
  toegang: Toegang,
  indicator: string,
  schooljaar: Schooljaar,
): Promise<Datum | null> {
  const [row] = await toegang.sql<{ peildatum: Datum }>(
    `select peildatum from publicatie
      where bureau_id = $1 and indicator = $2 and schooljaar <> $3 and status = 'gepubliceerd'
      order by abs(left(schooljaar, 4)::int - left($3, 4)::int), schooljaar desc, uitgave desc limit 1`,
    [toegang.bureauId, indicator, schooljaar],
  );
  return row?.peildatum ?? null;
}

/** Of a state without a chosen day: the day on which other years were counted, once it has been; undefined: the end of the year, or today. */
export async function readGewoneDag(
  toegang: Toegang,
  indicator: string,
  schooljaar: Schooljaar,
): Promise<Datum | undefined> {
  if (!findIndicator(indicator)?.isStand) return undefined;
  const ander = await readTeldag(toegang, indicator, schooljaar);
  const dag = ander && zelfdeDagIn(schooljaar, ander);
  return dag && dag <= toegang.vandaag ? dag : undefined;
}
