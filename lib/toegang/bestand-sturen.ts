import 'server-only';
import type { Uitkomst } from '#lib/platform/errors.ts';
import { PdfFout } from '#lib/platform/pdf.ts';
import { findActor } from '#lib/toegang/from-request.ts';
import type { Actor } from '#lib/toegang/model.ts';

const DICHT = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
const STATUS: Record<string, number> = { 'geen-recht': 403, 'niet-gevonden': 404 };

/**
 * Answers with a file that is made on request from what a query gives: some seconds for a PDF or Word, less for the others. Says in a
 * sentence who is not signed in, what was refused, and that there is no PDF just now.
 */
export async function stuurBestand<Bron extends { readonly naam: string }>(
  lees: (actor: Actor) => Promise<Uitkomst<Bron>>,
  maak: (bron: Bron) => Promise<Uint8Array>,
  mediatype: (bron: Bron) => string,
): Promise<Response> {
  const actor = await findActor();
  if (!actor) return tekst('U bent niet aangemeld. Meld u aan en open het bestand opnieuw.', 401);
  const uitkomst = await lees(actor);
  if (!uitkomst.ok) return tekst(uitkomst.weigering.zin, STATUS[uitkomst.weigering.code] ?? 404);
  try {
    const inhoud = await maak(uitkomst.waarde);
    return new Response(new Uint8Array(inhoud), {
      headers: {
        ...DICHT,
        'content-type': mediatype(uitkomst.waarde),
        'content-length': String(inhoud.length),
        'content-disposition': `attachment; filename="${uitkomst.waarde.naam}"`,
      },
    });
  } catch (error) {
    if (error instanceof PdfFout) return tekst(`${error.message} De Excel kunt u wel openen.`, 503);
    throw error;
  }
}

function tekst(zin: string, status: number): Response {
  return new Response(zin, { status, headers: { ...DICHT, 'content-type': 'text/plain; charset=utf-8' } });
}
