import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** Inserts one row and gives it back as it stands. Column names come from the factories, never from outside. */
export async function insertRow<Row extends object>(
  table: string,
  values: Record<string, unknown>,
): Promise<Row> {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  const columns = present.map(([column]) => column);
  const places = present.map((_, index) => `$${index + 1}`);
  const rows = await eigenaarSql<Row>(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')}) returning *`,
    present.map(([, value]) => value),
  );
  const [row] = rows;
  if (!row) throw new Error(`Geen rij gemaakt in ${table}`);
  return row;
}
