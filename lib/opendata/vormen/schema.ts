import { z } from 'zod';

/**
 * What programs get, as shapes: every answer is checked with them before it leaves, and the description for programmers
 * (openapi.json) is made from the same.
 */
/** The shapes that have a name in the description. */
export const VORMEN = z.registry<{ id: string }>();

export function vorm<Vorm extends z.ZodType>(id: string, wat: string, schema: Vorm): Vorm {
  const beschreven = schema.describe(wat);
  VORMEN.add(beschreven, { id });
  return beschreven;
}

export const code = (wat: string) =>
  z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe(wat);
export const naam = z.string().min(1);
export const schooljaar = z
  .string()
  .regex(/^\d{4}-\d{4}$/)
  .describe('Schooljaar, van 1 augustus tot en met 31 juli; 2023-2024.');
export const tijdstip = z.iso.datetime().describe('Tijdstip in UTC.');
export const dag = z.iso.date();
export const schakel = vorm('Schakel', 'Een adres in deze API.', z.strictObject({ href: z.url() }));
export const demo = z.boolean().describe('Waar: berekend uit verzonnen dossiers, om Baken te laten zien.');

const paginering = vorm(
  'Paginering',
  'Welk deel van de lijst dit is.',
  z.strictObject({
    pagina: z.int().min(1),
    paginaGrootte: z.int().min(1),
    totaal: z.int().min(0).describe('Aantal over alle bladzijden samen.'),
  }),
);
const bladerschakels = vorm(
  'Bladerschakels',
  'Deze bladzijde en de andere.',
  z.strictObject({
    self: schakel,
    first: schakel,
    prev: schakel.optional(),
    next: schakel.optional(),
    last: schakel,
  }),
);
export const lijst = <Vorm extends z.ZodType>(id: string, wat: string, item: Vorm) =>
  vorm(id, wat, z.strictObject({ items: z.array(item), paginering, _links: bladerschakels }));

export const probleemSchema = vorm(
  'Probleem',
  'Een fout volgens RFC 9457.',
  z.strictObject({
    type: z.string(),
    title: naam,
    status: z.int(),
    detail: naam.describe('Een zin die zegt wat er is.'),
    errors: z
      .array(
        z.strictObject({
          in: z.literal('query'),
          location: z.strictObject({ name: naam }),
          code: naam,
          detail: naam,
        }),
      )
      .optional(),
  }),
);

/** By CSV on the Web; the test reads a file by it. */
export const csvwSchema = vorm(
  'Csvw',
  'Beschrijving van een bestand volgens CSV on the Web.',
  z.looseObject({
    url: naam,
    tableSchema: z.looseObject({
      columns: z.array(z.looseObject({ name: naam, titles: naam, datatype: naam })),
    }),
  }),
);
export const catalogusSchema = vorm(
  'Catalogus',
  'Beschrijving van alle cijfers volgens DCAT-AP-NL 3.0, als JSON-LD.',
  z.looseObject({
    '@context': z.record(z.string(), z.url()),
    '@graph': z.array(z.looseObject({ '@id': z.url(), '@type': z.string() })),
  }),
);

/** Not of what was withdrawn: who has the next edition could try the few numbers he does not know until this fits. */
export const controlegetal = (waarvan: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe(`SHA-256 over ${waarvan}. Van wat is ingetrokken: null.`);
