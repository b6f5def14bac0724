import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { findIndicator } from '../catalogus.ts';
import { ONDERWERPEN } from '../onderwerpen.ts';
import { BREUKSOORTEN } from './model.ts';

const tekst = (hoogstens: number, leeg: string) =>
  z.string({ error: leeg }).trim().min(1, leeg).max(hoogstens, `Schrijf hoogstens ${hoogstens} tekens.`);

function bestaat(keuze: string): boolean {
  const onderwerp = /^onderwerp:(.+)$/.exec(keuze)?.[1];
  return keuze === 'alle' || (onderwerp ? onderwerp in ONDERWERPEN : findIndicator(keuze) !== undefined);
}

export const zetTrendbreukSchema = z.object({
  vanaf: datumVeld('de eerste dag'),
  soort: z.enum(BREUKSOORTEN, { error: 'Kies wat er veranderde.' }),
  zin: tekst(500, 'Schrijf in één zin wat er veranderde.'),
  bron: tekst(300, 'Schrijf waar dit vandaan komt, zoals een wetsartikel of een besluit.'),
  raakt: z
    .string({ error: 'Kies welke cijfers dit raakt.' })
    .refine(bestaat, 'Kies welke cijfers dit raakt.'),
  openbaar: z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean()).default(false),
});
export const trendbreukIdSchema = z.object({
  id: z.uuid({ error: 'Deze trendbreuk is niet gevonden.' }),
});
export const stuurTrendbreukTerugSchema = trendbreukIdSchema.extend({
  reden: tekst(500, 'Schrijf kort wat er anders moet; dat leest wie haar vastlegde.'),
});
export const wijzigTrendbreukSchema = zetTrendbreukSchema.extend(trendbreukIdSchema.shape);
export const geenVraag = z.object({});
