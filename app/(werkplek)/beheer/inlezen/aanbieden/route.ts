import { findActor } from '#lib/toegang/from-request.ts';
import { mag } from '#lib/toegang/front-door.ts';
import { keepRefusal, offerFiles } from '#lib/uitwisseling/commands.ts';
import { receiveUpload } from '#lib/uitwisseling/ontvangen.ts';

export const dynamic = 'force-dynamic';

/** Takes an upload in and leads to its report; a refused file gets a report as well, with the sentence why. */
export async function POST(request: Request): Promise<Response> {
  const actor = await findActor();
  if (!actor) return to('/aanmelden?naar=/beheer/inlezen');
  if (!mag(actor, 'import.uitvoeren')) return to('/beheer/inlezen');
  const upload = await receiveUpload(request);
  if (!upload.ok) return to(`/beheer/inlezen?fout=${upload.weigering.code}`);
  const { bronnen, velden, opruimen } = upload.waarde;
  try {
    const proef = velden.get('proef') === 'ja';
    const uitkomst = await offerFiles(actor, { bronnen: [...bronnen], proef });
    if (uitkomst.ok) return to(`/beheer/inlezen/${uitkomst.waarde.id}`);
    const bewaard = await keepRefusal(actor, {
      bestandsnaam: bronnen
        .map((bron) => bron.naam)
        .join(', ')
        .slice(0, 300),
      bytes: bronnen.reduce((som, bron) => som + bron.bytes, 0),
      proef,
      melding: uitkomst.weigering.zin,
    });
    return to(bewaard.ok ? `/beheer/inlezen/${bewaard.waarde.id}` : '/beheer/inlezen');
  } finally {
    await opruimen();
  }
}

function to(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });
}
