import { findActor } from '#lib/toegang/from-request.ts';
import { readLeverbestand } from '#lib/vrijstellingen/levering/queries.ts';

/** The file for DUO, made anew from its lines. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const { id } = await params;
  const uitkomst = await readLeverbestand(actor, { id });
  if (!uitkomst.ok) {
    const status = uitkomst.weigering.code === 'geen-recht' ? 403 : 404;
    return new Response(uitkomst.weigering.zin, { status });
  }
  return new Response(uitkomst.waarde.inhoud, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="vrijstellingen-${id.slice(0, 8)}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
