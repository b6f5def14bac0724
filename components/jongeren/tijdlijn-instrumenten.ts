import type { Tijdlijnfeit } from '#lib/jongeren/dossier/model.ts';
import { SOORTREGELS } from '#lib/documenten/soorten.ts';
import { isTermijncode, TERMIJNEN } from '#lib/termijnen/catalogus.ts';

/** Sentences about what the instruments did: besluiten, letters, terms. */
export function instrumentzin(feit: Tijdlijnfeit): string | undefined {
  switch (feit.soort) {
    case 'TermijnVoldaan': {
      const { code, opTijd } = feit.gegevens;
      return `${termijn(code)}: gedaan${opTijd ? '' : ', te laat'}`;
    }
    case 'DocumentToegevoegd': {
      const { documentsoort, volgnummer } = feit.gegevens;
      return `${documentlabel(documentsoort)} ${volgnummer > 1 ? `in dossier, versie ${volgnummer}` : 'in dossier'}`;
    }
    default:
      return undefined;
  }
}

function termijn(code: string): string {
  return isTermijncode(code) ? TERMIJNEN[code].titel : 'Termijn';
}

function documentlabel(soort: string): string {
  return Object.entries(SOORTREGELS).find(([code]) => code === soort)?.[1].label ?? 'Document';
}
