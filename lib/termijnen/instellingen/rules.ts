import type { Duur } from '#lib/kalender/termijnen.ts';
import { isTermijncode, TERMIJNEN, type Termijncode } from '#lib/termijnen/catalogus.ts';
import type { Instelling } from '#lib/termijnen/instellingen/model.ts';

/** What the law itself fixes is not for a bureau to change; what is counted back belongs to an event, not to a choice. */
export function isInstelbaar(code: string): code is Termijncode {
  return isTermijncode(code) && TERMIJNEN[code].aard !== 'wet' && !TERMIJNEN[code].terug;
}

export type Eigen = {
  readonly code: string;
  readonly versie: number;
  readonly duur: Duur;
  readonly bron: string;
};

/** The catalogue with what the bureau chose, in the order of the catalogue. */
export function instellingenVan(eigen: readonly Eigen[]): Instelling[] {
  return (Object.keys(TERMIJNEN) as Termijncode[]).map((code) => {
    const soort = TERMIJNEN[code];
    const instelbaar = isInstelbaar(code);
    const keuze = instelbaar ? eigen.find((item) => item.code === code) : undefined;
    return {
      code,
      titel: soort.titel,
      aanleiding: soort.aanleiding,
      aard: soort.aard,
      duur: keuze?.duur ?? soort.duur,
      bron: keuze?.bron ?? soort.bron,
      standaard: soort.duur,
      instelbaar,
      versie: keuze?.versie ?? 0,
    };
  });
}
