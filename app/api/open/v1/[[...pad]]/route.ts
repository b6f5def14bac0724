import { beantwoord } from '#lib/opendata/beantwoorden.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ pad?: string[] }> };

/** Open data for programs: only what is published, for anybody, without signing in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return beantwoord(request, (await params).pad ?? []);
}
