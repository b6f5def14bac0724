import { scanBytes } from '#lib/platform/clamd.ts';
import { readEnv } from '#lib/platform/env.ts';
import { gelukt, nietGevonden, waardeOf, weiger } from '#lib/platform/errors.ts';
import { enqueue } from '#lib/platform/jobs.ts';
import { log } from '#lib/platform/log.ts';
import { readInhoud, readVersie } from '#lib/documenten/data.ts';
import { scanVan } from '#lib/documenten/keuren.ts';
import { listTeScannen, saveScan } from '#lib/documenten/scannen/data.ts';
import { scanoverzichtSchema, scanSchema, teScannenSchema, versieSchema } from '#lib/documenten/schema.ts';
import { command, query } from '#lib/toegang/front-door.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';

export const SCANRONDE = 'documenten-scannen';
const kern = { permission: 'document.scannen', verwerking: 'beheer-en-beveiliging' } as const;

export const listWachtend = query({
  ...kern,
  naam: 'documenten die op de scanner wachten',
  input: teScannenSchema,
  run: async (toegang, { aantal }) => gelukt(await listTeScannen(toegang, aantal)),
  subject: 'geen-personen',
});

/** The bytes for the scanner only: who works with dossiers opens a document by `openDocument`. */
export const readVoorScanner = query({
  ...kern,
  naam: 'document aan de scanner geven',
  input: versieSchema,
  run: async (toegang, { versieId }) => {
    const versie = await readVersie(toegang, versieId);
    if (!versie) return nietGevonden('Dit stuk');
    return gelukt({ jongereId: versie.jongereId, inhoud: await readInhoud(toegang, versieId, versie.delen) });
  },
  subject: (out) => [out.jongereId],
});

export const noteerScan = command({
  ...kern,
  naam: 'uitslag van de scanner noteren',
  input: scanSchema,
  run: async (toegang, { versieId, scan }) => {
    await saveScan(toegang, versieId, scan);
    toegang.merkAan({ soort: 'document', id: versieId });
    return gelukt(null);
  },
  subject: 'geen-personen',
});

/** The beheerder mended the scanner and does not wait for the next round; the worker scans, since a scanner can be slow. */
export const scanOpnieuw = command({
  permission: 'taken.zien',
  verwerking: 'beheer-en-beveiliging',
  naam: 'wachtende documenten opnieuw laten scannen',
  input: scanoverzichtSchema,
  run: async (toegang) => {
    if (!readEnv().BAKEN_CLAMAV)
      return weiger(
        'geen-scanner',
        'Er is geen virusscanner ingesteld, dus er is niets om opnieuw te proberen.',
      );
    await enqueue(toegang.sql, 'onderhoud', { bureauId: toegang.bureauId, soort: SCANRONDE }, SCANRONDE);
    return gelukt(null);
  },
  subject: 'geen-personen',
});

/** Gives the scanner what it has not seen, at every bureau. A scanner that is down ends the round: the next one tries again. */
export async function scanWachtende(): Promise<number> {
  if (!readEnv().BAKEN_CLAMAV) return 0;
  let gezien = 0;
  for (const bureau of await listBureaus()) {
    const actor = systeemActor('werker', bureau, ['document.scannen']);
    for (const { id } of waardeOf(await listWachtend(actor, {}))) {
      if (!(await scanEen(actor, id))) return gezien;
      gezien += 1;
    }
  }
  return gezien;
}

async function scanEen(actor: SysteemActor, versieId: string): Promise<boolean> {
  const { inhoud } = waardeOf(await readVoorScanner(actor, { versieId }));
  const uitslag = await scanBytes(inhoud);
  if (uitslag.uitslag === 'niet-bereikbaar') {
    log.warn({ waarom: uitslag.waarom }, 'de virusscanner is niet bereikbaar; documenten wachten');
    return false;
  }
  waardeOf(await noteerScan(actor, { versieId, scan: scanVan(uitslag) }));
  return true;
}
