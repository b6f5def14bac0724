import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { parseSync } from 'oxc-parser';

/** The source tree as the checks see it. A check takes files and gives findings; so a test can hand it a made-up file. */
export type Import = {
  readonly bron: string;
  readonly alleenType: boolean;
  readonly namen: readonly string[];
};
export type Knoop = { readonly type: string; readonly start: number; readonly [key: string]: unknown };
export type Bestand = {
  readonly pad: string; // from the root, with forward slashes
  readonly tekst: string;
  readonly regels: number;
  readonly imports: readonly Import[];
  readonly programma: Knoop;
};

export const ROOT = join(import.meta.dirname, '..', '..');
const SKIP = /^(node_modules|\.git|\.next.*|\.data.*|test-results|playwright-report)$/;

/** Paths of all files of the project, generated and installed ones left out. */
export function paden(folder = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const short = relative(ROOT, path).replaceAll('\\', '/');
    if (SKIP.test(entry.name) || short === 'lib/platform/prisma') return [];
    return entry.isDirectory() ? paden(path) : [short];
  });
}

/** Every TypeScript file of app, components, lib and tests, parsed. */
export function leesBron(): Bestand[] {
  return paden()
    .filter((pad) => /^(app|components|lib|tests)\/.*\.tsx?$/.test(pad))
    .map((pad) => maakBestand(pad, readFileSync(join(ROOT, pad), 'utf8')));
}

export function maakBestand(pad: string, tekst: string): Bestand {
  const { program, module, errors } = parseSync(pad, tekst);
  if (errors.length > 0) throw new Error(`${pad} is niet te lezen: ${errors[0]?.message}`);
  const programma = program as unknown as Knoop;
  const imports = [
    ...module.staticImports.map((item) => ({
      bron: item.moduleRequest.value,
      alleenType: item.entries.length > 0 && item.entries.every((entry) => entry.isType),
      namen: item.entries.map((entry) => entry.localName.value ?? ''),
    })),
    ...module.staticExports.flatMap((item) =>
      item.entries
        .filter((entry) => entry.moduleRequest)
        .map((entry) => ({ bron: entry.moduleRequest?.value ?? '', alleenType: entry.isType, namen: [] })),
    ),
    ...module.dynamicImports.map((item) => ({
      bron: tekst.slice(item.moduleRequest.start + 1, item.moduleRequest.end - 1),
      alleenType: false,
      namen: [],
    })),
  ];
  return {
    pad,
    tekst,
    regels: tekst.split('\n').length - (tekst.endsWith('\n') ? 1 : 0),
    imports,
    programma,
  };
}

/** Where an import of a file of ours points to, from the root; undefined for a package. */
export function doelVan(vanuit: string, bron: string): string | undefined {
  if (bron.startsWith('#')) return bron.slice(1);
  if (bron.startsWith('.')) return posix.normalize(posix.join(posix.dirname(vanuit), bron));
  return undefined;
}

/** Every node of the syntax tree below this one, itself included. */
export function* knopen(node: unknown): Generator<Knoop> {
  if (Array.isArray(node)) {
    for (const item of node) yield* knopen(item);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if (typeof (node as Knoop).type === 'string') yield node as Knoop;
  for (const [key, value] of Object.entries(node)) if (key !== 'parent') yield* knopen(value);
}

/** Line of a node, for a finding one can click on. */
export function regelVan(bestand: Bestand, node: Knoop): string {
  return `${bestand.pad}:${bestand.tekst.slice(0, node.start).split('\n').length}`;
}

/** Text of a node as it stands in the file. */
export function tekstVan(bestand: Bestand, node: Knoop): string {
  return bestand.tekst.slice(node.start, Number(node.end));
}

/** The functions a file exports: name and the node with `params` and `body`. */
export function functiesUit(bestand: Bestand): { naam: string; functie: Knoop }[] {
  const body = bestand.programma.body as readonly Knoop[];
  return body.flatMap((node) => {
    const declaration = node.declaration as Knoop | null | undefined;
    if (!node.type.startsWith('Export') || !declaration) return [];
    if (declaration.type === 'FunctionDeclaration')
      return [{ naam: naamVan(declaration.id), functie: declaration }];
    if (declaration.type !== 'VariableDeclaration') return [];
    return (declaration.declarations as readonly Knoop[])
      .map((item) => ({ naam: naamVan(item.id), functie: item.init as Knoop }))
      .filter((item) => /Function/.test(item.functie?.type ?? ''));
  });
}

function naamVan(id: unknown): string {
  return (id as { name?: string } | null)?.name ?? 'default';
}
