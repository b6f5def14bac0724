import { z } from 'zod';
import { parseDatum, type Datum } from '#lib/kalender/model.ts';
import { weekdag } from '#lib/kalender/rules.ts';
import { meldingId } from '#lib/meldingen/schema.ts';
import type { Verzuimweek } from '#lib/meldingen/zestien/model.ts';
import { VRIJ_ONDER_ZES } from '#lib/meldingen/zestien/rules.ts';
import { versie } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
const VELD = /^uren-(\d{4}-\d{2}-\d{2})$/;

/** One field per week, `uren-<its Monday>`; an empty one means no hours that week. */
export const verzuimwekenSchema = z
  .looseObject({
    id: meldingId,
    versie,
    vrijeUren: z.preprocess(
      leeg,
      z.coerce
        .number({ error: 'Kies vijf of tien uur.' })
        .int()
        .min(0)
        .max(VRIJ_ONDER_ZES.hoogstens, 'Hooguit tien uur per week.')
        .nullable(),
    ),
  })
  .transform(({ id, versie: gezien, vrijeUren, ...rest }, context) => {
    const weken: Verzuimweek[] = [];
    for (const [naam, waarde] of Object.entries(rest)) {
      const week = mondayOf(naam);
      const tekst = typeof waarde === 'string' ? waarde.trim().replace(',', '.') : '';
      if (!week || tekst === '') continue;
      const uren = Math.round(Number(tekst) * 100) / 100; // as it is kept
      if (!Number.isFinite(uren) || uren < 0 || uren > 60)
        context.addIssue({
          code: 'custom',
          path: [naam],
          message: 'Vul een aantal uren in van 0 tot 60, zoals 4 of 2,5.',
        });
      else if (uren > 0) weken.push({ week, uren });
    }
    return { id, versie: gezien, vrijeUren, weken };
  });

function mondayOf(naam: string): Datum | null {
  const dag = parseDatum(VELD.exec(naam)?.[1] ?? '');
  return dag && weekdag(dag) === 1 ? dag : null;
}
