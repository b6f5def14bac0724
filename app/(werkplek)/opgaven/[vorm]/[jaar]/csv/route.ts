import { readOpgaveCsv } from '#lib/opgaven/queries.ts';
import { findActor } from '#lib/toegang/from-request.ts';

const STATUS: Record<string, number> = { 'geen-recht': 403, 'niet-gevonden': 404 };

type Params = Promise<{ vorm: string; jaar: string }>;

/** What the form says now, one line per number. */
export async function GET(vraag: Request, { params }: { params: Params }): Promise<Response> {
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const gekozen = Object.fromEntries(new URL(vraag.url).searchParams);
  const uitkomst = await readOpgaveCsv(actor, { ...gekozen, ...(await params) });
  if (!uitkomst.ok)
    return new Response(uitkomst.weigering.zin, { status: STATUS[uitkomst.weigering.code] ?? 400 });
  return new Response(uitkomst.waarde.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${uitkomst.waarde.naam}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
