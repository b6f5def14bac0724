import type { z } from 'zod';
import type { Datum, Regio } from '#lib/kalender/model.ts';
import type { Duur } from '#lib/kalender/termijnen.ts';
import type { Sql, Verbinding } from '#lib/platform/db.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Kolom } from '#lib/uitwisseling/lezen/kop.ts';
import type { Oordeel, Telling } from '#lib/uitwisseling/model.ts';

/** What goes into a cell of a staging table. */
export type Waarde =
  string | number | boolean | Buffer | Date | readonly (string | number)[] | null | undefined;

/** What a row needs to know to be made ready: the same for every row of a run. */
export type Ontvangst = {
  readonly bureauId: number;
  readonly regio: Regio;
  readonly vandaag: Datum;
  readonly nu: Date;
  /** How long the bureau takes for the first reaction to a school (T03). */
  readonly reactietermijn: Duur;
  /** What the bureau makes of DUO kind "overig"; null: it chose nothing. */
  readonly duoOverig: string | null;
};

/** The running import: one transaction of one bureau. */
export type Motor = Ontvangst & {
  readonly toegang: Toegang;
  readonly sql: Sql;
  readonly verbinding: Verbinding;
  /** Rows at the last look of the planner, per kind of file. */
  readonly geanalyseerd: Map<string, number>;
};

/** A verdict that was reached in the database: about the row on this line. */
export type Bevinding = {
  readonly regel: number;
  readonly kolom?: string | null;
  readonly code: string;
  readonly reden: string;
};

/** Some thousands of rows of one file, standing in the staging table of their kind. */
export type Batch = {
  readonly stage: string;
  readonly aanwezig: ReadonlySet<string>; // columns the file has; an absent column says nothing
  readonly telling: Telling;
  readonly rij: (regel: number) => Record<string, string | null>;
  readonly oordeel: (oordeel: Oordeel['oordeel'], bevindingen: readonly Bevinding[]) => void;
};

export type Gelezen =
  | { readonly ok: true; readonly sleutel: string; readonly waarden: readonly Waarde[] }
  | { readonly ok: false; readonly kolom: string | null; readonly reden: string };

/** One kind of file: its columns, how a row is checked, where it is put down, and what is then done with it. */
export type Bestandsoort = {
  readonly naam: string;
  readonly label: string;
  /** The column with the gemeente that a row is meant for; of a refused row for another bureau nothing is kept. */
  readonly bestemming?: string;
  /** `wpg`: read over the role of the compartment, in a delivery of its own; of a refused row nothing is kept (ADR 16). */
  readonly compartiment?: 'wpg';
  /** About a part of the dossier that administratie, who reads refused rows, may not read: of such a row only line and reason are kept. */
  readonly gesloten?: boolean;
  readonly kolommen: readonly Kolom[];
  readonly stage: readonly (readonly [naam: string, type: string])[];
  readonly reader: (ontvangst: Ontvangst) => (rij: Record<string, string | null>) => Gelezen;
  readonly apply: (motor: Motor, batch: Batch) => Promise<void>;
};

type Definitie<Schema extends z.ZodType> = Omit<Bestandsoort, 'reader' | 'kolommen'> & {
  /** `*` before the name: required. */
  readonly kolommen: Readonly<Record<string, string>>;
  readonly verplicht: readonly string[];
  readonly schema: (vandaag: Datum) => Schema;
  /** What makes a row the same row; twice the same key in one delivery is reported. */
  readonly sleutel: (rij: z.output<Schema>) => string;
  readonly waarden: (rij: z.output<Schema>, ontvangst: Ontvangst) => readonly Waarde[];
};

export function bestandsoort<Schema extends z.ZodType>(definitie: Definitie<Schema>): Bestandsoort {
  const { kolommen, verplicht, schema, sleutel, waarden, ...rest } = definitie;
  return {
    ...rest,
    kolommen: Object.entries(kolommen).map(([naam, uitleg]) => ({
      naam,
      uitleg,
      verplicht: verplicht.includes(naam),
    })),
    reader: (ontvangst) => {
      const made = schema(ontvangst.vandaag);
      return (rij) => {
        const parsed = made.safeParse(rij);
        if (!parsed.success) return refusal(parsed.error);
        return { ok: true, sleutel: sleutel(parsed.data), waarden: waarden(parsed.data, ontvangst) };
      };
    },
  };
}

function refusal(error: z.ZodError): Gelezen {
  const [first, ...more] = error.issues;
  const kolom = first?.path[0] === undefined ? null : String(first.path[0]);
  const andere = more.length === 1 ? '1 andere kolom klopt' : `${more.length} andere kolommen kloppen`;
  const rest = more.length > 0 ? ` (Nog ${andere} niet.)` : '';
  return { ok: false, kolom, reden: `${first?.message ?? 'Deze regel klopt niet.'}${rest}` };
}
