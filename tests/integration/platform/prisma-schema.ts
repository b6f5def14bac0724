import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `prisma/schema/*.prisma` says about the database, in the words of PostgreSQL, one line per fact. */
const MAP = join(import.meta.dirname, '..', '..', '..', 'prisma', 'schema');

const TYPES: Readonly<Record<string, string>> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Boolean: 'boolean',
  Json: 'jsonb',
  Bytes: 'bytea',
  Decimal: 'numeric',
  Float: 'double precision',
  DateTime: 'timestamp without time zone',
};
const NATIVE: Readonly<Record<string, string>> = {
  Uuid: 'uuid',
  SmallInt: 'smallint',
  Date: 'date',
  'Timestamptz(6)': 'timestamp with time zone',
};

type Veld = { naam: string; kolom: string; type: string; lijst: boolean; mag: boolean; attributen: string };
type Model = { naam: string; tabel: string; velden: Veld[]; blok: string[] };

function readModels(): Model[] {
  const text = readdirSync(MAP)
    .map((file) => readFileSync(join(MAP, file), 'utf8'))
    .join('\n');
  return [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, naam = '', body = '']) => {
    const lines = body
      .split('\n')
      .map((line) => line.replace(/\s*\/\/.*$/, '').trim())
      .filter(Boolean);
    const blok = lines.filter((line) => line.startsWith('@@'));
    const tabel = /@@map\("(\w+)"\)/.exec(blok.join('\n'))?.[1] ?? naam;
    return { naam, tabel, velden: lines.filter((line) => !line.startsWith('@@')).map(readField), blok };
  });
}

function readField(line: string): Veld {
  const [, naam = '', type = '', tail = '', attributen = ''] =
    /^(\w+)\s+(Unsupported\("[^"]+"\)|\w+)(\[\]|\?)?\s*(.*)$/.exec(line) ?? [];
  const kolom = /(?<!@)@map\("(\w+)"\)/.exec(attributen)?.[1] ?? naam;
  return { naam, kolom, type, lijst: tail === '[]', mag: tail === '?', attributen };
}

function sqlType(veld: Veld): string | undefined {
  const unsupported = /^Unsupported\("(.+)"\)$/.exec(veld.type)?.[1];
  const native = /@db\.(\w+(?:\([\d, ]+\))?)/.exec(veld.attributen)?.[1];
  const decimal = /^Decimal\((\d+),\s*(\d+)\)$/.exec(native ?? '');
  const base = decimal
    ? `numeric(${decimal[1]},${decimal[2]})`
    : (unsupported ?? (native ? NATIVE[native] : TYPES[veld.type]));
  return base && (veld.lijst ? `${base}[]` : base);
}

/** Columns, keys, uniques and references as sorted lines, comparable with those of the catalogue. */
export function linesOfSchema(): string[] {
  const models = readModels();
  const byName = new Map(models.map((model) => [model.naam, model]));
  return models
    .flatMap((model) =>
      model.velden.flatMap((veld) => linesOfField(model, veld, byName)).concat(linesOfBlock(model)),
    )
    .sort();
}

function linesOfField(model: Model, veld: Veld, byName: Map<string, Model>): string[] {
  const ander = byName.get(veld.type);
  if (ander) return referenceLine(model, veld, ander);
  const type = sqlType(veld);
  if (!type) return [`${model.tabel}.${veld.kolom}: onbekend type ${veld.type} ${veld.attributen}`];
  const lines = [`${model.tabel}.${veld.kolom} ${type}${veld.mag ? '' : ' verplicht'}`];
  if (/@id\b/.test(veld.attributen)) lines.push(`${model.tabel} sleutel (${veld.kolom})`);
  if (/@unique\b/.test(veld.attributen)) lines.push(`${model.tabel} uniek (${veld.kolom})`);
  return lines;
}

function referenceLine(model: Model, veld: Veld, ander: Model): string[] {
  const fields = /fields: \[([^\]]+)\]/.exec(veld.attributen)?.[1];
  const references = /references: \[([^\]]+)\]/.exec(veld.attributen)?.[1];
  if (!fields || !references) return [];
  const onDelete = /onDelete: (\w+)/.exec(veld.attributen)?.[1] ?? 'NoAction';
  return [
    `${model.tabel} (${columns(model, fields)}) verwijst naar ${ander.tabel} (${columns(ander, references)}) ${onDelete}`,
  ];
}

function linesOfBlock(model: Model): string[] {
  return model.blok.flatMap((line) => {
    const [, kind = '', fields = ''] = /^@@(id|unique)\(\[([^\]]+)\]/.exec(line) ?? [];
    const word = { id: 'sleutel', unique: 'uniek' }[kind];
    return word ? [`${model.tabel} ${word} (${columns(model, fields)})`] : [];
  });
}

function columns(model: Model, fields: string): string {
  return fields
    .split(',')
    .map((field) => model.velden.find((veld) => veld.naam === field.trim())?.kolom ?? field.trim())
    .join(', ');
}
