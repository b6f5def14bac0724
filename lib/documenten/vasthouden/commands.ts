import { gelukt } from '#lib/platform/errors.ts';
import { documentConceptsleutel } from '#lib/documenten/model.ts';
import { laatLosSchema, vasthoudenSchema } from '#lib/documenten/schema.ts';
import {
  deleteVastgehouden,
  findVastgehouden,
  readVastgehoudenInhoud,
  saveVastgehouden,
} from '#lib/documenten/vasthouden/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { command, query } from '#lib/toegang/front-door.ts';

/** Keeps the file of a form in which something else was wrong: a browser cannot put it back in the field itself. */
export const houdBestandVast = command({
  naam: 'bestand van een formulier vasthouden',
  permission: 'document.toevoegen',
  verwerking: 'leerplicht-toezicht',
  input: vasthoudenSchema,
  run: async (toegang, { jongereId, documentId, bestand }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const { naam } = bestand;
    await saveVastgehouden(toegang, documentConceptsleutel(jongereId, documentId), {
      naam,
      inhoud: bestand.lees(),
    });
    return gelukt(null);
  },
  subject: (_, { jongereId }) => [jongereId],
});

export const laatBestandLos = command({
  naam: 'vastgehouden bestand weggooien',
  permission: 'document.toevoegen',
  verwerking: 'leerplicht-toezicht',
  input: laatLosSchema,
  run: async (toegang, { jongereId, documentId }) => {
    await deleteVastgehouden(toegang, documentConceptsleutel(jongereId, documentId));
    return gelukt(null);
  },
  subject: 'geen-personen',
});

/** What was kept, with its bytes, for the next time that the form is sent; null when nothing was, or a day has passed. */
export const readVastgehouden = query({
  naam: 'vastgehouden bestand lezen',
  permission: 'document.toevoegen',
  verwerking: 'leerplicht-toezicht',
  input: laatLosSchema,
  run: async (toegang, { jongereId, documentId }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const sleutel = documentConceptsleutel(jongereId, documentId);
    const gevonden = await findVastgehouden(toegang, sleutel);
    if (!gevonden) return gelukt(null);
    return gelukt({
      naam: gevonden.naam,
      inhoud: await readVastgehoudenInhoud(toegang, sleutel, gevonden.delen),
    });
  },
  subject: (_, { jongereId }) => [jongereId],
});
