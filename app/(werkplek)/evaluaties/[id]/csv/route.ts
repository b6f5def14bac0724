import { toCsv } from '#lib/evaluatie/csv.ts';
import { readEvaluatie } from '#lib/evaluatie/queries.ts';
import { findActor } from '#lib/toegang/from-request.ts';

const STATUS: Record<string, number> = { 'geen-recht': 403, 'niet-gevonden': 404 };

/** Every month of every figure, with the line through it, as a file. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const uitkomst = await readEvaluatie(actor, await params);
  if (!uitkomst.ok)
    return new Response(uitkomst.weigering.zin, { status: STATUS[uitkomst.weigering.code] ?? 400 });
  const { evaluatie } = uitkomst.waarde;
  return new Response(toCsv(uitkomst.waarde), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="evaluatie-${evaluatie.veranderdOp}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
