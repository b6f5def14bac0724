import { readOpenbarePdf } from '#lib/publicaties/openbaar.ts';
import type { Pdfplek } from '#lib/publicaties/pdf/model.ts';

const TEKST = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

/** A sentence for who gets no file. */
export function geenBestand(status: 404 | 410, zin: string): Response {
  return new Response(zin, { status, headers: TEKST });
}

/** Of what was withdrawn there is no file any more: it may have said too much. */
export function ingetrokkenBestand(wat: string, reden: string | null): Response {
  return geenBestand(410, [`${wat} is ingetrokken.`, reden ?? ''].join(' ').trim());
}

export function bestand(inhoud: Uint8Array, soort: string, naam: string, stempel?: string): Response {
  return new Response(new Uint8Array(inhoud), {
    headers: {
      'content-type': soort,
      'content-length': String(inhoud.length),
      'content-disposition': `attachment; filename="${naam}"`,
      'x-content-type-options': 'nosniff',
      // It can be withdrawn, so who has it asks each time whether it still stands.
      ...(stempel ? { etag: stempel, 'cache-control': 'no-cache' } : {}),
    },
  });
}

/** The PDF that the worker made when it went out; one is never made for who asks. */
export async function pdfBestand(
  vraag: Request,
  plek: Pdfplek,
  { naam, hash }: { naam: string; hash: string },
): Promise<Response> {
  const stempel = `"${hash}-pdf"`;
  const pdf = await readOpenbarePdf(plek);
  if (!pdf)
    return geenBestand(
      404,
      'Van deze uitgave is er nog geen PDF. Op de pagina staat zij zodra zij gemaakt is; de Excel is er al.',
    );
  if (vraag.headers.get('if-none-match')?.includes(stempel))
    return new Response(null, { status: 304, headers: { etag: stempel, 'cache-control': 'no-cache' } });
  return bestand(pdf, 'application/pdf', naam, stempel);
}
