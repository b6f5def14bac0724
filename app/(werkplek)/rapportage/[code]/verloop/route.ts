import { leesAdres } from '#components/indicatoren/adres.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { verloopCsv } from '#lib/indicatoren/csv.ts';
import { readVerloop } from '#lib/indicatoren/versies/queries.ts';
import { findActor } from '#lib/toegang/from-request.ts';

/** The course over the school years as a file, with the version of the definition in a column. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const gekozen = findIndicator((await params).code);
  if (!gekozen) return new Response('Dit cijfer is niet gevonden.', { status: 404 });
  const adres = leesAdres(gekozen, Object.fromEntries(new URL(request.url).searchParams));
  const { schooljaar, peildatum, bekendOp, versie, filter } = adres;
  const vraag = { code: gekozen.code, schooljaar, peildatum, bekendOp, versie, filter };
  const uitkomst = await readVerloop(actor, vraag);
  if (!uitkomst.ok) {
    const status = uitkomst.weigering.code === 'geen-recht' ? 403 : 400;
    return new Response(uitkomst.weigering.zin, { status });
  }
  const { reeksen, indicator, geldig, trendbreuken } = uitkomst.waarde;
  return new Response(verloopCsv(reeksen, indicator, geldig, trendbreuken), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${indicator.code}-verloop.csv"`,
      'cache-control': 'no-store',
    },
  });
}
