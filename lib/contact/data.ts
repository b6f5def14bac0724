import type { Datum } from '#lib/kalender/model.ts';
import type { Contactformulier, Contactmoment, NieuwContact, WerkprocesKeuze } from '#lib/contact/model.ts';
import { werkBuitenZicht } from '#lib/jongeren/kijkrecht/data.ts';
import { taakVoor, takenVan } from '#lib/jongeren/verslagen/rules.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export async function insertContact(toegang: Toegang, contact: NieuwContact): Promise<string> {
  const taak = taakVoor(
    await readSoort(toegang, contact.werkprocesId),
    contact.taak,
    takenVan(toegang.actor),
  );
  const [row] = await toegang.sql<{ id: string }>(
    `insert into contactmoment (bureau_id, jongere_id, werkproces_id, gebruiker_id, soort, met, bereikt, datum, tijd, verslag, geregistreerd_op, taak)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      toegang.bureauId,
      contact.jongereId,
      contact.werkprocesId,
      toegang.gebruikerId,
      contact.soort,
      contact.met,
      contact.bereikt,
      contact.datum,
      contact.tijd,
      contact.verslag,
      toegang.nu,
      taak,
    ],
  );
  if (!row) throw new Error('het contact is niet bewaard');
  return row.id;
}

async function readSoort(toegang: Toegang, werkprocesId: string | null): Promise<string | null> {
  if (!werkprocesId) return null;
  const [row] = await toegang.sql<{ soort: string }>(
    'select soort from werkproces where bureau_id = $1 and id = $2',
    [toegang.bureauId, werkprocesId],
  );
  return row?.soort ?? null;
}

export async function readContact(toegang: Toegang, id: string): Promise<Contactmoment | undefined> {
  const [row] = await toegang.sql<Contactmoment>(
    `select id, jongere_id as "jongereId", werkproces_id as "werkprocesId", gebruiker_id as "gebruikerId", soort, met, bereikt, datum, tijd,
            verslag, taak, vervallen_op is not null as vervallen
       from contactmoment where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

/** False when it lapsed in the meantime. */
export async function lapseContact(toegang: Toegang, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    'update contactmoment set vervallen_op = $3 where bureau_id = $1 and id = $2 and vervallen_op is null returning id',
    [toegang.bureauId, id, toegang.nu],
  );
  return rows.length === 1;
}

/** Last contact of a werkproces: the last day on which someone was reached. No new version: nobody types this field. */
export async function refreshLaatsteContact(toegang: Toegang, werkprocesId: string): Promise<void> {
  await toegang.sql(
    `update werkproces set laatste_contact = (select max(datum) from contactmoment
        where bureau_id = $1 and werkproces_id = $2 and vervallen_op is null and bereikt)
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, werkprocesId],
  );
}

export type Volgende = { readonly actie: string | null; readonly datum: Datum | null };

/** False when a colleague changed this werkproces since `versie`. */
export async function saveVolgende(
  toegang: Toegang,
  werkprocesId: string,
  versie: number,
  volgende: Volgende,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update werkproces set versie = versie + 1, volgende_actie = $4, volgende_datum = $5
      where bureau_id = $1 and id = $2 and versie = $3 and status <> 'gesloten' returning id`,
    [toegang.bureauId, werkprocesId, versie, volgende.actie, volgende.datum],
  );
  return rows.length === 1;
}

export async function listWerkprocesKeuzes(toegang: Toegang, jongereId: string): Promise<WerkprocesKeuze[]> {
  return toegang.sql<WerkprocesKeuze>(
    `select id, versie, soort, coalesce(eigenaar_id = $3, false) as eigen, volgende_actie as "volgendeActie", volgende_datum as "volgendeDatum"
       from werkproces where bureau_id = $1 and jongere_id = $2 and status <> 'gesloten' and soort <> all($4)
      order by coalesce(eigenaar_id = $3, false) desc, gestart_op desc, id`,
    [toegang.bureauId, jongereId, toegang.gebruikerId, werkBuitenZicht(toegang)],
  );
}

type Aanhef = Pick<Contactformulier, 'naam' | 'telefoon' | 'geheimhouding' | 'waarschuwing'>;
type AanhefRij = Jongerenaam & Omit<Aanhef, 'naam'>;

export async function readAanhef(toegang: Toegang, jongereId: string): Promise<Aanhef | undefined> {
  const [row] = await toegang.sql<AanhefRij>(
    `select voornamen, voorvoegsel, geslachtsnaam, roepnaam, telefoon, geheimhouding, waarschuwing
       from jongere where bureau_id = $1 and id = $2`,
    [toegang.bureauId, jongereId],
  );
  if (!row) return undefined;
  const { telefoon, geheimhouding, waarschuwing, ...naam } = row;
  return { naam, telefoon, geheimhouding, waarschuwing };
}
