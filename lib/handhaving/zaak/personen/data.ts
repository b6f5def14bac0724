import { readLeeftijd } from '#lib/jongeren/leeftijd/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { listOuders } from '#lib/jongeren/gezin/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readJongere } from '../data.ts';
import type { Persoon } from '../model.ts';

const MEERDERJARIG = 18; // Leerplichtwet 1969 art. 1 onder b: then the duties are the young person's own
const EIGEN_PLICHT = 12; // art. 2 lid 3

/** Who can be heard: parents with gezag or care, and the young person from 12; of someone of 18 and over only himself. */
export async function listPersonen(
  toegang: Toegang,
  jongereId: string,
  op: Datum = toegang.vandaag,
): Promise<Persoon[]> {
  const jongere = await readJongere(toegang, jongereId);
  const leeftijd = await readLeeftijd(toegang, jongere.geboortedatum, op);
  const zelf: Persoon = { soort: 'jongere', id: jongereId, naam: formatNaam(jongere.naam) };
  if (leeftijd >= MEERDERJARIG) return [zelf];
  const ouders = (await listOuders(toegang, jongereId, op)).filter((ouder) => ouder.gezag || ouder.verzorgt);
  return [
    ...ouders.map(({ id, naam }): Persoon => ({ soort: 'ouder', id, naam: formatNaam(naam) })),
    ...(leeftijd >= EIGEN_PLICHT ? [zelf] : []),
  ];
}
