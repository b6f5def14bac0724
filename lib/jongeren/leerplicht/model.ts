import type { Datum, Periode, Schooljaar, SchrikkelConventie } from '#lib/kalender/model.ts';
import type { Duur } from '#lib/kalender/termijnen.ts';
import type { Bron, RegelCode } from './regels.ts';

/**
 * Practice says "5a, 5b, 5c" for art. 5 onder a, b and c; the law's own art. 5a is trekkend bestaan.
 * Hence the hyphens and the capital letters.
 */
export type Vrijstellingsgrond = '5-A' | '5-B' | '5-C' | '5A-TREKKEND' | '15';
export type Vervangingsgrond = '3a' | '3b';
export type Grond = Vrijstellingsgrond | Vervangingsgrond;

export type Vrijstellingsperiode = Periode & { readonly grond: Grond };

/** Where the jongere is ingezetene with an address in the BRP. */
export type Woonperiode = Periode & { readonly plaats: Woonplaats };
export type Woonplaats =
  { readonly soort: 'GEMEENTE'; readonly gemeentecode: string } | { readonly soort: 'BUITENLAND' };

/** Why the kwalificatieplicht does not apply (Leerplichtwet 1969, art. 4a lid 2). */
export type KpUitzonderingSoort = 'PRO_DIPLOMA' | 'PRO_VERKLARING' | 'VSO_ARBEID' | 'VSO_DAGBESTEDING';
export type KpUitzondering = { readonly soort: KpUitzonderingSoort; readonly van: Datum };

/**
 * Full school years as an officer established them; seldom known, and without it the leerplicht ends by age alone.
 * Counted up to the end of a school year, not extrapolated: eleven years now do not make twelve next summer.
 */
export type VastgesteldeSchooljaren = {
  readonly basisschool: number;
  /** A basisschool finished in fewer than eight years counts as eight (art. 3 lid 2). */
  readonly basisschoolDoorlopen: boolean;
  readonly daarna: number;
  readonly totEnMet: Schooljaar;
};

/** What must be known of a jongere to say under which duty they fall. What is absent did not happen. */
export type LeerplichtFeiten = {
  readonly geboortedatum: Datum;
  readonly overledenOp?: Datum | null;
  /** Absent or empty: nothing is known against living in the Netherlands. Otherwise a gap means no address here. */
  readonly woonperiodes?: readonly Woonperiode[];
  readonly vrijstellingen?: readonly Vrijstellingsperiode[];
  readonly startkwalificatieOp?: Datum | null;
  readonly kpUitzondering?: KpUitzondering | null;
  /** The last day of the school year in which the twelfth full one was completed (art. 3 lid 1 onder a); absent: not known. */
  readonly schooljarenEinde?: Datum | null | undefined;
  /** The first day with lessons on or after the first of the month after the fifth birthday, if the calendar is known. */
  readonly eersteSchooldag?: Datum | null;
  readonly schrikkelConventie?: SchrikkelConventie | null | undefined;
};

/** In the order in which they are tried; the first that fits is the answer. */
export const STATUSSEN = [
  'OVERLEDEN',
  'NIET_INGEZETENE',
  'NOG_NIET_LEERPLICHTIG',
  'VRIJGESTELD',
  'VERVANGENDE_LEERPLICHT',
  'LEERPLICHTIG',
  'KWALIFICATIEPLICHTIG',
  'KP_UITGEZONDERD',
  'STARTKWALIFICATIE',
  'DOORSTROOMPUNT_LEEFTIJD',
  'BUITEN_DOELGROEP',
] as const;

export type StatusSoort = (typeof STATUSSEN)[number];

/** Only an exemption has a ground, only the exception of art. 4a lid 2 has its kind. */
export type Statuskern =
  | { readonly soort: 'VRIJGESTELD'; readonly grond: Vrijstellingsgrond }
  | { readonly soort: 'VERVANGENDE_LEERPLICHT'; readonly grond: Vervangingsgrond }
  | { readonly soort: 'KP_UITGEZONDERD'; readonly uitzondering: KpUitzonderingSoort }
  | {
      readonly soort: Exclude<StatusSoort, 'VRIJGESTELD' | 'VERVANGENDE_LEERPLICHT' | 'KP_UITGEZONDERD'>;
    };

/** Which rule, in which version, gave an answer. */
export type Regelverwijzing = { readonly code: RegelCode; readonly geldigVan: Datum; readonly bron: Bron };

export type JuridischeStatus = Statuskern & {
  readonly peildatum: Datum;
  readonly regel: Regelverwijzing;
  /** One plain Dutch sentence with the dates of this jongere. */
  readonly uitleg: string;
};

/** Whether the jongere goes to school on the peildatum; only who is enrolled can be absent. */
export type Onderwijssituatie =
  | { readonly ingeschreven: false }
  | {
      readonly ingeschreven: true;
      /** First day of the unbroken absence without a valid reason. */
      readonly zonderOnderwijsSinds: Datum | null;
      /** A shorter period that the bevoegd gezag of the school has set. */
      readonly kortereTermijn?: Duur | null;
    };

export type GrondDoelgroep = 'NIET_INGESCHREVEN' | 'VERZUIM';
export type RedenBuiten =
  | 'OVERLEDEN'
  | 'NIET_INGEZETENE'
  | 'NOG_NIET_LEERPLICHTIG'
  | 'LEERPLICHTIG'
  | 'KWALIFICATIEPLICHTIG'
  | 'STARTKWALIFICATIE'
  | 'TE_OUD'
  | 'VOLGT_ONDERWIJS';
export type UitkomstDoelgroep = GrondDoelgroep | RedenBuiten;

export type Doelgroep = { readonly peildatum: Datum; readonly regel: Regelverwijzing } & (
  | { readonly inDoelgroep: true; readonly grond: GrondDoelgroep }
  | { readonly inDoelgroep: false; readonly reden: RedenBuiten }
);
