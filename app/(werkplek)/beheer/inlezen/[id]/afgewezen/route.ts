import { findActor } from '#lib/toegang/from-request.ts';
import { rejectedRowsCsv } from '#lib/uitwisseling/afgewezen.ts';
import { listRejectedRows } from '#lib/uitwisseling/queries.ts';

export const dynamic = 'force-dynamic';

/** The refused rows of a run as a file; only for who may see rows. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const { id } = await params;
  const allowed = await listRejectedRows(actor, { id });
  if (!allowed.ok)
    return new Response(allowed.weigering.zin, {
      status: allowed.weigering.code === 'geen-recht' ? 403 : 404,
    });
  const lines = rejectedRowsCsv(actor, id);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="afgewezen-regels-${id.slice(-8)}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
