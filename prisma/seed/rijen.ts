import { generatedFile } from '#lib/uitwisseling/bronbestand.ts';
import type { Bronbestand } from '#lib/uitwisseling/model.ts';

export type Rij = Readonly<Record<string, string | number | null | undefined>>;

/** Rows of a region per file of the migratieformaat, and one delivery of DUO; made in memory, never stored as files. */
export type Verzameling = {
  readonly add: (bestand: string, rij: Rij) => void;
  readonly rijen: (bestand: string) => readonly Rij[];
  /** What was written earlier turned out otherwise: an enrolment that ends. */
  readonly change: (rij: Rij, velden: Rij) => void;
  readonly bestanden: () => Bronbestand[];
};

export function verzameling(): Verzameling {
  const per = new Map<string, Rij[]>();
  return {
    add: (bestand, rij) => {
      const lijst = per.get(bestand);
      if (lijst) lijst.push(rij);
      else per.set(bestand, [rij]);
    },
    rijen: (bestand) => per.get(bestand) ?? [],
    change: (rij, velden) => void Object.assign(rij, velden),
    bestanden: () => [...per].map(([naam, rijen]) => generatedFile(`${naam}.csv`, () => lines(rijen))),
  };
}

/** Every column that any row has; a row without it leaves the cell empty. */
function* lines(rijen: readonly Rij[]): Generator<string> {
  const kolommen = [...new Set(rijen.flatMap((rij) => Object.keys(rij)))];
  yield `${kolommen.join(';')}\n`;
  for (const rij of rijen) yield `${kolommen.map((kolom) => cell(rij[kolom])).join(';')}\n`;
}

function cell(waarde: Rij[string]): string {
  const tekst = String(waarde ?? '');
  return /[;"\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
}
