import { readOpsporingsbrief } from '#lib/handhaving/opsporingsbrief/queries.ts';
import { findActor } from '#lib/toegang/from-request.ts';

export const dynamic = 'force-dynamic';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DICHT = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** The Word file of a letter of the boa, out of the compartment. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string; briefId: string }> },
): Promise<Response> {
  const { id, briefId } = await params;
  const actor = await findActor();
  if (!actor) return text('U bent niet aangemeld. Meld u aan en open de brief opnieuw.', 401);
  const uitkomst = await readOpsporingsbrief(actor, { id, briefId });
  if (!uitkomst.ok)
    return text(uitkomst.weigering.zin, uitkomst.weigering.code === 'niet-gevonden' ? 404 : 403);
  const { docx, naam } = uitkomst.waarde;
  return new Response(new Uint8Array(docx), {
    headers: {
      ...DICHT,
      'content-type': WORD,
      'content-length': String(docx.length),
      'content-disposition': `attachment; filename="${naam}"`,
    },
  });
}

function text(zin: string, status: number): Response {
  return new Response(zin, { status, headers: { ...DICHT, 'content-type': 'text/plain; charset=utf-8' } });
}
