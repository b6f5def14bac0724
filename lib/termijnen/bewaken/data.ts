import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { NieuweTermijn, Termijnrij, Verschuiving } from '#lib/termijnen/bewaken/model.ts';
import { gaatMee, isLopend, shiftedBy, uiterlijkVan } from '#lib/termijnen/bewaken/rules.ts';
import { TERMIJNEN, VAN_ZAAK, type Termijncode } from '#lib/termijnen/catalogus.ts';
import { readDuur } from '#lib/termijnen/instellingen/data.ts';
import {
  lapseAfloop,
  listRijen,
  recordAlleVoldaan,
  recordGesteld,
  recordVervallen,
  recordVoldaan,
  saveStand,
  standVan,
} from '#lib/termijnen/rijen/data.ts';

/**
 * Sets a term of the catalogue on something, with its fact; it lasts as the catalogue says, or as the bureau chose. The same code
 * on the same thing runs once: setting it again while it runs changes nothing. Gives the id of the running term.
 */
export async function setTermijn(toegang: Toegang, nieuw: NieuweTermijn): Promise<string> {
  const soort = TERMIJNEN[nieuw.code];
  const duur = nieuw.duur ?? (await readDuur(toegang, nieuw.code));
  const loop = { basis: soort.bron, startOp: nieuw.start, duur, terug: soort.terug };
  const uiterlijk = uiterlijkVan({ ...loop, opschortingen: [], verlenging: null });
  const [row] = await toegang.sql<{ id: string }>(
    `insert into termijn (bureau_id, id, code, titel, onderwerp_soort, onderwerp_id, jongere_id, werkproces_id, eigenaar_id,
                          gemeente_code, basis, start_op, duur_eenheid, duur_aantal, terug, uiterlijk)
     values ($1, coalesce($16::uuid, gen_random_uuid()), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (bureau_id, onderwerp_id, code) where status in ('loopt', 'opgeschort') do nothing returning id`,
    [
      toegang.bureauId,
      nieuw.code,
      nieuw.titel ?? soort.titel,
      nieuw.onderwerpSoort,
      nieuw.onderwerpId,
      nieuw.jongereId ?? null,
      nieuw.werkprocesId ?? null,
      nieuw.eigenaarId ?? null,
      nieuw.gemeente ?? null,
      soort.bron,
      nieuw.start,
      duur.eenheid,
      duur.aantal,
      soort.terug,
      uiterlijk,
      nieuw.id ?? null,
    ],
  );
  if (row) {
    const { code, start: startOp, jongereId = null, gemeente = null } = nieuw;
    await recordGesteld(toegang, { id: row.id, code, startOp, jongereId, gemeente }, uiterlijk);
    return row.id;
  }
  const bestaand = await findLopend(toegang, nieuw.onderwerpId, nieuw.code);
  if (!bestaand) throw new Error('de termijn is niet bewaard en loopt ook niet');
  return bestaand.id;
}

/** The term was met on this day. Gives whether that was in time, or null when no such term runs. */
export async function meetTermijn(
  toegang: Toegang,
  onderwerpId: string,
  code: Termijncode,
  op: Datum,
  reden: string | null = null,
): Promise<{ opTijd: boolean } | null> {
  const termijn = await findLopend(toegang, onderwerpId, code);
  if (!termijn) return null;
  await saveStand(toegang, termijn.id, { ...standVan(termijn), status: 'voldaan', afgedaanOp: op, reden });
  return recordVoldaan(toegang, termijn, op);
}

/** The same term met on many things at once, as a bulk renewal does. Gives on how many it ran. */
export async function meetTermijnen(
  toegang: Toegang,
  onderwerpIds: readonly string[],
  code: Termijncode,
  op: Datum,
): Promise<number> {
  const lopend = await listRijen(
    toegang,
    `onderwerp_id = any($2::uuid[]) and code = $3 and status in ('loopt', 'opgeschort')`,
    [onderwerpIds, code],
    'for update',
  );
  await toegang.sql(
    `update termijn set versie = versie + 1, status = 'voldaan', afgedaan_op = $3 where bureau_id = $1 and id = any($2::uuid[])`,
    [toegang.bureauId, lopend.map((termijn) => termijn.id), op],
  );
  await recordAlleVoldaan(toegang, lopend, op);
  return lopend.length;
}

/** The terms on this thing no longer matter: the work ended otherwise. `code` names one of them; without it all lapse. */
export async function lapseTermijnen(
  toegang: Toegang,
  onderwerpId: string,
  reden: string,
  code?: Termijncode,
): Promise<number> {
  const termijnen = (await listTermijnenVan(toegang, onderwerpId)).filter(
    (termijn) => isLopend(termijn) && (code === undefined || termijn.code === code),
  );
  return lapse(toegang, termijnen, reden);
}

async function lapse(toegang: Toegang, termijnen: readonly Termijnrij[], reden: string): Promise<number> {
  for (const termijn of termijnen) {
    const over = { status: 'vervallen', afgedaanOp: toegang.vandaag, reden } as const;
    await saveStand(toegang, termijn.id, { ...standVan(termijn), ...over });
  }
  await recordVervallen(toegang, termijnen);
  return termijnen.length;
}

