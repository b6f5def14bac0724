import { makeJaarverslagbestand, readBestand } from '#lib/jaarverslagen/bestanden/queries.ts';
import { MEDIATYPE } from '#lib/platform/verslag/labels.ts';
import { stuurBestand } from '#lib/toegang/bestand-sturen.ts';

export const dynamic = 'force-dynamic';

type Params = Promise<{ id: string; lezer: string; als: string }>;

/** The jaarverslag as a file, made from its tree. */
export async function GET(_: Request, { params }: { params: Params }): Promise<Response> {
  const vraag = await params;
  return stuurBestand(
    (actor) => readBestand(actor, vraag),
    makeJaarverslagbestand,
    ({ als }) => MEDIATYPE[als],
  );
}
