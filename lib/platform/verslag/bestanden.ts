import { fontFace, printPdf, rasterSvg } from '#lib/platform/pdf.ts';
import { verslagDocx } from './docx.ts';
import { verslagHtml } from './html.ts';
import type { Verslag } from './model.ts';
import { verslagXlsx } from './xlsx.ts';

export const BESTANDSOORTEN = ['pdf', 'docx', 'xlsx', 'html'] as const;
export type Bestandsoort = (typeof BESTANDSOORTEN)[number];

export const MEDIATYPE: Record<Bestandsoort, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
};

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
