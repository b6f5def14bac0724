import { timingSafeEqual } from 'node:crypto';
import { readEnv } from '#lib/platform/env.ts';
import { metricsText } from '#lib/platform/metrics.ts';

export const dynamic = 'force-dynamic';

/** For Prometheus, with the bearer token of BAKEN_METRICS_TOKEN; without that setting there is nothing here. */
export async function GET(request: Request): Promise<Response> {
  const token = readEnv().BAKEN_METRICS_TOKEN;
  const given = Buffer.from(request.headers.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  if (!token || given.length !== wanted.length || !timingSafeEqual(given, wanted))
    return new Response('Niet gevonden', { status: 404 });
  return new Response(await metricsText(), { headers: { 'content-type': 'text/plain; version=0.0.4' } });
}
