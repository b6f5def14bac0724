import '#lib/cli/samenstelling.ts';
import { compareWhenDue } from '#lib/absoluut-verzuim/vergelijken/uitvoeren.ts';
import { controleerCijfersOveral, werkCijfersBijOveral } from '#lib/indicatoren/bewaard/commands.ts';
import { readEnv } from '#lib/platform/env.ts';
import { closePools } from '#lib/platform/db.ts';
import { closeBoss } from '#lib/platform/jobs.ts';
import { closeBrowser } from '#lib/platform/pdf.ts';
import { log } from '#lib/platform/log.ts';
import { verifyAndKeep } from '#lib/logboek/narekenen.ts';
import { sealAll } from '#lib/logboek/verzegelen.ts';
import { scanWachtende } from '#lib/documenten/scannen/commands.ts';
import { heropenAlleGeweigerd } from '#lib/overdracht/geweigerd/commands.ts';
import { sendAlleOverzichten } from '#lib/termijnen/overzicht/commands.ts';
import { zetAlleJaartermijnen } from '#lib/termijnen/jaar/commands.ts';
import { updateAlleThuiszitters } from '#lib/thuiszitters/commands.ts';
import { clearAllBureaus } from '#lib/uitwisseling/bewaren/commands.ts';
import { requeueMail } from '#lib/uitwisseling/mail/bezorgen.ts';
import { keepTermsEverywhere } from '#lib/handhaving/bewaren/commands.ts';
import { wisAfgeschermdOveral } from '#lib/instemming/bewaren/commands.ts';
import { deliverFor } from '#lib/uitwisseling/terugmelden.ts';
import { startQueues } from '#lib/cli/werk.ts';
import { zetAlleVerlengtermijnen } from '#lib/vrijstellingen/verlenging/commands.ts';
import { beat } from '#lib/platform/hartslag.ts';

/**
 * The worker process: empties the queues, seals the logboek every few seconds and tells by a heartbeat that it lives.
 * Stops when asked, or when the start process is gone; a job that was running is picked up again.
 */
const SEAL_EVERY_MS = 4_000;
const folder = readEnv().BAKEN_GEGEVENS;
let stopping = false;

async function every(ms: number, naam: string, work: () => Promise<unknown>): Promise<void> {
  while (!stopping) {
    await work().catch((error: Error) =>
      log.error({ fout: error }, `${naam} is mislukt; over ${ms / 1000} s opnieuw`),
    );
    await new Promise((done) => setTimeout(done, ms));
  }
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), 7_000).unref();
  await closeBoss().catch(() => undefined);
  await closeBrowser();
  await closePools().catch(() => undefined);
  process.exit(0);
}

process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => undefined); // Ctrl-C reaches the whole group; the start process decides the order
process.on('disconnect', () => void stop());

await startQueues();
void every(SEAL_EVERY_MS, 'verzegelen', () => sealAll(folder));
void every(5_000, 'hartslag', beat);
void every(5_000, 'bewaarde cijfers bijwerken', werkCijfersBijOveral);
void every(900_000, 'bewaarde cijfers narekenen', () => controleerCijfersOveral());
void every(86_400_000, 'logboek narekenen', () => verifyAndKeep(folder));
void every(3_600_000, 'thuiszitters bijwerken', updateAlleThuiszitters);
void every(3_600_000, 'BRP en inschrijvingen vergelijken', compareWhenDue);
void every(86_400_000, 'opruimen', clearAllBureaus);
void every(86_400_000, 'bewaartermijn politiegegevens', keepTermsEverywhere);
void every(86_400_000, 'afgeschermde gegevens vernietigen', wisAfgeschermdOveral);
void every(60_000, 'antwoorden op overdrachten verwerken', heropenAlleGeweigerd);
void every(900_000, 'terugmeldingen bezorgen', () => deliverFor());
void every(300_000, 'overzichten mailen', sendAlleOverzichten);
void every(300_000, 'mail nalopen', requeueMail);
void every(120_000, 'documenten scannen', scanWachtende);
void every(21_600_000, 'verlengingen klaarzetten', zetAlleVerlengtermijnen);
void every(21_600_000, 'termijnen van het schooljaar klaarzetten', zetAlleJaartermijnen);
log.info('werker gestart');