/** What ended the last term of this code was taken back: it runs again. False when there is none, or one runs already. */
export async function reopenTermijn(
  toegang: Toegang,
  onderwerpId: string,
  code: Termijncode,
): Promise<boolean> {
  const eerder = (await listTermijnenVan(toegang, onderwerpId)).filter((termijn) => termijn.code === code);
  const [laatste] = eerder;
  if (!laatste || eerder.some(isLopend)) return false;
  await runAgain(toegang, laatste);
  return true;
}

async function runAgain(toegang: Toegang, termijn: Termijnrij): Promise<void> {
  const status = termijn.uiterlijk ? 'loopt' : 'opgeschort';
  await saveStand(toegang, termijn.id, { ...standVan(termijn), status, afgedaanOp: null, reden: null });
  await lapseAfloop(toegang, termijn.id);
}

/** What moves the last day of a running term; the fact that named the old day lapses. */
export async function shiftTermijn(
  toegang: Toegang,
  onderwerpId: string,
  code: Termijncode,
  verschuiving: Verschuiving,
): Promise<{ uiterlijk: Datum | null } | null> {
  const termijn = await findLopend(toegang, onderwerpId, code);
  if (!termijn) return null;
  const stand = shiftedBy(termijn, verschuiving);
  await saveStand(toegang, termijn.id, stand);
  await recordGesteld(toegang, termijn, stand.uiterlijk, true);
  return { uiterlijk: stand.uiterlijk };
}

/** Every term that ran or runs on this thing, the newest first. */
export async function listTermijnenVan(toegang: Toegang, onderwerpId: string): Promise<Termijnrij[]> {
  return listRijen(toegang, 'onderwerp_id = $2', [onderwerpId]);
}

/** Running terms of the work of this owner follow to the next one. */
export async function handOverTermijnen(
  toegang: Toegang,
  werkprocesId: string,
  naar: string | null,
): Promise<void> {
  await handOverAlle(toegang, [{ id: werkprocesId, naar }]);
}

/** The same for many pieces of work at once. Those of a file of investigation stay with who has that file. */
export async function handOverAlle(
  toegang: Toegang,
  werk: readonly { readonly id: string; readonly naar: string | null }[],
): Promise<void> {
  await toegang.sql(
    `update termijn t set eigenaar_id = n.naar, versie = t.versie + 1
       from unnest($2::uuid[], $3::uuid[]) as n (id, naar)
      where t.bureau_id = $1 and t.werkproces_id = n.id and t.status in ('loopt', 'opgeschort') and t.code <> all($4)`,
    [toegang.bureauId, werk.map((deel) => deel.id), werk.map((deel) => deel.naar), VAN_ZAAK],
  );
}

/** Running terms of this code on these things follow to who keeps them from now on. */
export async function handOverVan(
  toegang: Toegang,
  onderwerpIds: readonly string[],
  code: Termijncode,
  naar: string,
): Promise<void> {
  await toegang.sql(
    `update termijn set eigenaar_id = $4, versie = versie + 1
      where bureau_id = $1 and onderwerp_id = any($2::uuid[]) and code = $3 and status in ('loopt', 'opgeschort')`,
    [toegang.bureauId, onderwerpIds, code, naar],
  );
}

/** Running terms of a file of investigation follow to who took the file over; those of the work stay with its owner. */
export async function handOverVanZaak(toegang: Toegang, zaakId: string, naar: string | null): Promise<void> {
  await toegang.sql(
    `update termijn set eigenaar_id = $3, versie = versie + 1
      where bureau_id = $1 and onderwerp_id = $2 and status in ('loopt', 'opgeschort') and code = any($4)`,
    [toegang.bureauId, zaakId, naar, VAN_ZAAK],
  );
}

const BIJ_SLUITEN = 'Het werkproces is gesloten.';

/** The work was closed: its terms lapse, except those whose day comes after the decision. */
export async function endTermijnenBijSluiten(toegang: Toegang, werkprocesId: string): Promise<void> {
  const termijnen = await listRijen(
    toegang,
    `werkproces_id = $2 and status in ('loopt', 'opgeschort') and code <> all($3)`,
    [werkprocesId, BLIJVEND],
    'for update',
  );
  await lapse(toegang, termijnen, BIJ_SLUITEN);
}

/** The work was opened again: what lapsed because of the closing runs on. */
export async function reviveTermijnen(toegang: Toegang, werkprocesId: string): Promise<void> {
  const alle = await listRijen(toegang, 'werkproces_id = $2', [werkprocesId], 'for update');
  for (const termijn of alle) if (gaatMee(termijn, alle, BIJ_SLUITEN)) await runAgain(toegang, termijn);
}

const BLIJVEND = (Object.keys(TERMIJNEN) as Termijncode[]).filter((code) => TERMIJNEN[code].blijft);

async function findLopend(
  toegang: Toegang,
  onderwerpId: string,
  code: Termijncode,
): Promise<Termijnrij | undefined> {
  const [termijn] = await listRijen(
    toegang,
    `onderwerp_id = $2 and code = $3 and status in ('loopt', 'opgeschort')`,
    [onderwerpId, code],
    'for update',
  );
  return termijn;
}
