import type { Gespreksafspraak, Gespreksverslag } from '#lib/contact/gesprek/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** The parts of the report on a contact moment that was just made, and what was agreed. */
export async function saveGesprek(
  toegang: Toegang,
  contactId: string,
  gesprek: Gespreksverslag,
): Promise<void> {
  const { gesprekssoort, aanwezig, aanleiding, gezien, vervolg, afspraken } = gesprek;
  if (gesprekssoort || aanwezig || aanleiding || gezien || vervolg)
    await toegang.sql(
      `update contactmoment set gesprekssoort = $3, aanwezig = $4, aanleiding = $5, gezien = $6, vervolg = $7
        where bureau_id = $1 and id = $2`,
      [toegang.bureauId, contactId, gesprekssoort, aanwezig, aanleiding, gezien, vervolg],
    );
  if (afspraken.length === 0) return;
  await toegang.sql(
    `insert into contactafspraak (bureau_id, contactmoment_id, volgnummer, wat, wie, datum)
     select $1, $2, nummer, wat, wie, datum from unnest($3::text[], $4::text[], $5::date[]) with ordinality as a (wat, wie, datum, nummer)`,
    [
      toegang.bureauId,
      contactId,
      afspraken.map((afspraak) => afspraak.wat),
      afspraken.map((afspraak) => afspraak.wie),
      afspraken.map((afspraak) => afspraak.datum),
    ],
  );
}

export async function readGesprek(toegang: Toegang, contactId: string): Promise<Gespreksverslag | undefined> {
  const [row] = await toegang.sql<Omit<Gespreksverslag, 'afspraken'>>(
    'select gesprekssoort, aanwezig, aanleiding, gezien, vervolg from contactmoment where bureau_id = $1 and id = $2',
    [toegang.bureauId, contactId],
  );
  if (!row) return undefined;
  const afspraken = await toegang.sql<Gespreksafspraak>(
    'select wat, wie, datum from contactafspraak where bureau_id = $1 and contactmoment_id = $2 order by volgnummer',
    [toegang.bureauId, contactId],
  );
  return { ...row, afspraken };
}
