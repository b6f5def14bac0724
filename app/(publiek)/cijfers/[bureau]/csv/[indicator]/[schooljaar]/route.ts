import { createHash } from 'node:crypto';
import { openbareCsv } from '#lib/publicaties/csv.ts';

type Context = { params: Promise<{ bureau: string; indicator: string; schooljaar: string }> };

/** A published figure as a file: the newest valid edition, or `?uitgave=n`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { bureau, indicator, schooljaar } = await params;
  const uitgave = Number(new URL(request.url).searchParams.get('uitgave')) || undefined;
  if (![bureau, indicator, schooljaar].every((deel) => /^[a-z0-9-]{1,60}$/.test(deel))) return notPublished();
  const file = await openbareCsv(bureau, indicator, schooljaar, uitgave);
  if (!file) return notPublished();
  if (file === 'ingetrokken') return new Response('Deze uitgave is ingetrokken.', { status: 410 });
  const etag = `"${createHash('sha256').update(file.tekst).digest('hex')}"`;
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers: { etag } });
  return new Response(file.tekst, {
    headers: {
      etag,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file.naam}"`,
      'cache-control': 'public, max-age=300',
    },
  });
}

function notPublished(): Response {
  return new Response('Dit cijfer is niet gepubliceerd.', { status: 404 });
}
