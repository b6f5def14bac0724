import type { Taak } from '#lib/platform/jobs.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { PdfFout } from '#lib/platform/pdf.ts';
import { makeBestand } from '#lib/platform/verslag/bestanden.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import { bewaarPdf, meldPdfMislukt } from './commands.ts';
import { PDFBRONNEN } from './model.ts';
import { readPdfopdracht } from './queries.ts';
import { alsBestand } from './rules.ts';

/**
 * The handler of queue `openbare-pdf`: prints what is public, without holding the database meanwhile. A fault is kept where who published it sees
 * it, and passed on so that the queue tries again.
 */
export async function handleOpenbarePdfJob(taak: Taak): Promise<void> {
  const bureau = (await listBureaus()).find((item) => item.id === taak.bureauId);
  const bron = PDFBRONNEN.find((item) => item === taak.soort);
  if (!bureau || !bron || !taak.id) return;
  const actor = systeemActor('werker', bureau, ['publicatie.goedkeuren']);
  const plek = { bron, id: taak.id };
  const opdracht = waardeOf(await readPdfopdracht(actor, plek));
  if (!opdracht) return;
  const { ronde, document } = opdracht;
  try {
    const verslag = alsBestand(document.verslag, document);
    const pdf = await makeBestand(verslag, 'pdf', { inhoudsopgave: bron === 'jaarverslag' });
    waardeOf(await bewaarPdf(actor, { ...plek, ronde, pdf }));
  } catch (error) {
    const fout = error instanceof PdfFout ? error.message : 'De PDF kon niet worden gemaakt.';
    waardeOf(await meldPdfMislukt(actor, { ...plek, ronde, fout }));
    throw error;
  }
}
