import { readOverdrachtsdossier } from '#lib/overdracht/queries.ts';
import { findActor } from '#lib/toegang/from-request.ts';

/** The dossier as it was handed over, as a file for a gemeente without Baken. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const uitkomst = await readOverdrachtsdossier(actor, await params);
  if (!uitkomst.ok) {
    const status = ['geen-recht', 'reden-nodig'].includes(uitkomst.weigering.code) ? 403 : 404;
    return new Response(uitkomst.weigering.zin, { status });
  }
  return new Response(JSON.stringify(uitkomst.waarde.dossier, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="overdrachtsdossier.json"',
      'cache-control': 'no-store',
    },
  });
}
