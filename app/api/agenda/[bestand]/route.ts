import { readAgendaVanLink } from '#lib/contact/agenda/queries.ts';
import { mayAsk } from '#lib/platform/tempo.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ bestand: string }> };
const HEADERS = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' };

/** The feed of one's own diary, for a calendar program: the secret address is all it has. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { bestand } = await params;
  const adres = request.headers.get('x-baken-adres') ?? 'onbekend';
  if (!mayAsk(`agenda|${adres}`)) return text('Te veel verzoeken. Probeer het over een minuut weer.', 429);
  const uitkomst = await readAgendaVanLink(bestand.replace(/\.ics$/, ''));
  if (!uitkomst.ok) return text(uitkomst.weigering.zin, uitkomst.weigering.code === 'te-vaak' ? 429 : 404);
  return new Response(uitkomst.waarde, {
    headers: { ...HEADERS, 'content-type': 'text/calendar; charset=utf-8' },
  });
}

function text(zin: string, status: number): Response {
  const wacht: Record<string, string> = status === 429 ? { 'retry-after': '60' } : {};
  return new Response(zin, {
    status,
    headers: { ...HEADERS, ...wacht, 'content-type': 'text/plain; charset=utf-8' },
  });
}
