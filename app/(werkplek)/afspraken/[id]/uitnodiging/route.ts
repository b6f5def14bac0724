import { readUitnodiging } from '#lib/contact/afspraken/queries.ts';
import { findActor } from '#lib/toegang/from-request.ts';

export const dynamic = 'force-dynamic';

/** The invitation as a file for a calendar. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const actor = await findActor();
  if (!actor) return new Response('U bent niet aangemeld.', { status: 401 });
  const uitkomst = await readUitnodiging(actor, { afspraakId: id });
  if (!uitkomst.ok) return new Response(uitkomst.weigering.zin, { status: 404 });
  return new Response(uitkomst.waarde.tekst, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="afspraak.ics"',
      'cache-control': 'no-store',
    },
  });
}
