import { doelVan, knopen, regelVan, tekstVan, type Bestand, type Knoop } from '#tests/architecture/bron.ts';
import { kamerVan, laagVan } from '#tests/architecture/lagen.ts';

/** Pure files: no package, no clock, no chance, no environment; the same input gives the same output on any day. */
export function onzuiver(bestanden: readonly Bestand[]): string[] {
  return bestanden.filter(isZuiver).flatMap((bestand) => [
    ...bestand.imports
      .filter((item) => doelVan(bestand.pad, item.bron) === undefined && !item.alleenType)
      .map((item) => `${bestand.pad} laadt het pakket ${item.bron}`),
    ...[...knopen(bestand.programma)].flatMap((node) => {
      const reden = waarom(bestand, node);
      return reden === undefined ? [] : [`${regelVan(bestand, node)} ${reden}`];
    }),
  ]);
}

function isZuiver(bestand: Bestand): boolean {
  const laag = laagVan(bestand.pad);
  return kamerVan(bestand.pad) !== undefined && (laag === 'model' || laag === 'regels');
}

const KANS = new Set(['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues', 'globalThis.crypto']);
const KLOK = new Set(['Date.now', 'performance.now', 'Temporal.Now']);

function waarom(bestand: Bestand, node: Knoop): string | undefined {
  if (node.type === 'MemberExpression') {
    const text = tekstVan(bestand, node);
    if (KLOK.has(text)) return `leest de klok (${text})`;
    if (KANS.has(text)) return `gebruikt toeval (${text})`;
    if (text.startsWith('process.')) return `leest de omgeving (${text})`;
  }
  const args = (node.arguments ?? []) as unknown[];
  const callee = node.callee as { name?: string } | undefined;
  if (/^(New|Call)Expression$/.test(node.type) && callee?.name === 'Date' && args.length === 0)
    return 'leest de klok (Date zonder argument)';
  if (node.type === 'CallExpression' && callee?.name === 'fetch') return 'praat met buiten (fetch)';
  return undefined;
}
