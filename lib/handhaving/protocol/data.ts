import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Protocolregel, Protocolsoort } from './model.ts';

/** Wpg art. 32: writes who saw, changed or provided what, in the transaction of the work itself. */
export async function writeProtocol(
  toegang: Toegang,
  zaakId: string,
  soort: Protocolsoort,
  rest: { aan?: string; reden?: string } = {},
): Promise<void> {
  await toegang.sql(
    `insert into wpg.protocol (bureau_id, tijd, gebruiker_id, actor, zaak_id, handeling, soort, aan, reden)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      toegang.bureauId,
      toegang.nu,
      toegang.gebruikerId,
      toegang.actorNaam,
      zaakId,
      toegang.handeling,
      soort,
      rest.aan ?? null,
      rest.reden ?? null,
    ],
  );
}

/** Did this user search for this shielded file with a reason today? */
export async function hasSearchedToday(toegang: Toegang, zaakId: string): Promise<boolean> {
  const rows = await toegang.sql(
    `select 1 from wpg.protocol where bureau_id = $1 and zaak_id = $2 and gebruiker_id = $3 and soort = 'gezocht'
        and (tijd at time zone 'Europe/Amsterdam')::date = $4 limit 1`,
    [toegang.bureauId, zaakId, toegang.gebruikerId, toegang.vandaag],
  );
  return rows.length > 0;
}

type Vraag = {
  van: Datum;
  tot: Datum;
  soort?: Protocolsoort | undefined;
  zaak?: string | undefined;
  voor?: number | undefined;
};

/** The newest first; `ouder`: where the next page begins. */
export async function listProtocol(
  toegang: Toegang,
  vraag: Vraag,
  aantal: number,
): Promise<{ regels: Protocolregel[]; ouder: number | null }> {
  const rows = await toegang.sql<Protocolregel>(
    `select p.id, p.tijd, coalesce(l.naam, p.actor) as wie, p.zaak_id as "zaakId", p.handeling, p.soort, p.aan, p.reden
       from wpg.protocol p left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = p.gebruiker_id
      where p.bureau_id = $1 and (p.tijd at time zone 'Europe/Amsterdam')::date between $2 and $3
        and ($4::text is null or p.soort = $4) and ($5::uuid is null or p.zaak_id = $5) and ($6::bigint is null or p.id < $6)
      order by p.id desc limit $7`,
    [
      toegang.bureauId,
      vraag.van,
      vraag.tot,
      vraag.soort ?? null,
      vraag.zaak ?? null,
      vraag.voor ?? null,
      aantal + 1,
    ],
  );
  const regels = rows.slice(0, aantal);
  return { regels, ouder: rows.length > aantal ? (regels.at(-1)?.id ?? null) : null };
}
