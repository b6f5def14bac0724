import { exportSignalen } from '#lib/absoluut-verzuim/lijst/queries.ts';
import { exportStand } from '#lib/cockpit/bestand/queries.ts';
import { exportAandacht } from '#lib/doelgroepen/aandacht/queries.ts';
import { exportHerbeoordeling } from '#lib/doelgroepen/herbeoordeling/queries.ts';
import { exportJikp } from '#lib/doelgroepen/jikp/queries.ts';
import { exportVragen } from '#lib/doelgroepen/jongerenpunt/lijst/queries.ts';
import { exportUitBeeld } from '#lib/doelgroepen/uit-beeld/queries.ts';
import { KWALITEITSEXPORTS } from '#lib/kwaliteit/overzicht/zaken/queries.ts';
import { exportPostvak } from '#lib/meldingen/postvak/queries.ts';
import { exportNietBezorgd } from '#lib/meldingen/terugmelding/queries.ts';
import { exportPartners } from '#lib/partners/queries.ts';
import { exportHandhaving } from '#lib/handhaving/lijst/queries.ts';
import { exportNieuwkomers } from '#lib/nieuwkomers/queries.ts';
import { exportTermijnen } from '#lib/termijnen/lijst/queries.ts';
import { exportWerkvoorraad } from '#lib/termijnen/werkvoorraad/queries.ts';
import { exportThuiszitters } from '#lib/thuiszitters/lijst/queries.ts';
import { findActor } from '#lib/toegang/from-request.ts';
import type { UseCase } from '#lib/toegang/front-door.ts';
import { exportVerlof } from '#lib/verlof/lezen/queries.ts';
import { exportBestemmingen } from '#lib/vsv-trajecten/bestemming/lijst/queries.ts';
import { exportMaatregelen } from '#lib/vsv-trajecten/maatregelen/queries.ts';
import { exportVrijstellingen } from '#lib/vrijstellingen/lijst/queries.ts';
import { exportVerlenging } from '#lib/vrijstellingen/verlenging/queries.ts';
import type { Lijstnaam } from '#lib/toegang/lijsten/labels.ts';
import type { Exportbestand } from '#lib/toegang/lijsten/model.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ lijst: string; id: string }> };

/** Which list has which export. */
function exportVan(lijst: string): UseCase<Exportbestand> | undefined {
  const exports: Record<Lijstnaam, UseCase<Exportbestand>> = {
    werkvoorraad: exportWerkvoorraad,
    meldingen: exportPostvak,
    thuiszitters: exportThuiszitters,
    'absoluut-verzuim': exportSignalen,
    verlof: exportVerlof,
    vrijstellingen: exportVrijstellingen,
    termijnen: exportTermijnen,
    nieuwkomers: exportNieuwkomers,
    verlenging: exportVerlenging,
    handhaving: exportHandhaving,
    jongerenpunt: exportVragen,
    maatregelen: exportMaatregelen,
    bestemmingen: exportBestemmingen,
    'uit-beeld': exportUitBeeld,
    jikp: exportJikp,
    herbeoordeling: exportHerbeoordeling,
    aandacht: exportAandacht,
    partners: exportPartners,
    'niet-bezorgd': exportNietBezorgd,
    ...KWALITEITSEXPORTS,
    'stand-van-zaken': exportStand,
  };
  return Object.entries(exports).find(([naam]) => naam === lijst)?.[1];
}

/** The file of an export that was asked for with its purpose. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { lijst, id } = await params;
  const actor = await findActor();
  const haal = exportVan(lijst);
  if (!actor || !haal) return zin('Dit bestand is niet gevonden.', 404);
  const uitkomst = await haal(actor, { exportId: id });
  if (!uitkomst.ok) return zin(uitkomst.weigering.zin, uitkomst.weigering.code === 'geen-recht' ? 403 : 404);
  return new Response(uitkomst.waarde.tekst, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${uitkomst.waarde.naam}"`,
      'cache-control': 'no-store',
    },
  });
}

function zin(tekst: string, status: number): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(tekst, { status, headers });
}
