import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { listVrijstellingen, listInschrijvingen, readKop } from '#lib/jongeren/dossier/data.ts';
import { listGemeentekeuzes, listVerantwoordelijken } from '#lib/jongeren/keuzelijsten/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { jongereSchema } from '#lib/jongeren/schema.ts';
import { listScholen } from '#lib/scholen/data.ts';

/** For the form in which a colleague keeps the data of a person. */
export const readPersoonsgegevens = query({
  naam: 'persoonsgegevens openen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: jongereSchema,
  run: async (toegang, { jongereId }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    return gelukt({ persoon, collegas: await listVerantwoordelijken(toegang) });
  },
  subject: (_, { jongereId }) => [jongereId],
});

/** For the page on which enrolment, attendance, a move or a vrijstelling is recorded. */
export const readFeitenpagina = query({
  naam: 'feiten over school en adres openen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: jongereSchema,
  run: async (toegang, { jongereId }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const kop = await readKop(toegang, jongereId);
    if (!kop) return nietGevonden('Deze jongere');
    return gelukt({
      naam: kop.naam,
      vandaag: toegang.vandaag,
      inschrijvingen: await listInschrijvingen(toegang, jongereId),
      vrijstellingen: await listVrijstellingen(toegang, jongereId),
      scholen: await listScholen(toegang),
      gemeenten: await listGemeentekeuzes(toegang),
    });
  },
  subject: (_, { jongereId }) => [jongereId],
});
