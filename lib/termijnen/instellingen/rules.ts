import type { Duur } from '#lib/kalender/termijnen.ts';
import { isTermijncode, TERMIJNEN, type Termijncode } from '#lib/termijnen/catalogus.ts';
import type { Instelling } from '#lib/termijnen/instellingen/model.ts';

/** What the law itself fixes is not for a bureau to change. */
export function isInstelbaar(code: string): code is Termijncode {
  return (
    isTermijncode(code) &&
    TERMIJNEN[code].aard !== 'wet' &&
    TERMIJNEN[code].werking !== 'later' &&
    !ALS[code] &&
    !AFGESPROKEN.includes(code)
  );
}

/** Of these the day is agreed each time; there is no duration to choose. */
const AFGESPROKEN: readonly Termijncode[] = ['H4', 'H5'];

/** A term of a later part does nothing yet; a check in the law is nobody's to change and is read where it is checked. */
function heeftGevolg(code: Termijncode): boolean {
  if (AFGESPROKEN.includes(code)) return false;
  const { werking } = TERMIJNEN[code];
  return werking === 'loopt' || werking === 'nachtelijk' || (werking === 'toets' && isInstelbaar(code));
}

/** Terms behind the wall carry no name (ADR 16); they last as long as the named one that the bureau can choose. */
const ALS: Partial<Record<Termijncode, Termijncode>> = { H1: 'T11', H2: 'T11b' };

/** The term whose duration this one has. */
export function duurVan(code: Termijncode): Termijncode {
  return ALS[code] ?? code;
}

export type Eigen = {
  readonly code: string;
  readonly versie: number;
  readonly duur: Duur;
  readonly bron: string;
};

/** The catalogue with what the bureau chose, in the order of the catalogue. */
export function instellingenVan(eigen: readonly Eigen[]): Instelling[] {
  const getoond = (Object.keys(TERMIJNEN) as Termijncode[]).filter((code) => !ALS[code] && heeftGevolg(code));
  return getoond.map((code) => {
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
