import { leesAdres } from '#components/indicatoren/adres.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { toCsv } from '#lib/indicatoren/csv.ts';
import { listKanttekeningen } from '#lib/indicatoren/kanttekeningen/queries.ts';
import { readUitslag } from '#lib/indicatoren/queries.ts';
import { findActor } from '#lib/toegang/from-request.ts';

/** The cells of an indicator as a file. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const actor = await findActor();
  if (!actor) return new Response('Meld u eerst aan.', { status: 401 });
  const indicator = findIndicator((await params).code);
  if (!indicator) return new Response('Dit cijfer is niet gevonden.', { status: 404 });
  const vraag = leesAdres(indicator, Object.fromEntries(new URL(request.url).searchParams));
  const { schooljaar, peildatum, bekendOp, versie, filter } = vraag;
  const uitkomst = await readUitslag(actor, {
    code: indicator.code,
    schooljaar,
    peildatum,
    bekendOp,
    versie,
    filter,
  });
  if (!uitkomst.ok) {
    const status = uitkomst.weigering.code === 'geen-recht' ? 403 : 400;
    return new Response(uitkomst.weigering.zin, { status });
  }
  const bij = await listKanttekeningen(actor, {
    indicator: indicator.code,
    schooljaar: uitkomst.waarde.schooljaar,
  });
  const kanttekeningen = bij.ok ? bij.waarde : [];
  const naam = `${indicator.code}-${uitkomst.waarde.schooljaar}.csv`;
  return new Response(toCsv(uitkomst.waarde, kanttekeningen), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${naam}"`,
      'cache-control': 'no-store',
    },
  });
}
