import { exportStandwerkboek } from '#lib/cockpit/bestand/queries.ts';
import { MEDIATYPE } from '#lib/platform/verslag/labels.ts';
import { verslagXlsx } from '#lib/platform/verslag/xlsx.ts';
import { findActor } from '#lib/toegang/from-request.ts';

export const dynamic = 'force-dynamic';
const DICHT = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

type Params = Promise<{ id: string }>;

/** The workbook of an export that was asked for with its purpose. */
export async function GET(_: Request, { params }: { params: Params }): Promise<Response> {
  const actor = await findActor();
  if (!actor) return tekst('U bent niet aangemeld. Meld u aan en open het bestand opnieuw.', 401);
  const uitkomst = await exportStandwerkboek(actor, { exportId: (await params).id });
  if (!uitkomst.ok)
    return tekst(uitkomst.weigering.zin, uitkomst.weigering.code === 'geen-recht' ? 403 : 404);
  const inhoud = await verslagXlsx(uitkomst.waarde.verslag);
  return new Response(new Uint8Array(inhoud), {
    headers: {
      ...DICHT,
      'content-type': MEDIATYPE.xlsx,
      'content-length': String(inhoud.length),
      'content-disposition': `attachment; filename="${uitkomst.waarde.naam}"`,
    },
  });
}

function tekst(zin: string, status: number): Response {
  return new Response(zin, { status, headers: { ...DICHT, 'content-type': 'text/plain; charset=utf-8' } });
}
