import { BESTANDSTYPEN } from '#lib/documenten/bestandstypen.ts';
import { openDocument } from '#lib/documenten/queries.ts';
import { alsBijlage } from '#lib/documenten/rules.ts';
import { findActor } from '#lib/toegang/from-request.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ id: string; versie: string }> };
/** That a page of ours cannot come of it either is said for this address by lib/platform/web.ts. */
const DICHT = { 'cache-control': 'no-store' };

/** One version of a document, always as a file to keep: a browser never shows it as a page of ours. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, versie } = await params;
  const actor = await findActor();
  if (!actor) return text('U bent niet aangemeld. Meld u aan en open het stuk opnieuw.', 401);
  const uitkomst = await openDocument(actor, { jongereId: id, versieId: versie });
  if (!uitkomst.ok)
    return text(uitkomst.weigering.zin, uitkomst.weigering.code === 'niet-gevonden' ? 404 : 403);
  const { naam, type, inhoud } = uitkomst.waarde;
  return new Response(new Uint8Array(inhoud), {
    headers: {
      ...DICHT,
      'content-type': BESTANDSTYPEN[type].media,
      'content-length': String(inhoud.length),
      'content-disposition': alsBijlage(naam),
      'x-content-type-options': 'nosniff',
    },
  });
}

function text(zin: string, status: number): Response {
  return new Response(zin, { status, headers: { ...DICHT, 'content-type': 'text/plain; charset=utf-8' } });
}
