import { zoektokens } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Aangeleverd } from '#lib/meldingen/koppelen/model.ts';

export type Bekend = {
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly gemeenteCode: string | null;
  readonly postcode: string | null;
  readonly zelfdeNummer: boolean | null; // null: one of the two has none
};

type Vergelijking = readonly [wat: string, gelijk: boolean | null];

/** Which facts of the melding agree with this person; what is unknown on either side says nothing. */
export function compareKandidaat(
  aangeleverd: Aangeleverd,
  bekend: Bekend,
): { gelijk: string[]; anders: string[] } {
  const { naam } = bekend;
  const facts: readonly Vergelijking[] = [
    ['nummer', bekend.zelfdeNummer],
    ['achternaam', sameWords(aangeleverd.geslachtsnaam, naam.geslachtsnaam)],
    ['voornaam', sharesWord(aangeleverd.voornamen, `${naam.voornamen} ${naam.roepnaam ?? ''}`)],
    ['geboortedatum', sameOrNull(aangeleverd.geboortedatum, bekend.geboortedatum)],
    ['postcode', sameOrNull(aangeleverd.postcode?.replaceAll(' ', ''), bekend.postcode?.replaceAll(' ', ''))],
    ['gemeente', sameOrNull(aangeleverd.gemeente, bekend.gemeenteCode)],
  ];
  return {
    gelijk: facts.filter(([, gelijk]) => gelijk === true).map(([wat]) => wat),
    anders: facts.filter(([, gelijk]) => gelijk === false).map(([wat]) => wat),
  };
}

function sameOrNull(a: string | null | undefined, b: string | null | undefined): boolean | null {
  return a && b ? a === b : null;
}

function sameWords(a: string, b: string): boolean | null {
  const [left, right] = [zoektokens(a), zoektokens(b)];
  return left.length && right.length ? left.join(' ') === right.join(' ') : null;
}

function sharesWord(a: string, b: string): boolean | null {
  const [left, right] = [zoektokens(a), new Set(zoektokens(b))];
  return left.length && right.size ? left.some((word) => right.has(word)) : null;
}
