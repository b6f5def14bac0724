import { z } from 'zod';
import { gelukt, nietGevonden, waardeOf, weiger } from '#lib/platform/errors.ts';
import { enqueue } from '#lib/platform/jobs.ts';
import { fontFace, PdfFout, printPdf } from '#lib/platform/pdf.ts';
import { docxToHtml } from '#lib/platform/word.ts';
import { lapseFacts } from '#lib/logboek/feiten.ts';
import { command, query } from '#lib/toegang/front-door.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { emptyBundel, findBundel, insertBundel, listBundelinhoud, lockAfTeDrukken, saveBundel, saveGeprint, takeBackGeprint } from '#lib/brieven/afdrukken/data.ts'; // prettier-ignore
import { STAPEL } from '#lib/brieven/afdrukken/model.ts';
import { bundelAllesSchema, bundelSchema, maakBundelSchema } from '#lib/brieven/afdrukken/schema.ts';
import { printpagina } from '#lib/brieven/bestanden.ts';
import { findBrief } from '#lib/brieven/data.ts';
import { markWeg, recordWeg } from '#lib/brieven/maken/commands.ts';
import { readBestand } from '#lib/brieven/maken/data.ts';

const kop = { permission: 'brief.afdrukken', verwerking: 'leerplicht-toezicht' } as const;

/** Puts the ticked letters together in one PDF. */
export const maakBundel = command({
  ...kop,
  naam: 'brieven bundelen om af te drukken',
  input: maakBundelSchema,
  run: async (toegang, { exemplaar }) => {
    const bundel = await insertBundel(toegang, exemplaar);
    if (!bundel)
      return weiger('al-gebundeld', 'Deze brieven zijn intussen door een collega gebundeld of ingetrokken.');
    await enqueue(toegang.sql, 'brief', { bureauId: toegang.bureauId, id: bundel.id, soort: 'bundelen' });
    const inhoud = await listBundelinhoud(toegang, bundel.id);
    return gelukt({ ...bundel, jongeren: inhoud.map((item) => item.jongereId) });
  },
  subject: (out) => out.jongeren,
});

/** Everything that waits, in PDFs of one stack each, in the order of the list. */
export const bundelAlles = command({
  ...kop,
  naam: 'alle wachtende brieven bundelen',
  input: bundelAllesSchema,
  run: async (toegang, { aantal }) => {
    const wachtend = await lockAfTeDrukken(toegang);
    if (wachtend.length !== aantal)
      return weiger(
        'lijst-veranderd',
        `Er wachten nu ${wachtend.length} brieven in plaats van ${aantal}. Ververs de pagina en kijk of het klopt.`,
      );
    const delen = Math.ceil(wachtend.length / STAPEL);
    const jongeren: string[] = [];
    for (let deel = 1; deel <= delen; deel += 1) {
      const bundel = await insertBundel(toegang, wachtend.slice((deel - 1) * STAPEL, deel * STAPEL), { deel, delen }); // prettier-ignore
      if (!bundel) throw new Error('een deel van de brieven is niet gebundeld');
      await enqueue(toegang.sql, 'brief', { bureauId: toegang.bureauId, id: bundel.id, soort: 'bundelen' });
      jongeren.push(...(await listBundelinhoud(toegang, bundel.id)).map((item) => item.jongereId));
    }
    return gelukt({ aantal: wachtend.length, delen, jongeren });
  },
  subject: (out) => out.jongeren,
});

/** The bundle came out of the printer and goes to the post. */
export const markeerGeprint = command({
  ...kop,
  naam: 'brieven als afgedrukt markeren',
  input: bundelSchema,
  run: async (toegang, { bundelId }) => {
    const bundel = await findBundel(toegang, bundelId);
    if (!bundel || bundel.status !== 'klaar') return nietGevonden('Deze bundel');
    if (bundel.geprintOp) return weiger('al-geprint', 'Deze brieven zijn al als afgedrukt gemarkeerd.');
    const inhoud = await listBundelinhoud(toegang, bundelId);
    for (const briefId of new Set(inhoud.map((item) => item.briefId))) {
      const brief = await findBrief(toegang, briefId, 'for update');
      const ids = inhoud.filter((item) => item.briefId === briefId).map((item) => item.id);
      if (brief) await markWeg(toegang, brief, ids, 'post');
    }
    await saveGeprint(toegang, bundelId, true);
    return gelukt({ aantal: inhoud.length, jongeren: inhoud.map((item) => item.jongereId) });
  },
  subject: (out) => out.jongeren,
});

