import { makeRaadsbestand, readRaadsbestand } from '#lib/evaluatie/raadsdocument/queries.ts';
import { MEDIATYPE } from '#lib/platform/verslag/labels.ts';
import { stuurBestand } from '#lib/toegang/bestand-sturen.ts';

export const dynamic = 'force-dynamic';

type Params = Promise<{ id: string; documentId: string; als: string }>;

/** The document as a file, made from what was kept of it. */
export async function GET(_: Request, { params }: { params: Params }): Promise<Response> {
  const { id, documentId, als } = await params;
  return stuurBestand(
    (actor) => readRaadsbestand(actor, { id, document: documentId, als }),
    makeRaadsbestand,
    (bron) => MEDIATYPE[bron.als],
  );
}
