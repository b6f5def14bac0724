import { fontFace, printPdf, rasterSvg } from '#lib/platform/pdf.ts';
import { verslagDocx } from './docx.ts';
import { verslagHtml } from './html.ts';
import type { Bestandsoort } from './labels.ts';
import type { Verslag } from './model.ts';
import { paginasIn } from './paginas.ts';
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
  const pdf = await printPdf(html);
  if (!inhoudsopgave) return pdf;
  // A browser knows the page of a chapter only when it has printed it: once to see, once with the numbers.
  const paginas = paginasIn(pdf);
  return paginas.size === 0 ? pdf : printPdf(verslagHtml(verslag, { ...opties, paginas }));
}
