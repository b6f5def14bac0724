import { neemLandelijkAan } from '#lib/jaarverslagen/landelijk/aannemen/commands.ts';
import { findActor } from '#lib/toegang/from-request.ts';

export const dynamic = 'force-dynamic';

/** Takes a file with national figures in as a stream and leads back to the page: what was taken over, or what is wrong. */
export async function POST(request: Request): Promise<Response> {
  const actor = await findActor();
  const naar = actor ? await neemLandelijkAan(actor, request) : '/aanmelden?naar=/jaarverslagen/landelijk';
  return new Response(null, { status: 303, headers: { location: naar, 'cache-control': 'no-store' } });
}
