import type { Toegang } from '#lib/toegang/model.ts';
import { listHaltVan } from '../halt/data.ts';
import { listPvVan } from '../processen-verbaal/data.ts';
import { readWerk } from '../zaak/data.ts';
import type { Zaak } from '../zaak/model.ts';
import type { Samenloop } from './model.ts';

/** Everything against this young person in the compartment, whosever file it is in; only state and day are looked at. */
export async function readSamenloop(
  toegang: Toegang,
  zaak: Pick<Zaak, 'id' | 'jongereId' | 'werkprocesId'>,
): Promise<Samenloop> {
  const werk = await readWerk(toegang, zaak.werkprocesId);
  const pv = await listPvVan(toegang, zaak.jongereId);
  const halt = await listHaltVan(toegang, zaak.jongereId);
  return {
    absoluut: werk?.soort === 'absoluut-verzuim',
    pv: pv.map(({ staat, ingezondenOp, inhoud, zaakId }) => ({
      staat,
      ingezonden: ingezondenOp !== null,
      pleegdatum: inhoud.pleegdatum,
      dezeZaak: zaakId === zaak.id,
    })),
    halt: halt.map(({ staat, inhoud, zaakId }) => ({
      staat,
      geenLuxe: inhoud.toets !== null && !inhoud.toets.luxe,
      pleegdatum: inhoud.pleegdatum,
      dezeZaak: zaakId === zaak.id,
    })),
  };
}
