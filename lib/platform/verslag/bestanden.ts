import { fontFace, printPdf, rasterSvg } from '#lib/platform/pdf.ts';
import { verslagDocx } from './docx.ts';
import { verslagHtml } from './html.ts';
import type { Bestandsoort } from './labels.ts';
import type { Verslag } from './model.ts';
import { paginasIn } from './paginas.ts';
import { metGegevens } from './pdf-gegevens.ts';
import { verslagXlsx } from './xlsx.ts';

/** One of the files of a report. PDF and pictures need the browser, so this is work for the worker. */
export async function makeBestand(
  verslag: Verslag,
  soort: Bestandsoort,
  { inhoudsopgave = false } = {},
): Promise<Buffer> {
  if (soort === 'docx') return verslagDocx(verslag, rasterSvg, { inhoudsopgave });
  if (soort === 'xlsx') return verslagXlsx(verslag);
  const opties = { lettertype: fontFace(), inhoudsopgave };
  const html = verslagHtml(verslag, opties);
  if (soort === 'html') return Buffer.from(html);
  const { ondertitel: onderwerp, kenmerken } = verslag;
  const auteur = kenmerken.find(({ label }) => label === 'Bureau')?.waarde ?? null;
  const pdf = await printPdf(html);
  const paginas = inhoudsopgave ? paginasIn(pdf) : new Map<string, number>();
  // A browser knows the page of a chapter only when it has printed it: once to see, once with the numbers.
  const heel = paginas.size === 0 ? pdf : await printPdf(verslagHtml(verslag, { ...opties, paginas }));
  return metGegevens(heel, { auteur, onderwerp });
}
