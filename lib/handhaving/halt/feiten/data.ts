import type { Datum } from '#lib/kalender/model.ts';
import { leeftijdOp } from '#lib/kalender/rules.ts';
import { valtOnderKwalificatieplicht, valtOnderLeerplicht } from '#lib/jongeren/leerplicht/rules.ts';
import { readSchrikkel } from '#lib/jongeren/leeftijd/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { isVrijgesteld } from '../../zaak/rules.ts';
import { readJongere } from '../../zaak/data.ts';
import type { Zaak } from '../../zaak/model.ts';
import { hadHalt } from '../data.ts';
import type { Haltfeiten } from '../model.ts';

/** What Baken knows itself about the demands of Halt, on the day of the absence. */
export async function readHaltfeiten(
  toegang: Toegang,
  zaak: Pick<Zaak, 'id' | 'jongereId'>,
  op: Datum,
): Promise<Haltfeiten> {
  const { geboortedatum, startkwalificatieOp, vrijstellingen } = await readJongere(toegang, zaak.jongereId);
  const schrikkelConventie = await readSchrikkel(toegang, geboortedatum);
  const feiten = { geboortedatum, startkwalificatieOp, schrikkelConventie };
  const plicht = valtOnderLeerplicht(feiten, op) || valtOnderKwalificatieplicht(feiten, op);
  return {
    leeftijd: leeftijdOp(geboortedatum, op, schrikkelConventie),
    leerplichtig: plicht && !isVrijgesteld(vrijstellingen, op),
    eerderHalt: await hadHalt(toegang, zaak.jongereId, zaak.id),
  };
}
