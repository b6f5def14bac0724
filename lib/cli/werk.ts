import { handleVergelijkingJob } from '#lib/absoluut-verzuim/vergelijken/uitvoeren.ts';
import { SCANRONDE, scanWachtende } from '#lib/documenten/scannen/commands.ts';
import { handleHerbeoordelingJob } from '#lib/doelgroepen/herbeoordeling/uitvoeren/commands.ts';
import { CONTROLE, controleerCijfersOveral } from '#lib/indicatoren/bewaard/commands.ts';
import { handleBeschermingJob } from '#lib/jaarverslagen/uitgeven/voorstel/uitvoeren.ts';
import { readEnv } from '#lib/platform/env.ts';
import { verifyAndKeep } from '#lib/logboek/narekenen.ts';
import { workOn } from '#lib/platform/jobs.ts';
import { handleOpenbarePdfJob } from '#lib/publicaties/pdf/uitvoeren.ts';
import { handleImportJob, resumeImports } from '#lib/uitwisseling/uitvoeren.ts';
import { handleBriefJob } from '#lib/cli/briefwerk.ts';
import { deliverMail } from '#lib/uitwisseling/mail/bezorgen.ts';
import { deliverFor } from '#lib/uitwisseling/terugmelden.ts';

/** Who handles which queue. */
export async function startQueues(): Promise<void> {
  await workOn('onderhoud', async (taak) => {
    if (taak.soort === SCANRONDE) await scanWachtende();
    else if (taak.soort === CONTROLE) await controleerCijfersOveral(taak.bureauId);
    else if (taak.soort === 'logboek-narekenen') await verifyAndKeep(readEnv().BAKEN_GEGEVENS, taak.bureauId);
  });
  await workOn('import', handleImportJob);
  await resumeImports();
  await workOn('mail', deliverMail);
  await workOn('vergelijking', handleVergelijkingJob);
  await workOn('brief', handleBriefJob);
  await workOn('herbeoordeling', handleHerbeoordelingJob);
  await workOn('bescherming', handleBeschermingJob);
  await workOn('openbare-pdf', handleOpenbarePdfJob);
  await workOn('terugmelding', (taak) => deliverFor(taak.bureauId));
}
