import { makeOpgavebestand, readOpgavebestand } from '#lib/opgaven/queries.ts';
import { MEDIATYPE } from '#lib/platform/verslag/labels.ts';
import { stuurBestand } from '#lib/toegang/bestand-sturen.ts';

export const dynamic = 'force-dynamic';
const SOORT = { ...MEDIATYPE, csv: 'text/csv; charset=utf-8' };

type Params = Promise<{ id: string; als: string }>;

/** The frozen copy as a file, made from what was kept of it. */
export async function GET(vraag: Request, { params }: { params: Params }): Promise<Response> {
  const lezer = new URL(vraag.url).searchParams.get('lezer') ?? undefined;
  const adres = { ...(await params), lezer };
  return stuurBestand(
    (actor) => readOpgavebestand(actor, adres),
    makeOpgavebestand,
    ({ als }) => SOORT[als],
  );
}
