import { readOpenbareEditie } from '#lib/jaarverslagen/openbaar.ts';
import { makeBestand } from '#lib/platform/verslag/bestanden.ts';
import { MEDIATYPE } from '#lib/platform/verslag/labels.ts';

/** Files that need no browser: what anybody may ask, must cost little. */
const OPENBAAR = ['xlsx', 'html'] as const;

type Params = Promise<{ bureau: string; id: string; als: string }>;

export async function GET(_: Request, { params }: { params: Params }): Promise<Response> {
  const { bureau, id, als } = await params;
  const soort = OPENBAAR.find((item) => item === als);
  const editie = soort && (await readOpenbareEditie(id));
  if (!soort || !editie || editie.ingetrokken || editie.bureauCode !== bureau)
    return new Response('Dit bestand is niet gevonden.', { status: 404 });
  const inhoud = await makeBestand(editie.openbaar.verslag, soort, { inhoudsopgave: true });
  return new Response(new Uint8Array(inhoud), {
    headers: {
      'content-type': MEDIATYPE[soort],
      'content-length': String(inhoud.length),
      'content-disposition': `attachment; filename="jaarverslag-${editie.schooljaar}.${soort}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}
