import { CsvError, parse } from 'csv-parse/sync';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { NieuwLandelijk } from './model.ts';
import { foutenZin, puntVan, type Regelfout } from './rules.ts';
import { landelijkSchemaVan } from './schema.ts';

/** The heading that a file has; the order does not matter. */
export const KOLOMMEN_CSV = ['indicator', 'schooljaar', 'omschrijving', 'waarde', 'eenheid', 'bron'] as const;

type Regel = { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } };

/** All rows of a file, or which of them are wrong and why: then nothing is taken over, so that one puts it right and tries again. */
export function readLandelijkCsv(csv: string): Uitkomst<readonly NieuwLandelijk[]> {
  const regels = readRegels(csv);
  if (!regels.ok) return regels;
  const gezien = new Map<string, number>();
  const fouten: Regelfout[] = [];
  const goed: NieuwLandelijk[] = [];
  const schema = landelijkSchemaVan(puntVan(regels.waarde.map(({ record }) => record.waarde ?? '')));
  for (const { record, info } of regels.waarde) {
    const gelezen = schema.safeParse(record);
    if (!gelezen.success) {
      const [fout] = gelezen.error.issues;
      fouten.push({ regel: info.lines, kolom: String(fout?.path[0] ?? ''), zin: fout?.message ?? '' });
      continue;
    }
    const { indicator, schooljaar, omschrijving } = gelezen.data;
    const sleutel = JSON.stringify([indicator, schooljaar, omschrijving]);
    const eerder = gezien.get(sleutel);
    if (eerder !== undefined)
      fouten.push({ regel: info.lines, kolom: 'omschrijving', zin: `Staat ook op regel ${eerder}.` });
    gezien.set(sleutel, info.lines);
    goed.push(gelezen.data);
  }
  if (fouten.length > 0) return wrong('regels-kloppen-niet', `Er is niets overgenomen. ${foutenZin(fouten)}`);
  return goed.length > 0 ? gelukt(goed) : wrong('leeg', 'Onder de kop staan geen regels.');
}

function readRegels(csv: string): Uitkomst<readonly Regel[]> {
  const [kop = ''] = csv.split('\n', 1);
  const scheiding = kop.includes(';') ? ';' : kop.includes('\t') ? '\t' : ',';
  const namen = kop
    .replace('\uFEFF', '')
    .split(scheiding)
    .map((naam) => naam.replaceAll('"', '').trim().toLowerCase());
  const mist = KOLOMMEN_CSV.filter((naam) => !namen.includes(naam));
  if (mist.length > 0)
    return wrong(
      'kop-klopt-niet',
      `In de eerste regel ontbreekt: ${mist.join(', ')}. De kop is ${KOLOMMEN_CSV.join(scheiding)}.`,
    );
  const dubbel = KOLOMMEN_CSV.filter((naam) => namen.indexOf(naam) !== namen.lastIndexOf(naam));
  if (dubbel.length > 0)
    return wrong('kop-klopt-niet', `In de eerste regel staat meer dan één keer: ${dubbel.join(', ')}.`);
  try {
    return gelukt(
      parse(csv, {
        ...{ delimiter: scheiding, bom: true, info: true, trim: true, skip_empty_lines: true },
        ...{ columns: namen, from_line: 2, relax_column_count: true },
      }) as unknown as readonly Regel[],
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return wrong('geen-csv', 'Dit is niet als CSV te lezen. Klopt het aantal aanhalingstekens?');
  }
}

function wrong(code: string, zin: string) {
  return weiger(code, 'De landelijke cijfers zijn niet overgenomen.', { velden: { csv: zin } });
}
