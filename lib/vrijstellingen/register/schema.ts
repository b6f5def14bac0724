import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { VERKLAARDERSOORTEN } from '#lib/vrijstellingen/register/model.ts';
import { optioneleTekst, verplichteTekst } from '#lib/werkprocessen/schema.ts';

export const registersSchema = z.object({ zoek: z.string().trim().max(80).catch('') });
export const verklaarderSchema = z.object({
  naam: verplichteTekst(120, 'Vul de naam in.'),
  soort: z.enum(VERKLAARDERSOORTEN, { error: 'Kies arts, pedagoog of psycholoog.' }),
  organisatie: optioneleTekst(120, 'De organisatie'),
  registratie: optioneleTekst(30, 'Het registratienummer'),
  aangewezenVan: datumVeld('de dag van aanwijzing'),
});
export const eindeVerklaarderSchema = z.object({
  id: z.uuid({ error: 'Deze verklaarder is niet gevonden.' }),
  tot: datumVeld('de laatste dag'),
});
export const buitenlandseSchoolSchema = z
  .object({
    schoolNaam: verplichteTekst(120, 'Vul de naam van de school in.'),
    plaats: verplichteTekst(80, 'Vul de plaats in.'),
    land: z
      .string({ error: 'Kies een land.' })
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{2}$/, { error: 'Kies een land.' })
      .refine((code) => code !== 'NL', 'Een school in Nederland hoort bij Scholen.'),
    email: z.preprocess(
      (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
      z.email({ error: 'Dit is geen e-mailadres.' }).max(100).nullable(),
    ),
  })
  .transform(({ schoolNaam, ...rest }) => ({ naam: schoolNaam, ...rest }));
