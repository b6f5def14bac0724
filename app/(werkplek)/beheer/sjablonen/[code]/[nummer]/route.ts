import { readSjabloonversie } from '#lib/brieven/sjablonen/queries.ts';
import { findActor } from '#lib/toegang/from-request.ts';

export const dynamic = 'force-dynamic';

/** The Word file of a version, to change it and offer it as the next. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ code: string; nummer: string }> },
): Promise<Response> {
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const uitkomst = await readSjabloonversie(actor, await params);
  if (!uitkomst.ok)
    return new Response(uitkomst.weigering.zin, {
      status: uitkomst.weigering.code === 'geen-recht' ? 403 : 404,
    });
  return new Response(new Uint8Array(uitkomst.waarde.bestand), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': `attachment; filename="${uitkomst.waarde.naam}"`,
      'cache-control': 'no-store',
    },
  });
}
