import { maakOpsporingsbrief } from '#lib/brieven/commands.ts';
import { valuesOf } from '#lib/toegang/act.ts';
import { findActor } from '#lib/toegang/from-request.ts';

export const dynamic = 'force-dynamic';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A letter of the boa as a file in the answer; nothing of it is kept. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const vorm = valuesOf(await request.formData());
  const uitkomst = await maakOpsporingsbrief(actor, { ...vorm, jongereId: id });
  if (!uitkomst.ok) return back(id, String(vorm.sjabloon), uitkomst.weigering);
  return new Response(new Uint8Array(uitkomst.waarde.bestand), {
    headers: {
      'content-type': WORD,
      'content-disposition': `attachment; filename="${uitkomst.waarde.naam}.docx"`,
      'cache-control': 'no-store',
    },
  });
}

function back(
  id: string,
  sjabloon: string,
  weigering: { zin: string; velden?: Readonly<Record<string, string>> },
): Response {
  const zin = weigering.velden
    ? `${weigering.zin} ${[...new Set(Object.values(weigering.velden))].join(' ')}`
    : weigering.zin;
  const adres = new URLSearchParams({ sjabloon, fout: zin });
  return new Response(null, {
    status: 303,
    headers: { location: `/jongeren/${id}/brieven/nieuw?${adres}`, 'cache-control': 'no-store' },
  });
}
