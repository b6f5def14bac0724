import { BRIEF_BIJ_TERMIJN } from '#lib/brieven/sjablonen/bij-termijnen.ts';
import type { Termijnregel } from '#lib/termijnen/lijst/model.ts';

type Bij = Pick<Termijnregel, 'code' | 'onderwerpSoort' | 'onderwerpId' | 'werkprocesId' | 'jongereId'>;

/** Where one writes the letter that this term asks for, filled in with what it is about; null when it asks for none. */
export function briefAdres({
  code,
  onderwerpSoort,
  onderwerpId,
  werkprocesId,
  jongereId,
}: Bij): string | null {
  if (!jongereId || !Object.hasOwn(BRIEF_BIJ_TERMIJN, code)) return null;
  const sjabloon = BRIEF_BIJ_TERMIJN[code as keyof typeof BRIEF_BIJ_TERMIJN];
  const id = onderwerpSoort === 'vrijstelling' ? (werkprocesId ?? onderwerpId) : onderwerpId;
  return `/jongeren/${jongereId}/brieven/nieuw?sjabloon=${sjabloon}&onderwerp=${onderwerpSoort}:${id}`;
}
