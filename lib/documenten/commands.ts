import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { deleteConcept } from '#lib/toegang/concepten/data.ts';
import {
  claimVolgnummer,
  findDocument,
  findZelfde,
  insertDocument,
  insertVersie,
  isOnderwerpVanAnder,
  saveIntrekking,
} from '#lib/documenten/data.ts';
import { documentConceptsleutel, type Documentsoort, type NieuwDocument } from '#lib/documenten/model.ts';
import { aanVeld, decideToevoegen } from '#lib/documenten/rules.ts';
import {
  documentSchema,
  intrekkenSchema,
  nieuweVersieSchema,
  terugzettenSchema,
} from '#lib/documenten/schema.ts';
import { deleteVastgehouden } from '#lib/documenten/vasthouden/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const GEWIJZIGD = weiger(
  'gewijzigd-door-ander',
  'Een collega heeft dit stuk intussen gewijzigd of ingetrokken. Ververs de pagina en probeer het opnieuw.',
);

export const voegDocumentToe = command({
  naam: 'document toevoegen',
  permission: 'document.toevoegen',
  verwerking: 'leerplicht-toezicht',
  input: documentSchema,
  run: async (toegang, { bestand, alleenConclusie, ...nieuw }) => {
    const toegelaten = await checkKijkrecht(toegang, nieuw.jongereId);
    if (!toegelaten.ok) return toegelaten;
    const besluit = decideToevoegen({ ...nieuw, alleenConclusie }, toegang.vandaag);
    if (!besluit.ok) return besluit;
    if (nieuw.onderwerp && (await isOnderwerpVanAnder(toegang, nieuw.onderwerp, nieuw.jongereId)))
      return nietGevonden('Waar dit stuk bij hoort,');
    const zelfde = await findZelfde(toegang, nieuw.jongereId, bestand.som);
    if (zelfde) return aanVeld('staat-er-al', `Dit bestand staat al in het dossier, als “${zelfde}”.`);
    const documentId = await insertDocument(toegang, nieuw);
    const versieId = await insertVersie(toegang, documentId, 1, bestand);
    await noteerToegevoegd(toegang, documentId, nieuw, 1);
    await wisConcept(toegang, documentConceptsleutel(nieuw.jongereId));
    return gelukt({ documentId, versieId, jongereId: nieuw.jongereId, scan: bestand.scan });
  },
  subject: (out) => [out.jongereId],
});

/** A newer version of the same document; the older ones stay readable. */
export const voegVersieToe = command({
  naam: 'nieuwe versie van document toevoegen',
  permission: 'document.toevoegen',
  verwerking: 'leerplicht-toezicht',
  input: nieuweVersieSchema,
  run: async (toegang, { documentId, jongereId, versie, bestand, alleenConclusie }) => {
    const document = await vanJongere(toegang, documentId, jongereId);
    if (!document.ok) return document;
    const { soort } = document.waarde;
    const besluit = decideToevoegen({ soort, datum: toegang.vandaag, alleenConclusie }, toegang.vandaag);
    if (!besluit.ok) return besluit;
    const volgnummer = await claimVolgnummer(toegang, documentId, versie);
    if (!volgnummer) return GEWIJZIGD;
    const versieId = await insertVersie(toegang, documentId, volgnummer, bestand);
    await noteerToegevoegd(toegang, documentId, { soort, jongereId }, volgnummer);
    await wisConcept(toegang, documentConceptsleutel(jongereId, documentId));
    return gelukt({ documentId, versieId, jongereId, scan: bestand.scan });
  },
  subject: (out) => [out.jongereId],
});

/** Says that a document does not belong here, and why. It stays, so that it can be seen what was there. */
export const trekDocumentIn = command({
  naam: 'document intrekken',
  permission: 'document.intrekken',
  verwerking: 'leerplicht-toezicht',
  input: intrekkenSchema,
  run: async (toegang, { documentId, versie, reden }) => {
    const document = await vanJongere(toegang, documentId);
    if (!document.ok) return document;
    if (!(await saveIntrekking(toegang, documentId, versie, reden))) return GEWIJZIGD;
    toegang.merkAan({ soort: 'document', id: documentId, reden });
    await lapseFacts(toegang, documentId, ['DocumentToegevoegd']);
    return gelukt(document.waarde);
  },
  subject: (out) => [out.jongereId],
});

export const zetDocumentTerug = command({
  naam: 'intrekken van document ongedaan maken',
  permission: 'document.intrekken',
  verwerking: 'leerplicht-toezicht',
  input: terugzettenSchema,
  run: async (toegang, { documentId, versie }) => {
    const document = await vanJongere(toegang, documentId);
    if (!document.ok) return document;
    if (!(await saveIntrekking(toegang, documentId, versie, null))) return GEWIJZIGD;
    await noteerToegevoegd(toegang, documentId, document.waarde, 1);
    return gelukt(document.waarde);
  },
  subject: (out) => [out.jongereId],
});

async function vanJongere(
  toegang: Toegang,
  documentId: string,
  jongereId?: string,
): Promise<Uitkomst<{ jongereId: string; soort: Documentsoort }>> {
  const document = await findDocument(toegang, documentId);
  if (!document || (jongereId !== undefined && document.jongereId !== jongereId))
    return nietGevonden('Dit stuk');
  const toegelaten = await checkKijkrecht(toegang, document.jongereId);
  return toegelaten.ok ? gelukt(document) : toegelaten;
}

async function noteerToegevoegd(
  toegang: Toegang,
  documentId: string,
  { jongereId, soort }: Pick<NieuwDocument, 'jongereId' | 'soort'>,
  volgnummer: number,
): Promise<void> {
  toegang.merkAan({ soort: 'document', id: documentId });
  await recordFacts(toegang, [
    {
      soort: 'DocumentToegevoegd',
      onderwerpSoort: 'document',
      onderwerpId: documentId,
      jongereId,
      datum: toegang.vandaag,
      gegevens: { documentsoort: soort, volgnummer },
    },
  ]);
}

/** What was typed and the file that was kept with it: both stand in the dossier now. */
async function wisConcept(toegang: Toegang, sleutel: string): Promise<void> {
  await deleteConcept(toegang, sleutel);
  await deleteVastgehouden(toegang, sleutel);
}
