import { PUBLICATIEKOLOMMEN } from '#lib/doelgroepen/duo-vsv/kolommen.ts';
import { inVolgorde } from '#lib/doelgroepen/duo-vsv/labels.ts';
import { readPublicatie } from '#lib/doelgroepen/duo-vsv/queries.ts';
import { toCsv } from '#lib/toegang/lijsten/exporteren.ts';
import { findActor } from '#lib/toegang/from-request.ts';

/** One publication of DUO as a file; figures without persons. */
export async function GET(request: Request) {
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const uitkomst = await readPublicatie(actor, Object.fromEntries(new URL(request.url).searchParams));
  if (!uitkomst.ok) return new Response(uitkomst.weigering.zin, { status: 403 });
  const { schooljaar, stand, regels } = uitkomst.waarde;
  if (!schooljaar) return new Response('Er is nog geen publicatie ingelezen.', { status: 404 });
  return new Response(toCsv(PUBLICATIEKOLOMMEN, inVolgorde(regels)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="vsv-duo-${schooljaar}-${stand}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
