import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Maatregel } from '#lib/vsv-trajecten/maatregelen/model.ts';

type Weigering = Extract<Uitkomst<never>, { ok: false }>;
const fout = (code: string, veld: string, zin: string) => weiger(code, zin, { velden: { [veld]: zin } });

/** First and last begin of the interventions that a measure pays for. */
export type Gebruik = { readonly eerste: Datum; readonly laatste: Datum };

/** A period that is not turned round and keeps what was already paid from it; a name that no other open measure has. */
export function refuseMaatregel(
  velden: Pick<Maatregel, 'naam' | 'van' | 'tot'>,
  andere: readonly string[],
  gebruik: Gebruik | null,
): Weigering | undefined {
  const { naam, van, tot } = velden;
  if (andere.some((ander) => ander.toLowerCase() === naam.toLowerCase()))
    return fout('dubbel', 'naam', 'Er is al een open maatregel met deze naam.');
  if (tot !== null && tot < van)
    return fout('einde-voor-begin', 'tot', `Het einde ligt voor het begin op ${formatDatum(van)}.`);
  if (gebruik && gebruik.eerste < van)
    return fout(
      'in-gebruik',
      'van',
      `Er begon al iets uit deze maatregel op ${formatDatum(gebruik.eerste)}.`,
    );
  if (gebruik && tot !== null && gebruik.laatste > tot)
    return fout(
      'in-gebruik',
      'tot',
      `Er begon nog iets uit deze maatregel op ${formatDatum(gebruik.laatste)}.`,
    );
  return undefined;
}

/** Budget per young person who began. Null: the budget is not known, or nobody began; neither is zero. */
export function kostenPerDeelnemer(budget: number | null, deelnemers: number): number | null {
  return budget === null || deelnemers === 0 ? null : Math.round(budget / deelnemers);
}
