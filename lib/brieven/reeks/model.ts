import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Onderwerp } from '#lib/brieven/model.ts';
import type { Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';

/** One letter with one template for many young persons. `titel`: what it is for, as the list of results says it. */
export type Reeksopdracht = {
  readonly sjabloon: Sjablooncode;
  readonly titel: string;
  readonly regels: readonly Reeksregel[];
};

/** `velden`: what the source of the onderwerp does not know, by the names of the catalogue. */
export type Reeksregel = {
  readonly jongereId: string;
  readonly onderwerp?: Onderwerp | undefined;
  readonly velden?: Readonly<Record<string, string>> | undefined;
};

/** What became of it for one person. */
export type Reeksuitslag = {
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly status: 'wacht' | 'gemaakt' | 'overgeslagen';
  readonly reden: string | null;
  readonly briefId: string | null;
  readonly brief: 'concept' | 'maken' | 'klaar' | 'mislukt' | 'ingetrokken' | null;
};

export type Reeks = {
  readonly id: string;
  readonly sjabloon: Sjablooncode;
  readonly titel: string;
  readonly door: string | null;
  readonly gemaaktOp: Date;
};
