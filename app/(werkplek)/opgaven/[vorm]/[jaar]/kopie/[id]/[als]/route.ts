import { makeOpgavebestand, readOpgavebestand } from '#lib/opgaven/queries.ts';
import { PdfFout } from '#lib/platform/pdf.ts';
import { MEDIATYPE } from '#lib/platform/verslag/labels.ts';
import { findActor } from '#lib/toegang/from-request.ts';

export const dynamic = 'force-dynamic';
const DICHT = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
const STATUS: Record<string, number> = { 'geen-recht': 403, 'niet-gevonden': 404 };
const SOORT = { ...MEDIATYPE, csv: 'text/csv; charset=utf-8' };

type Params = Promise<{ id: string; als: string }>;

/** The frozen copy as a file, made from what was kept of it. */
export async function GET(vraag: Request, { params }: { params: Params }): Promise<Response> {
  const actor = await findActor();
  if (!actor) return tekst('U bent niet aangemeld. Meld u aan en open het bestand opnieuw.', 401);
  const lezer = new URL(vraag.url).searchParams.get('lezer') ?? undefined;
  const uitkomst = await readOpgavebestand(actor, { ...(await params), lezer });
  if (!uitkomst.ok) return tekst(uitkomst.weigering.zin, STATUS[uitkomst.weigering.code] ?? 404);
  try {
    const inhoud = await makeOpgavebestand(uitkomst.waarde);
    return new Response(new Uint8Array(inhoud), {
      headers: {
        ...DICHT,
        'content-type': SOORT[uitkomst.waarde.als],
        'content-length': String(inhoud.length),
        'content-disposition': `attachment; filename="${uitkomst.waarde.naam}"`,
      },
    });
  } catch (error) {
    if (error instanceof PdfFout) return tekst(`${error.message} De Excel kunt u wel openen.`, 503);
    throw error;
  }
}

function tekst(zin: string, status: number): Response {
  return new Response(zin, { status, headers: { ...DICHT, 'content-type': 'text/plain; charset=utf-8' } });
}
