import { listTermijnenVan } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const VRAAG =
  'Is de student bij u ingeschreven, voor welke opleiding en sinds wanneer? Volgt de student de lessen en de praktijk? Welke begeleiding is er, en wat is uw plan?';

/**
 * What a letter may say from a running term of its subject (T06: the leerplicht begins; T13: a mbo or vavo answers); registered in
 * lib/cli/samenstelling.ts. Null when no such term runs.
 */
export async function termijnvelden(
  toegang: Toegang,
  onderwerpId: string,
): Promise<Readonly<Record<string, string>> | null> {
  const lopend = (await listTermijnenVan(toegang, onderwerpId)).filter(({ status }) => status === 'loopt');
  const begin = lopend.find(({ code }) => code === 'T06');
  const vraag = lopend.find(({ code }) => code === 'T13');
  const jongere = (begin ?? vraag)?.jongereId;
  if (!jongere) return null;
  return {
    jongere,
    ...(begin && { leerplicht_vanaf: begin.startOp, kennisgeving_voor: begin.uiterlijk ?? '' }),
    ...(vraag && { gevraagd: VRAAG, antwoord_voor: vraag.uiterlijk ?? '' }),
  };
}
