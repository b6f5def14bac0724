import type { Dimensiewaarde } from '#lib/indicatoren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { Standkop, Werkfunctie } from './model.ts';

/** Nothing was ever recorded before; a slip in the year is told, not counted. */
const VROEGSTE = '2000-08-01';

type Gevraagd = {
  readonly gemeente?: string | undefined;
  readonly functie?: Werkfunctie | undefined;
  readonly dag: { readonly getypt: string | undefined; readonly dag: Datum | null };
};

/** What is shown: the day that was asked, or today when that day has not been; a gemeente that is not of this bureau is none. */
export function kopVan(
  { gemeente, functie, dag: { getypt, dag } }: Gevraagd,
  gemeenten: readonly Dimensiewaarde[],
  vandaag: Datum,
): Standkop {
  const kan = dag !== null && dag <= vandaag && dag >= VROEGSTE;
  const keuze = {
    gemeente: gemeenten.some(({ code }) => code === gemeente) ? (gemeente ?? null) : null,
    functie: functie ?? null,
    dag: kan ? dag : vandaag,
  };
  const schooljaar = schooljaarVan(keuze.dag);
  return { keuze, vandaag, schooljaar, gemeenten, dagGeweigerd: getypt !== undefined && !kan };
}
