import { CsvError, parse } from 'csv-parse/sync';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { NieuwLandelijk } from './model.ts';
import { foutenZin, puntVan, type Regelfout } from './rules.ts';
import { landelijkSchemaVan } from './schema.ts';

/** The heading that a file has; the order does not matter. */
export const KOLOMMEN_CSV = ['indicator', 'schooljaar', 'omschrijving', 'waarde', 'eenheid', 'bron'] as const;

type Regel = { readonly record: readonly string[]; readonly info: { readonly lines: number } };
type Inhoud = { readonly namen: readonly string[]; readonly regels: readonly Regel[] };

/** All rows of a file, or which of them are wrong and why: then nothing is taken over, so that one puts it right and tries again. */
export function readLandelijkCsv(csv: string): Uitkomst<readonly NieuwLandelijk[]> {
  const inhoud = readRegels(csv);
  if (!inhoud.ok) return inhoud;
  const { namen, regels } = inhoud.waarde;
  const gezien = new Map<string, number>();
  const fouten: Regelfout[] = [];
  const goed: NieuwLandelijk[] = [];
  const waardeplek = namen.indexOf('waarde');
  const schema = landelijkSchemaVan(puntVan(regels.map(({ record }) => record[waardeplek] ?? '')));
  for (const { record, info } of regels) {
    const over = record.slice(namen.length).filter((cel) => cel !== '');
    if (over.length > 0) {
      fouten.push({ regel: info.lines, kolom: 'kolommen', zin: overZin(record, namen) });
      continue;
    }
    const gelezen = schema.safeParse(Object.fromEntries(namen.map((naam, plek) => [naam, record[plek]])));
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

function overZin(record: readonly string[], namen: readonly string[]): string {
  return `Hier staan ${record.length} kolommen, in de kop ${namen.length}. Zet een tekst met een scheidingsteken erin tussen aanhalingstekens.`;
}

/** What is wrong with the heading: a column that is not there, is not known or stands there twice would be read as something else, or not at all. */
function kopFout(namen: readonly string[]): string | null {
  const mist = KOLOMMEN_CSV.filter((naam) => !namen.includes(naam));
  if (mist.length > 0) return `ontbreekt: ${mist.join(', ')}`;
  const dubbel = namen.filter((naam, plek) => namen.indexOf(naam) < plek);
  if (dubbel.length > 0) return `staat meer dan één keer: ${dubbel.join(', ')}`;
  const vreemd = namen.filter((naam) => !KOLOMMEN_CSV.some((kolom) => kolom === naam));
  return vreemd.length > 0 ? `staat een kolom die hier niet hoort: ${vreemd.join(', ')}` : null;
}

function readRegels(csv: string): Uitkomst<Inhoud> {
  const [kop = ''] = csv.split('\n', 1);
  const scheiding = kop.includes(';') ? ';' : kop.includes('\t') ? '\t' : ',';
  const namen = kop
    .replace('\uFEFF', '')
    .split(scheiding)
    .map((naam) => naam.replaceAll('"', '').trim().toLowerCase());
  while (namen.at(-1) === '') namen.pop(); // a spreadsheet leaves separators behind after the last column
  const fout = kopFout(namen);
  if (fout !== null)
    return wrong('kop-klopt-niet', `In de eerste regel ${fout}. De kop is ${KOLOMMEN_CSV.join(scheiding)}.`);
  try {
    const regels = parse(csv, {
      ...{ delimiter: scheiding, bom: true, info: true, trim: true, skip_empty_lines: true },
      ...{ from_line: 2, relax_column_count: true },
    }) as unknown as readonly Regel[];
    return gelukt({ namen, regels });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return wrong('geen-csv', 'Dit is niet als CSV te lezen. Klopt het aantal aanhalingstekens?');
  }
}

function wrong(code: string, zin: string) {
  return weiger(code, 'De landelijke cijfers zijn niet overgenomen.', { velden: { csv: zin } });
}
