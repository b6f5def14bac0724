import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metadata } from 'next';
import { Begrippenlijst } from '#components/begrippen/begrippenlijst.tsx';
import { leesBegrippen } from '#components/begrippen/model.ts';

export const metadata: Metadata = { title: 'Begrippen' };

export default function BegrippenPagina() {
  const tekst = readFileSync(join(process.cwd(), 'lib', 'begrippen.md'), 'utf8');
  return <Begrippenlijst groepen={leesBegrippen(tekst)} />;
}
