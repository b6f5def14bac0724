import { readOpenbareEvaluatie } from '#lib/evaluatie/openbaar.ts';
import { tabellenCsv } from '#lib/evaluatie/raadsdocument/csv.ts';
import { makeBestand } from '#lib/platform/verslag/bestanden.ts';
import { MEDIATYPE } from '#lib/platform/verslag/labels.ts';

/** Files that need no browser: what anybody may ask, must cost little. */
const OPENBAAR = { xlsx: MEDIATYPE.xlsx, html: MEDIATYPE.html, csv: 'text/csv; charset=utf-8' } as const;

type Params = Promise<{ bureau: string; evaluatie: string; als: string }>;

export async function GET(_: Request, { params }: { params: Params }): Promise<Response> {
  const { bureau, evaluatie, als } = await params;
  const soort = (['xlsx', 'html', 'csv'] as const).find((item) => item === als);
  const gevonden = soort && (await readOpenbareEvaluatie(evaluatie));
  if (!soort || !gevonden || gevonden.ingetrokken || gevonden.bureauCode !== bureau)
    return new Response('Dit bestand is niet gevonden.', { status: 404 });
  const { verslag, uitgave } = gevonden;
  const inhoud = soort === 'csv' ? Buffer.from(tabellenCsv(verslag)) : await makeBestand(verslag, soort);
  return new Response(new Uint8Array(inhoud), {
    headers: {
      'content-type': OPENBAAR[soort],
      'content-length': String(inhoud.length),
      'content-disposition': `attachment; filename="evaluatie-uitgave-${uitgave}.${soort}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}
