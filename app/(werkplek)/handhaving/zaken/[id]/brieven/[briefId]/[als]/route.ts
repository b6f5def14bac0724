import { printpagina } from '#lib/brieven/bestanden.ts';
import { readOpsporingsbrief } from '#lib/handhaving/opsporingsbrief/queries.ts';
import { fontFace, PdfFout, printPdf } from '#lib/platform/pdf.ts';
import { docxToHtml } from '#lib/platform/word.ts';
import { findActor } from '#lib/toegang/from-request.ts';

export const dynamic = 'force-dynamic';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DICHT = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** A letter of the boa, out of the compartment: as Word, or printed at once, so that its PDF is kept nowhere. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string; briefId: string; als: string }> },
): Promise<Response> {
  const { id, briefId, als } = await params;
  if (als !== 'docx' && als !== 'pdf') return text('Dit bestand bestaat niet.', 404);
  const actor = await findActor();
  if (!actor) return text('U bent niet aangemeld. Meld u aan en open de brief opnieuw.', 401);
  const uitkomst = await readOpsporingsbrief(actor, { id, briefId });
  if (!uitkomst.ok)
    return text(uitkomst.weigering.zin, uitkomst.weigering.code === 'niet-gevonden' ? 404 : 403);
  const { docx, naam, titel } = uitkomst.waarde;
  if (als === 'docx') return bestand(docx, WORD, `${naam}.docx`);
  try {
    const pdf = await printPdf(printpagina(titel, fontFace(), [await docxToHtml(docx)]));
    return bestand(pdf, 'application/pdf', `${naam}.pdf`);
  } catch (error) {
    if (error instanceof PdfFout) return text(`${error.message} De brief als Word kunt u wel openen.`, 503);
    throw error;
  }
}

function bestand(inhoud: Buffer, soort: string, naam: string): Response {
  return new Response(new Uint8Array(inhoud), {
    headers: {
      ...DICHT,
      'content-type': soort,
      'content-length': String(inhoud.length),
      'content-disposition': `attachment; filename="${naam}"`,
    },
  });
}

function text(zin: string, status: number): Response {
  return new Response(zin, { status, headers: { ...DICHT, 'content-type': 'text/plain; charset=utf-8' } });
}
