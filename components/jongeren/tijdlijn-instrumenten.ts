import type { Tijdlijnfeit } from '#lib/jongeren/dossier/model.ts';
import { isTermijncode, TERMIJNEN } from '#lib/termijnen/catalogus.ts';

/** Sentences about what the instruments did: besluiten, letters, terms. */
export function instrumentzin(feit: Tijdlijnfeit): string | undefined {
  switch (feit.soort) {
    case 'TermijnVoldaan': {
      const { code, opTijd } = feit.gegevens;
      return `${termijn(code)}: gedaan${opTijd ? '' : ', te laat'}`;
    }
    default:
      return undefined;
  }
}

function termijn(code: string): string {
  return isTermijncode(code) ? TERMIJNEN[code].titel : 'Termijn';
}
