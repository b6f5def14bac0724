import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { readText, type Codering } from '#lib/uitwisseling/lezen/codering.ts';
import type { Bronbestand } from '#lib/uitwisseling/model.ts';

/** One row as it stands in the file; `regel` is the line a text editor shows. */
export type RuweRij = { readonly regel: number; readonly velden: readonly string[] };

/** The file itself cannot be read on: nothing of it is kept. */
export class BestandsFout extends Error {
  readonly code: string;
  constructor(code: string, zin: string) {
    super(zin);
    this.code = code;
  }
}

const MAX_RIJ = 64 * 1024;

type CsvRij = { record: string[]; info: { lines: number } };

/** Reads a CSV file (semicolon, quotes as in RFC 4180) row by row; the heading is the first row that comes out. */
export async function* readRows(
  bron: Bronbestand,
  codering: Codering,
  report: (bytes: number) => void,
): AsyncGenerator<RuweRij> {
  const parser = parse({
    delimiter: ';',
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_RIJ,
  });
  const text = Readable.from(readText(bron, codering, report), { objectMode: true });
  text.on('error', (error) => parser.destroy(error)); // pipe does not hand errors on
  text.pipe(parser);
  let lastLine = 0;
  try {
    for await (const row of parser as AsyncIterable<CsvRij>) {
      yield { regel: lastLine + 1, velden: row.record };
      lastLine = row.info.lines;
    }
  } catch (error) {
    throw readable(error, bron.naam, lastLine);
  } finally {
    text.destroy();
  }
}

function readable(error: unknown, naam: string, regel: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return new BestandsFout(
      'afgebroken',
      `Het bestand ${naam} is niet compleet: na regel ${regel} wordt een aanhalingsteken niet gesloten. Er is niets ingelezen.`,
    );
  return new BestandsFout(
    'onleesbaar',
    `Het bestand ${naam} is vanaf regel ${regel + 1} niet als CSV te lezen. Er is niets ingelezen.`,
  );
}