/** Undo: they did not go to the post after all. */
export const tochNietGeprint = command({
  ...kop,
  naam: 'afdrukken ongedaan maken',
  input: bundelSchema,
  run: async (toegang, { bundelId }) => {
    const bundel = await findBundel(toegang, bundelId);
    if (!bundel?.geprintOp) return nietGevonden('Deze bundel');
    const inhoud = await listBundelinhoud(toegang, bundelId);
    await takeBackGeprint(toegang, bundelId);
    for (const briefId of new Set(inhoud.map((item) => item.briefId))) {
      const brief = await findBrief(toegang, briefId, 'for update');
      await lapseFacts(toegang, briefId, ['BriefVerzonden'], { kanaal: 'post' });
      if (brief) await recordWeg(toegang, brief, 'post'); // copies of another bundle did leave
    }
    await saveGeprint(toegang, bundelId, false);
    return gelukt({ jongeren: inhoud.map((item) => item.jongereId) });
  },
  subject: (out) => out.jongeren,
});

/** Takes a bundle apart, or tries one that failed again by making another of the same letters. */
export const losBundelOp = command({
  ...kop,
  naam: 'bundel brieven uit elkaar halen',
  input: bundelSchema,
  run: async (toegang, { bundelId }) => {
    const bundel = await findBundel(toegang, bundelId);
    if (!bundel || bundel.geprintOp) return nietGevonden('Deze bundel');
    const inhoud = await listBundelinhoud(toegang, bundelId);
    await emptyBundel(toegang, bundelId);
    return gelukt({ jongeren: inhoud.map((item) => item.jongereId) });
  },
  subject: (out) => out.jongeren,
});

const werk = { permission: 'brief.bezorgen', verwerking: 'leerplicht-toezicht' } as const;

const leesBundel = query({
  ...werk,
  naam: 'bundel ophalen om te maken',
  input: bundelSchema,
  run: async (toegang, { bundelId }) => {
    const bundel = await findBundel(toegang, bundelId);
    if (!bundel || bundel.status === 'klaar') return gelukt(null);
    const inhoud = await listBundelinhoud(toegang, bundelId);
    const docx: Buffer[] = [];
    for (const { briefId, id } of inhoud)
      docx.push((await readBestand(toegang, briefId, id, 'docx')) ?? Buffer.alloc(0));
    return gelukt({
      docx: docx.filter((bestand) => bestand.length > 0),
      ontbreekt: docx.filter((bestand) => bestand.length === 0).length,
      jongeren: inhoud.map((item) => item.jongereId),
    });
  },
  subject: (out) => out?.jongeren ?? [],
});

const bewaarBundel = command({
  ...werk,
  naam: 'gemaakte bundel bewaren',
  input: bundelSchema.extend({ pdf: z.custom<Buffer>().nullable(), fout: z.string().nullable() }),
  subject: 'geen-personen',
  run: async (toegang, { bundelId, pdf, fout }) => {
    await saveBundel(toegang, bundelId, pdf ? 'klaar' : 'mislukt', { pdf, fout });
    return gelukt(null);
  },
});

/** One PDF of all letters of the bundle, each beginning on a new page. */
export async function makeBundel(actor: SysteemActor, bundelId: string): Promise<void> {
  const bundel = waardeOf(await leesBundel(actor, { bundelId }));
  if (!bundel) return;
  try {
    if (bundel.ontbreekt > 0) throw new PdfFout(zinOntbreekt(bundel.ontbreekt)); // never a stack with letters left out
    const brieven: string[] = [];
    for (const docx of bundel.docx) brieven.push(await docxToHtml(docx));
    const pdf = await printPdf(printpagina('Brieven om af te drukken', fontFace(), brieven));
    waardeOf(await bewaarBundel(actor, { bundelId, pdf, fout: null }));
  } catch (error) {
    const fout =
      error instanceof PdfFout ? error.message : 'De bundel kon niet worden gemaakt. Probeer het opnieuw.';
    waardeOf(await bewaarBundel(actor, { bundelId, pdf: null, fout }));
    throw error;
  }
}

function zinOntbreekt(aantal: number): string {
  const wat = aantal === 1 ? 'één brief' : `${aantal} brieven`;
  return `Van ${wat} ontbreekt het bestand. Haal de bundel uit elkaar en maak die opnieuw vanuit het dossier.`;
}
