import { z } from 'zod';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { CATEGORIEEN, MELDERS } from '#lib/meldingen/model.ts';
import { optioneleTekst } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);

const invoer = z.object({
  jongereId: z.uuid({ error: 'Kies eerst om welke jongere het gaat.' }),
  schoolId: z.preprocess(leeg, z.uuid({ error: 'Kies een school uit de lijst.' }).nullable()),
  categorie: z.enum(CATEGORIEEN, { error: 'Kies een categorie.' }),
  ontvangenOp: datumVeld('de dag van ontvangst'),
  begindatum: datumVeld('de eerste dag van het verzuim'),
  einddatum: datumOfLeeg('de laatste dag van het verzuim'),
  verzuimuren: z.preprocess(
    (waarde) => (typeof waarde === 'string' ? leeg(waarde.trim().replace(',', '.')) : leeg(waarde)),
    z.coerce
      .number({ error: 'Vul het aantal uren als getal in.' })
      .min(0, 'Het aantal uren is niet negatief.')
      .max(2000, 'Dit zijn te veel uren.')
      .nullable(),
  ),
  reden: optioneleTekst(200, 'De reden'),
  actieSchool: optioneleTekst(1000, 'Wat de school deed'),
  actieGewenst: optioneleTekst(200, 'De gewenste actie'),
  contactNaam: optioneleTekst(120, 'De naam'),
  contactTelefoon: optioneleTekst(30, 'Het telefoonnummer'),
  contactEmail: z.preprocess(leeg, z.email('Dit is geen volledig e-mailadres.').max(100).nullable()),
  melder: z.enum(MELDERS, { error: 'Kies wie meldt.' }).default('school'),
});

/** A worry without absence has no first day: it then counts from the day on which it was heard. */
export const nieuweMeldingSchema = z.preprocess((rij) => {
  const vorm = rij as Readonly<Record<string, unknown>> | null;
  return vorm?.categorie === 'preventief' && leeg(vorm.begindatum) === null
    ? { ...vorm, begindatum: vorm.ontvangenOp }
    : rij;
}, invoer);
export type NieuweMelding = z.output<typeof nieuweMeldingSchema>;

export const voorbereidSchema = z.object({ jongereId: z.uuid({ error: 'Deze jongere is niet gevonden.' }) });
