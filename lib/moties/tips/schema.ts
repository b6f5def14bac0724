import { z } from 'zod';
import { TIPSTATUSSEN, type Koppeling } from '#lib/moties/model.ts';
import { bedragOfLeeg, motieId, tekst, tekstOfLeeg, webadres } from '#lib/moties/schema.ts';
import { rijversie } from '#lib/platform/schema.ts';

export const tipId = z.uuid({ error: 'Deze tip is niet gevonden.' });
const tip = {
  groep: tekst(120, 'Vul in bij welke groep de tip hoort.'),
  tekst: tekst(1000, 'Vul de tip in.'),
};

/** One link a line: the address, and behind it how it is called. */
const koppelingen = z
  .string()
  .max(5000, 'Gebruik hooguit 5000 tekens.')
  .transform((invoer, context): Koppeling[] =>
    invoer.split('\n').flatMap((regel) => {
      const [adres = '', ...titel] = regel.trim().split(/\s+/);
      if (adres === '') return [];
      if (webadres.safeParse(adres).success) return [{ adres, titel: titel.join(' ') || adres }];
      context.addIssue({
        code: 'custom',
        message: `"${adres}" is geen adres. Begin een regel met https:// en schrijf daarachter hoe de pagina heet.`,
      });
      return [];
    }),
  );

export const nieuweTipSchema = z.object({ motieId, ...tip });
export const wijzigTipSchema = z.object({
  id: tipId,
  versie: rijversie,
  ...tip,
  status: z.enum(TIPSTATUSSEN, { error: 'Kies wat er met de tip is gedaan.' }),
  argument: tekstOfLeeg(2000),
  kostenBedrag: bedragOfLeeg,
  kostenToelichting: tekstOfLeeg(400),
  resultaat: tekstOfLeeg(2000),
  koppelingen: z.preprocess((waarde) => waarde ?? '', koppelingen),
});
export const tipSchema = z.object({ id: tipId });
