import type { Datum } from '#lib/kalender/model.ts';
import type { Meldingcategorie } from '#lib/logboek/feitsoorten.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Termijnregel } from '#lib/termijnen/lijst/model.ts';

/** Whose work: one's own, or for those who divide and support it, that of the whole bureau. */
export type Bereik = 'ik' | 'team';

/** A line of work: who, what, why now. */
export type Werkregel = {
  readonly werkprocesId: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly geheimhouding: boolean;
  readonly soort: string;
  readonly gemeente: string | null;
  readonly school: string | null;
  readonly eigenaarId: string | null;
  readonly eigenaar: string | null;
  readonly volgendeActie: string | null;
  readonly volgendeDatum: Datum | null;
  readonly laatsteContact: Datum | null;
  readonly gestartOp: Datum;
  /** The day the last letter to the family left, when nobody was reached since. */
  readonly briefOp: Datum | null;
};

/** Kinds of absence as DUO names them. */
export type DuoCode = 'V1' | 'V2' | 'V3' | 'V4' | 'RMC' | 'L' | 'LRV' | 'O';

export type Meldingregel = {
  readonly meldingId: string;
  readonly jongereId: string | null;
  /** null: still to be linked to a person. */
  readonly naam: Jongerenaam | null;
  readonly school: string | null;
  readonly categorie: Meldingcategorie;
  readonly duoSoort: DuoCode | null;
  readonly prioriteit: 1 | 2 | 3;
  readonly ontvangenOp: Datum;
  readonly reactieUiterlijk: Datum | null;
  readonly eigen: boolean;
};

export type Thuiszitregel = {
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly sinds: Datum;
  readonly soort: 'AV' | 'LRV';
  readonly laatsteContact: Datum | null;
  readonly werkprocesId: string | null;
};

/** An appointment of today, or one of the last week of which nobody said how it went. */
export type Afspraakregel = {
  readonly afspraakId: string;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly vorm: string;
  readonly met: readonly string[];
  readonly datum: Datum;
  readonly tijd: string;
  readonly duur: number;
  readonly plaats: string;
};

/** An appointment to come of which an invitation did not arrive, or perhaps did not: somebody does not know that it is there. */
export type Onbezorgd = Pick<
  Afspraakregel,
  'afspraakId' | 'jongereId' | 'naam' | 'vorm' | 'datum' | 'tijd'
> & {
  readonly zeker: boolean;
};

/** A spreekuur at a school, of today or of the last week without anybody saying that it was held. */
export type Spreekuurdag = {
  readonly spreekuurId: string;
  readonly school: string;
  readonly datum: Datum;
  readonly begin: string;
  readonly einde: string;
  readonly plaats: string;
  readonly leerlingen: number;
};

export const BRIEFVRAGEN = ['mislukt', 'af-te-drukken', 'concept'] as const;

/** A letter in my work that does not go by itself: it came back, waits for print, or was never finished. */
export type Briefregel = {
  readonly briefId: string;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly sjabloon: string;
  readonly vraag: (typeof BRIEFVRAGEN)[number];
  /** The day it was made. */
  readonly op: Datum;
};

/** The first rows of a part of Vandaag, and whether there are more. */
export type Deel<Rij> = { readonly rijen: readonly Rij[]; readonly meer: boolean };

export type Vandaag = {
  readonly vandaag: Datum;
  readonly bereik: Bereik;
  readonly afspraken: Deel<Afspraakregel>;
  readonly spreekuren: Deel<Spreekuurdag>;
  readonly onbezorgd: Deel<Onbezorgd>;
  readonly aanDeBeurt: Deel<Werkregel>;
  readonly komend: Deel<Werkregel>;
  readonly termijnen: Deel<Termijnregel>;
  readonly brieven: Deel<Briefregel>;
  readonly meldingen: Deel<Meldingregel>;
  readonly nieuw: Deel<Werkregel>;
  readonly thuiszitters: Deel<Thuiszitregel>;
  readonly mag: VandaagRechten;
};

export type VandaagRechten = {
  readonly contact: boolean;
  /** Working on the plan of a young person. */
  readonly plan: boolean;
  readonly behandelen: boolean;
  readonly koppelen: boolean;
  readonly termijn: boolean;
};
