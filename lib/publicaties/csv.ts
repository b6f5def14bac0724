import { stringify } from 'csv-stringify/sync';
import { tabeleenheid } from '#lib/publicaties/labels.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';
import { cellText } from '#lib/publicaties/onthulling/labels.ts';
import { TOTAAL } from '#lib/publicaties/onthulling/model.ts';
import { listOpenbaar, listUitgaven } from '#lib/publicaties/openbaar.ts';

/** The protected cells of a publication, one line each: number where it may be told, otherwise the text that stands for it. */
export function linesOf({
  definitie,
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
      eenheid: tabeleenheid(definitie, tabel.soort),
      gepubliceerd_door: tabel.gepubliceerdDoor ?? '',
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

/** Every school year of one figure under each other, the newest edition of each; for the trend. */
async function alleJaren(bureau: string, indicator: string) {
  const jaren = (await listOpenbaar(bureau)).filter((item) => item.indicator === indicator);
  if (jaren.length === 0) return undefined;
  return { naam: `${bureau}-${indicator}-alle-schooljaren.csv`, tekst: csvText(jaren) };
}

/** The file of these publications, one under the other. */
export function csvText(publicaties: readonly OpenbarePublicatie[]): string {
  return toText(publicaties.flatMap(linesOf));
}

function toText(lines: readonly Record<string, string>[]): string {
  return stringify([...lines], { header: true, delimiter: ';', bom: true, escape_formulas: true });
}

/** What became of a file that was asked for: there, taken back (it may have said too much), or never there. */
type Bestand = { readonly naam: string; readonly tekst: string } | 'ingetrokken' | undefined;

/** The file of one published edition, or of all school years (`alle`). */
export async function openbareCsv(
  bureau: string,
  indicator: string,
  schooljaar: string,
  uitgave?: number,
): Promise<Bestand> {
  if (schooljaar === 'alle') return alleJaren(bureau, indicator);
  const uitgaven = await listUitgaven(bureau, indicator, schooljaar);
  const found = uitgaven.find((item) =>
    uitgave === undefined ? !item.ingetrokken : item.uitgave === uitgave,
  );
  if (!found) return undefined;
  if (found.ingetrokken) return 'ingetrokken';
  const tekst = csvText([found]);
  return { naam: `${bureau}-${indicator}-${schooljaar}-uitgave-${found.uitgave}.csv`, tekst };
}
