import { gelukt } from '#lib/platform/errors.ts';
import { command, query } from '#lib/toegang/front-door.ts';
import { deleteConcept, findConcept, listConcepten, saveConcept } from '#lib/toegang/concepten/data.ts';
import { bewaarConceptSchema, conceptenSchema, conceptSchema } from '#lib/toegang/concepten/schema.ts';

/**
 * Drafts of any form, kept while someone types. Not yet part of a dossier, so no data subject: what is recorded about a
 * young person is recorded when the form itself is sent.
 */
export const bewaarConcept = command({
  naam: 'concept bewaren',
  permission: 'concept.bewaren',
  verwerking: 'leerplicht-toezicht',
  input: bewaarConceptSchema,
  run: async (toegang, { sleutel, waarden }) => {
    await saveConcept(toegang, sleutel, waarden);
    return gelukt({ bewaardOp: toegang.nu });
  },
  subject: 'geen-personen',
});

export const wisConcept = command({
  naam: 'concept weggooien',
  permission: 'concept.bewaren',
  verwerking: 'leerplicht-toezicht',
  input: conceptSchema,
  run: async (toegang, { sleutel }) => {
    await deleteConcept(toegang, sleutel);
    return gelukt(null);
  },
  subject: 'geen-personen',
});

/** For forms of other rooms; a form that reads its own data takes its draft along in that same query. */
export const readConcept = query({
  naam: 'concept terughalen',
  permission: 'concept.bewaren',
  verwerking: 'leerplicht-toezicht',
  input: conceptSchema,
  run: async (toegang, { sleutel }) => gelukt(await findConcept(toegang, sleutel)),
  subject: 'geen-personen',
});

/** The drafts of all forms of one page, asked when the page is there. */
export const readConcepten = query({
  naam: 'concepten terughalen',
  permission: 'concept.bewaren',
  verwerking: 'leerplicht-toezicht',
  input: conceptenSchema,
  run: async (toegang, { sleutels }) => gelukt(await listConcepten(toegang, sleutels)),
  subject: 'geen-personen',
});
