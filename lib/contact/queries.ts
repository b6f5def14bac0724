import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { findConcept } from '#lib/toegang/concepten/data.ts';
import { listWerkprocesKeuzes, readAanhef, readContact } from '#lib/contact/data.ts';
import { readGesprek } from '#lib/contact/gesprek/data.ts';
import { contactConceptsleutel } from '#lib/contact/model.ts';
import { decideCorrectie } from '#lib/contact/rules.ts';
import { contactformulierSchema } from '#lib/contact/schema.ts';
import { takenVan } from '#lib/jongeren/verslagen/rules.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';

/** Everything the contact form needs, for a new contact moment or to improve an own one. */
export const readContactformulier = query({
  naam: 'contactformulier openen',
  permission: 'contact.vastleggen',
  verwerking: 'leerplicht-toezicht',
  input: contactformulierSchema,
  run: async (toegang, { jongereId, contactId }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const aanhef = await readAanhef(toegang, jongereId);
    if (!aanhef) return nietGevonden('Deze jongere');
    const contact = contactId ? await readContact(toegang, contactId) : undefined;
    if (contactId && contact?.jongereId !== jongereId) return nietGevonden('Dit contact');
    const eigen = contact ? decideCorrectie(contact, toegang.gebruikerId) : null;
    if (eigen && !eigen.ok) return eigen;
    return gelukt({
      ...aanhef,
      jongereId,
      werkprocessen: await listWerkprocesKeuzes(toegang, jongereId),
      taken: takenVan(toegang.actor),
      vandaag: toegang.vandaag,
      contact: contact ?? null,
      gesprek: contact ? ((await readGesprek(toegang, contact.id)) ?? null) : null,
      concept: await findConcept(toegang, contactConceptsleutel(jongereId, contactId)),
    });
  },
  subject: (_, { jongereId }) => [jongereId],
});
