import pg from 'pg';
import { OmgevingsFout } from '#lib/platform/env.ts';

/**
 * What only the owner of the database may do: make a bureau, and let an account that already works for another bureau
 * work here as well. Rights are given afterwards by the ordinary use case, so that the logboek tells of them.
 */
export type NieuwBureau = { code: string; naam: string; gemeenten: readonly string[]; vakantieregio: string };

async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

/** Makes the bureau with its gemeenten; one that is there already is a refusal, not something to overwrite. */
export async function makeBureau(ownerUrl: string, bureau: NieuwBureau): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const made = await client.query<{ id: number }>(
      'insert into bureau (code, naam, vakantieregio) values ($1, $2, $3) on conflict (code) do nothing returning id',
      [bureau.code, bureau.naam, bureau.vakantieregio],
    );
    const id = made.rows[0]?.id;
    if (!id) throw new OmgevingsFout(`Het bureau ${bureau.code} bestaat al; laat --nieuw-bureau weg.`);
    for (const gemeente of bureau.gemeenten) {
      const [code, naam] = gemeente.split('=', 2);
      await client.query('insert into gemeente (code, naam) values ($1, $2) on conflict (code) do nothing', [
        code,
        naam ?? `Gemeente ${code}`,
      ]);
      await client.query(
        `insert into bureau_gemeente (bureau_id, gemeente_code, van) values ($1, $2, '1900-01-01')`,
        [id, code],
      );
    }
  });
}

/** An existing account becomes a member without any role yet; undefined when there is no such account. */
export async function addExistingAccount(
  ownerUrl: string,
  bureauId: number,
  inlognaam: string,
): Promise<string | undefined> {
  return asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into lidmaatschap (bureau_id, gebruiker_id, naam, rollen, van)
       select $1, g.id, g.naam, '{}', (now() at time zone 'Europe/Amsterdam')::date from gebruiker g where g.inlognaam = lower($2)
       on conflict (bureau_id, gebruiker_id) do update set van = lidmaatschap.van
       returning gebruiker_id as id`,
      [bureauId, inlognaam],
    );
    return rows[0]?.id;
  });
}
