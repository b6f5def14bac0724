import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findDwangsom } from '../dwangsom/data.ts';

/** What a letter says about a last onder dwangsom, by the fields of its templates; registered in lib/cli/samenstelling.ts. */
export async function dwangsomvelden(
  toegang: Toegang,
  id: string,
): Promise<Readonly<Record<string, string>> | null> {
  const lod = await findDwangsom(toegang, id);
  if (!lod) return null;
  return {
    werkproces: lod.werkprocesId,
    overtreding: lod.grond,
    dwangsom_bedrag: lod.bedrag === null ? '' : `${euro(lod.bedrag)} per ${lod.per ?? 'keer'}`,
    dwangsom_maximum: lod.maximum === null ? '' : euro(lod.maximum),
    begunstiging_tot: lod.begunstigingTot ?? '',
    zienswijze_voor: lod.zienswijzeUiterlijk ?? '',
    zienswijze: lod.zienswijze ?? '',
  };
}

const euro = (bedrag: number) => `€ ${formatGetal(bedrag, Number.isInteger(bedrag) ? 0 : 2)}`;
