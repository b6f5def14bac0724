import { stringify } from 'csv-stringify/sync';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';
import { cellText } from '#lib/publicaties/onthulling/labels.ts';
import { TOTAAL } from '#lib/publicaties/onthulling/model.ts';
import { listUitgaven } from '#lib/publicaties/openbaar.ts';

/** The protected cells of a publication, one line each: number where it may be told, otherwise the text that stands for it. */
export function linesOf({
  openbaar,
  schooljaar,
  peildatum,
  uitgave,
}: OpenbarePublicatie): Record<string, string>[] {
  return openbaar.vormen.flatMap(({ titel, tabel }) =>
    tabel.cellen.map(({ plaats, cel }) => ({
      tabel: titel,
      schooljaar,
      peildatum,
      uitgave: String(uitgave),
      ...dimensies(
        tabel.dimensies.map(({ naam }) => naam),
        plaats,
        openbaar.woorden,
      ),
      waarde: cel.soort === 'waarde' || cel.soort === 'afgerond' ? String(cel.waarde) : '',
      getoond: cellText(cel, tabel.soort),
    })),
  );
}

function dimensies(
  namen: readonly string[],
  plaats: readonly string[],
  woorden: OpenbarePublicatie['openbaar']['woorden'],
) {
  const pairs = [0, 1, 2].flatMap((index) => {
    const naam = namen[index];
    const waarde = plaats[index];
    const word =
      naam && waarde ? (waarde === TOTAAL ? 'totaal' : (woorden[naam]?.waarden[waarde] ?? waarde)) : '';
    return [
      [`dimensie_${index + 1}`, naam ?? ''],
      [`waarde_${index + 1}`, word],
    ];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** The file of one published edition; undefined when it is not public. */
export async function openbareCsv(bureau: string, indicator: string, schooljaar: string, uitgave?: number) {
  const uitgaven = await listUitgaven(bureau, indicator, schooljaar);
  const found = uitgaven.find((item) =>
    uitgave === undefined ? !item.ingetrokken : item.uitgave === uitgave,
  );
  if (!found) return undefined;
  const tekst = stringify(linesOf(found), { header: true, delimiter: ';', bom: true, escape_formulas: true });
  return { naam: `${bureau}-${indicator}-${schooljaar}-uitgave-${found.uitgave}.csv`, tekst };
}
