import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { readEnv } from '#lib/platform/env.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { log } from '#lib/platform/log.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/**
 * Feedback to the school (fields l–p of Besluit ROD art. 14) leaves through a port. Until the coupling with DUO is
 * certified this is a folder of CSV files, one per delivery; the id of each line lets the receiver drop doubles.
 */
export type Terugmelding = {
  id: string;
  jongere_id: string | null;
  melding: string;
  status: string;
  reden_afgesloten: string | null;
  opmerking: string | null;
  specificatie: string | null;
  contact_naam: string | null;
  contact_functie: string | null;
  contact_telefoon: string | null;
  contact_email: string | null;
};

/** Delivers a batch and gives where it went; throws when it could not. */
export type TerugmeldKanaal = (
  bureauCode: string,
  batch: readonly Terugmelding[],
  kenmerk: string,
) => Promise<string>;

const COLUMNS = [
  ['id', 'terugmelding_id'],
  ['melding', 'melding_id'],
  ['specificatie', 'l_specificatie'],
  ['status', 'm_status'],
  ['reden_afgesloten', 'n_reden_afgesloten'],
  ['opmerking', 'o_opmerking'],
  ['contact_naam', 'p_naam'],
  ['contact_functie', 'p_functie'],
  ['contact_telefoon', 'p_telefoon'],
  ['contact_email', 'p_email'],
] as const;

/** The channel that writes files under `<data folder>/uitgaand/terugmeldingen/<bureau>`. */
export const folderChannel: TerugmeldKanaal = async (bureauCode, batch, kenmerk) => {
  const folder = join(readEnv().BAKEN_GEGEVENS, 'uitgaand', 'terugmeldingen', bureauCode);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const naam = `terugmeldingen-${kenmerk}.csv`;
  const text = stringify([...batch], {
    header: true,
    delimiter: ';',
    columns: COLUMNS.map(([key, header]) => ({ key, header })),
  });
  await writeFile(join(folder, `.${naam}`), text, { mode: 0o600 });
  await rename(join(folder, `.${naam}`), join(folder, naam)); // whole or not at all
  return naam;
};

const BATCH = 500;

async function claim(toegang: Toegang): Promise<Terugmelding[]> {
  return toegang.sql<Terugmelding>(
    `select t.id, m.jongere_id, coalesce(m.extern_id, m.id::text) as melding, t.status, t.reden_afgesloten, t.opmerking,
            m.specificatie, t.contact_naam, t.contact_functie, t.contact_telefoon, t.contact_email
       from terugmelding t join melding m on m.bureau_id = t.bureau_id and m.id = t.melding_id
      where t.bureau_id = $1 and t.bezorgd_op is null and t.verteld_op is null and (t.pogingen < 8)
      order by t.aangemaakt_op limit ${BATCH} for update of t skip locked`,
    [toegang.bureauId],
  );
}

/** Delivers what is waiting at one bureau, at most 500 at a time; gives how many left and how many could not. */
export const deliverTerugmeldingen = command({
  naam: 'terugmeldingen bezorgen',
  permission: 'terugmelding.bezorgen',
  verwerking: 'leerplicht-toezicht',
  input: z.object({}),
  subject: 'geen-personen', // touched per line below: only what really left
  run: async (toegang) => {
    const batch = await claim(toegang);
    if (batch.length === 0) return gelukt({ bezorgd: 0, mislukt: 0 });
    const ids = batch.map((item) => item.id);
    toegang.raak(batch.flatMap((item) => item.jongere_id ?? []));
    try {
      const waar = await folderChannel(toegang.actor.bureau.code, batch, toegang.operatieId.toString('hex'));
      await toegang.sql(
        `update terugmelding set bezorgd_op = $3, bezorgd_in = $4, pogingen = pogingen + 1, fout = null
          where bureau_id = $1 and id = any($2)`,
        [toegang.bureauId, ids, toegang.nu, waar],
      );
      return gelukt({ bezorgd: ids.length, mislukt: 0 });
    } catch (error) {
      log.error({ fout: error, bureau: toegang.bureauId }, 'terugmeldingen zijn niet bezorgd');
      await toegang.sql(
        'update terugmelding set pogingen = pogingen + 1, fout = $3 where bureau_id = $1 and id = any($2)',
        [toegang.bureauId, ids, 'De bezorging is niet gelukt. Baken probeert het opnieuw.'],
      );
      return gelukt({ bezorgd: 0, mislukt: ids.length });
    }
  },
});

/** Delivers for one bureau, or for all; the sweep that also finds what a queue missed. */
export async function deliverFor(bureauId?: number): Promise<void> {
  let mislukt = 0;
  for (const bureau of await listBureaus()) {
    if (bureauId !== undefined && bureau.id !== bureauId) continue;
    const uitkomst = await deliverTerugmeldingen(
      systeemActor('werker', bureau, ['terugmelding.bezorgen']),
      {},
    );
    if (uitkomst.ok) mislukt += uitkomst.waarde.mislukt;
  }
  // The rows keep what went wrong; the fault makes the queue try again by its own rhythm.
  if (mislukt > 0) throw new Error(`${mislukt} terugmeldingen zijn niet bezorgd`);
}
