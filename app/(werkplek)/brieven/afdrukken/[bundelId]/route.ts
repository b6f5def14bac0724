import { readBundel } from '#lib/brieven/afdrukken/queries.ts';
import { findActor } from '#lib/toegang/from-request.ts';

export const dynamic = 'force-dynamic';

/** All letters of a bundle in one file. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ bundelId: string }> },
): Promise<Response> {
  const { bundelId } = await params;
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const uitkomst = await readBundel(actor, { bundelId });
  if (!uitkomst.ok)
    return new Response(uitkomst.weigering.zin, {
      status: uitkomst.weigering.code === 'geen-recht' ? 403 : 404,
    });
  return new Response(new Uint8Array(uitkomst.waarde.bestand), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${uitkomst.waarde.naam}"`,
      'cache-control': 'no-store',
    },
  });
}
