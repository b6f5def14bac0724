import { datumVan } from '#lib/kalender/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { parseInvoerdatum } from '#lib/kalender/opmaak.ts';
import { zoektokens } from '#lib/jongeren/naam.ts';
import type { KpUitzondering, KpUitzonderingSoort } from '#lib/jongeren/leerplicht/model.ts';
import type { KpUitzonderingCode, Persoonsgegevens, Zoekvraag } from '#lib/jongeren/model.ts';

/** Eight or nine digits in a row, also with spaces, dots or hyphens between them: a BSN or onderwijsnummer. */
const NUMMER = /(?<!\d)\d(?:[\s.\-‐-―]?\d){7,8}(?!\d)/;
const DATUM =
  /(?<!\d)(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?:[-/.]|\s+)(?:\d{1,2}|[a-z]{3,9})\.?(?:[-/.]|\s+)\d{4})(?!\d)/i;
const JAAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const MEESTE_WOORDEN = 6;

/** Must never stand in an address or a log line. A date looks like eight digits too, and is not a number. */
export function bevatNummer(tekst: string): boolean {
  return NUMMER.test(tekst.replace(DATUM, ' '));
}

/** The number someone typed, perhaps among other words; empty when there is none. */
export function nummerUit(tekst: string): string {
  return NUMMER.exec(tekst.replace(DATUM, ' '))?.[0] ?? '';
}

/** Reads what someone typed: any mix of words of a name and a birth date or birth year. */
export function leesZoekvraag(tekst: string): Zoekvraag {
  if (bevatNummer(tekst)) return { soort: 'nummer' };
  const { rest, geboren } = haalGeboortedag(tekst);
  const woorden = [...zoektokens(rest)].slice(0, MEESTE_WOORDEN);
  if (woorden.length === 0 && geboren === null) return { soort: 'leeg' };
  return { soort: 'naam', woorden, geboren };
}

type MetGeboren = { rest: string; geboren: { van: Datum; tot: Datum } | null };

function haalGeboortedag(tekst: string): MetGeboren {
  const gevonden = DATUM.exec(tekst)?.[0];
  const dag = gevonden ? parseInvoerdatum(voluit(gevonden)) : null;
  if (gevonden && dag) return { rest: tekst.replace(gevonden, ' '), geboren: { van: dag, tot: dag } };
  const jaar = JAAR.exec(tekst)?.[0];
  if (!jaar) return { rest: tekst, geboren: null };
  const [van, tot] = [datumVan(Number(jaar), 1, 1), datumVan(Number(jaar), 12, 31)];
  return { rest: tekst.replace(jaar, ' '), geboren: { van, tot } };
}

/** 2010-3-12 as people type it becomes 2010-03-12; other forms are read as they stand. */
function voluit(tekst: string): string {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tekst);
  return iso ? `${iso[1]}-${iso[2]?.padStart(2, '0')}-${iso[3]?.padStart(2, '0')}` : tekst;
}

const KP_SOORT: Record<KpUitzonderingCode, KpUitzonderingSoort> = {
  'pro-diploma': 'PRO_DIPLOMA',
  'pro-verklaring': 'PRO_VERKLARING',
  'vso-arbeid': 'VSO_ARBEID',
  'vso-dagbesteding': 'VSO_DAGBESTEDING',
};

/** The exception of art. 4a lid 2 as the legal rules read it; without a day it does not count. */
export function kpUitzonderingVan(code: KpUitzonderingCode | null, van: Datum | null): KpUitzondering | null {
  return code && van ? { soort: KP_SOORT[code], van } : null;
}

/** The fields in which two versions of the same person differ: what a conflict shows side by side. */
export type Verschil = {
  readonly veld: keyof Persoonsgegevens;
  readonly mijn: unknown;
  readonly hun: unknown;
};

export function verschillen(
  mijn: Partial<Persoonsgegevens>,
  hun: Persoonsgegevens,
  velden: readonly (keyof Persoonsgegevens)[],
): Verschil[] {
  return velden
    .filter((veld) => veld in mijn && (mijn[veld] ?? null) !== (hun[veld] ?? null))
    .map((veld) => ({ veld, mijn: mijn[veld] ?? null, hun: hun[veld] ?? null }));
}
