import { readHealth } from '#lib/platform/hartslag.ts';

export const dynamic = 'force-dynamic';

/** Liveness: this process answers. Readiness (`?gereed`): it can also do its work; 503 when not. */
export async function GET(request: Request): Promise<Response> {
  if (!new URL(request.url).searchParams.has('gereed')) return Response.json({ leeft: true });
  const health = await readHealth();
  return Response.json(health, { status: health.gereed ? 200 : 503 });
}
