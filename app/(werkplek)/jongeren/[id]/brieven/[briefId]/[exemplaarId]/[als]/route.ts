import { readBriefbestand } from '#lib/brieven/queries.ts';
import { findActor } from '#lib/toegang/from-request.ts';

export const dynamic = 'force-dynamic';
const TYPE: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

type Params = { params: Promise<{ id: string; briefId: string; exemplaarId: string; als: string }> };

/** The file of one copy, as it was or will be sent. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { id, als, ...rest } = await params;
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const uitkomst = await readBriefbestand(actor, { jongereId: id, als, ...rest });
  if (!uitkomst.ok)
    return new Response(uitkomst.weigering.zin, {
      status: uitkomst.weigering.code === 'geen-recht' ? 403 : 404,
    });
  return new Response(new Uint8Array(uitkomst.waarde.bestand), {
    headers: {
      'content-type': TYPE[als] ?? 'application/octet-stream',
      'content-disposition': `attachment; filename="${uitkomst.waarde.naam}"`,
      'cache-control': 'no-store',
    },
  });
}
