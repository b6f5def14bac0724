import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Duur } from '#lib/kalender/termijnen.ts';
import { readDuur } from '#lib/termijnen/instellingen/data.ts';
import { duurLabel } from '#lib/termijnen/labels.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';
import { findDwangsom } from '../dwangsom/data.ts';
import { readNaam } from '../lezen/data.ts';

/** What a letter says about a last onder dwangsom, by the fields of its templates; registered in lib/cli/samenstelling.ts. */
export async function dwangsomvelden(
  toegang: Toegang,
  id: string,
): Promise<Readonly<Record<string, string>> | null> {
  const lod = await findDwangsom(toegang, id);
  if (!lod) return null;
  const werk = await findWerkproces(toegang, lod.werkprocesId);
  const naam = await readNaam(toegang, lod.jongereId);
  return {
    werkproces: lod.werkprocesId,
    ouders: lod.ouderIds.join(','),
    overtreding: lod.grond,
    last: lastVan(
      werk?.soort,
      naam ? formatNaam({ voornamen: naam.voornamen, roepnaam: naam.roepnaam }) : 'uw kind',
    ),
    begunstiging: begunstigingVan(await readDuur(toegang, 'begunstiging')),
    dwangsom_bedrag: lod.bedrag === null ? '' : `${euro(lod.bedrag)} per ${lod.per ?? 'keer'}`,
    dwangsom_maximum: lod.maximum === null ? '' : euro(lod.maximum),
    begunstiging_tot: lod.begunstigingTot ?? '',
    zienswijze_voor: lod.zienswijzeUiterlijk ?? '',
    zienswijze: lod.zienswijze ?? 'Wij hebben geen reactie van u gekregen.',
  };
}

/** What ends the offence; who writes the letter can word it to the case. */
function lastVan(soort: string | undefined, wie: string): string {
  return soort === 'absoluut-verzuim'
    ? `U schrijft ${wie} in op een school en zorgt dat ${wie} daar naartoe gaat.`
    : `U zorgt dat ${wie} naar alle lessen gaat.`;
}

/** How long one gets before the money is owed, as the bureau set it (Awb art. 5:32a lid 2). */
const begunstigingVan = (duur: Duur) =>
  duur.aantal === 0 ? 'op de dag van het besluit' : `${duurLabel(duur)} na het besluit`;

const euro = (bedrag: number) => `€ ${formatGetal(bedrag, Number.isInteger(bedrag) ? 0 : 2)}`;
