import { fontFace, printPdf, rasterSvg } from '#lib/platform/pdf.ts';
import { verslagDocx } from './docx.ts';
import { verslagHtml } from './html.ts';
import type { Bestandsoort } from './labels.ts';
import type { Verslag } from './model.ts';
import { verslagXlsx } from './xlsx.ts';

/** One of the files of a report. PDF and pictures need the browser, so this is work for the worker. */
export async function makeBestand(
  verslag: Verslag,
  soort: Bestandsoort,
  { inhoudsopgave = false } = {},
): Promise<Buffer> {
  if (soort === 'docx') return verslagDocx(verslag, rasterSvg);
  if (soort === 'xlsx') return verslagXlsx(verslag);
  const html = verslagHtml(verslag, { lettertype: fontFace(), inhoudsopgave });
  return soort === 'pdf' ? printPdf(html) : Buffer.from(html);
}
