import { exportVoortgang } from '#lib/moties/queries.ts';
import { voortgangCsv } from '#lib/moties/voortgang/csv.ts';
import { findActor } from '#lib/toegang/from-request.ts';

/** How it goes with everything that was asked, as a file. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const uitkomst = await exportVoortgang(actor, await params);
  if (!uitkomst.ok) {
    const status = uitkomst.weigering.code === 'geen-recht' ? 403 : 404;
    return new Response(uitkomst.weigering.zin, { status });
  }
  return new Response(voortgangCsv(uitkomst.waarde, uitkomst.waarde.voortgang), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="voortgang-motie.csv"',
      'cache-control': 'no-store',
    },
  });
}
