import { neemDocumentAan } from '#lib/documenten/aannemen/commands.ts';
import { findActor } from '#lib/toegang/from-request.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ id: string }> };

/** Takes a document in as a stream and leads on to a page: the list, or the form with what was typed and what is wrong. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const actor = await findActor();
  const naar = actor
    ? await neemDocumentAan(actor, request, encodeURIComponent(id))
    : `/aanmelden?naar=${encodeURIComponent(`/jongeren/${id}/documenten/nieuw`)}`;
  return new Response(null, { status: 303, headers: { location: naar, 'cache-control': 'no-store' } });
}
