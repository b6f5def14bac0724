import { z } from 'zod';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { log } from '#lib/platform/log.ts';
import { enqueue, type Taak } from '#lib/platform/jobs.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import { offerFiles, readOffered, readOfferedWpg } from '#lib/uitwisseling/commands.ts';
import { closeBroken, readOpenTaken } from '#lib/uitwisseling/data.ts';
import type { Bronbestand, Importsoort, Importverslag } from '#lib/uitwisseling/model.ts';
import { isNobodyReading } from '#lib/uitwisseling/motor/inlezen.ts';
import { openVerslag } from '#lib/uitwisseling/motor/verslag.ts';

/** The actor that reads files, on behalf of who offered them. */
export function importActor(bureau: Parameters<typeof systeemActor>[1], namens?: string): SysteemActor {
  return systeemActor('import', bureau, ['import.uitvoeren', 'wpg.inlezen'], namens);
}

/** Runs an offered delivery and writes in its report how it ended; a fault is passed on, so that the queue tries again. */
export async function runImport(
  actor: SysteemActor,
  taakId: string,
  bronnen?: readonly Bronbestand[],
  soort?: Importsoort,
): Promise<Uitkomst<Importverslag>> {
  const verslag = openVerslag(actor.bureau.id, taakId);
  try {
    const lees = soort === 'handhaving' ? readOfferedWpg : readOffered;
    const uitkomst = await lees(actor, { taakId, ...(bronnen ? { bronnen: [...bronnen] } : {}) });
    if (!uitkomst.ok && uitkomst.weigering.code !== 'al-ingelezen')
      await verslag.status('geweigerd', uitkomst.weigering.zin);
    return uitkomst;
  } catch (error) {
    await verslag
      .status(
        'mislukt',
        'Het inlezen is door een storing gestopt. Er is niets half ingelezen; Baken probeert het opnieuw.',
      )
      .catch(() => undefined);
    throw error;
  }
}

/** Takes files in and reads them at once, in this process: for the command line, the demo and the bench. */
export async function importFiles(
  actor: SysteemActor,
  bronnen: readonly Bronbestand[],
  opties: { proef?: boolean; soort?: Importsoort; started?: (taakId: string) => void } = {},
): Promise<Uitkomst<Importverslag>> {
  const { proef = false, soort } = opties;
  const aangeboden = await offerFiles(actor, { bronnen: [...bronnen], proef, soort, bewaar: false });
  if (!aangeboden.ok) return aangeboden;
  opties.started?.(aangeboden.waarde.id);
  return runImport(actor, aangeboden.waarde.id, bronnen, aangeboden.waarde.soort);
}

/** The handler of queue `import`. */
export async function handleImportJob(taak: Taak): Promise<void> {
  const bureau = (await listBureaus()).find((item) => item.id === taak.bureauId);
  if (!bureau || !taak.id) return;
  const uitkomst = await runImport(importActor(bureau), taak.id);
  if (!uitkomst.ok) log.info({ bureau: bureau.id, code: uitkomst.weigering.code }, 'inlezen geweigerd');
}

/**
 * Runs whose process died: they left nothing behind. What was kept is put in the queue again; of what was read from the
 * command line only the report is closed. For the start of the worker.
 */
const resumeBureau = command({
  naam: 'afgebroken inlezen hervatten',
  permission: 'import.uitvoeren',
  verwerking: 'verzuimmelding-ontvangen',
  input: z.object({}),
  subject: 'geen-personen',
  run: async (toegang) => {
    const taken = await readOpenTaken(toegang);
    const hervat = taken.filter((taak) => taak.heeftBestand);
    for (const { id } of hervat) await enqueue(toegang.sql, 'import', { bureauId: toegang.bureauId, id }, id);
    // While another process is reading from the command line it holds the lock of this bureau: then nothing is broken off.
    if (await isNobodyReading(toegang))
      await closeBroken(
        toegang,
        taken.filter((taak) => !taak.heeftBestand).map((taak) => taak.id),
      );
    return gelukt({ hervat: hervat.length });
  },
});

export async function resumeImports(): Promise<void> {
  for (const bureau of await listBureaus()) await resumeBureau(importActor(bureau), {});
}
