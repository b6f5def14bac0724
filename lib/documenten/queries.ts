import { readEnv } from '#lib/platform/env.ts';
import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { findConcept } from '#lib/toegang/concepten/data.ts';
import { listStukken, readInhoud, readNaam, readVersie } from '#lib/documenten/data.ts';
import { documentConceptsleutel, type Bewijsstukken, type Documentenpagina } from '#lib/documenten/model.ts';
import { magOpenen } from '#lib/documenten/policy.ts';
import { decideOpenen } from '#lib/documenten/rules.ts';
import { bewijsstukkenSchema, documentenSchema, openSchema } from '#lib/documenten/schema.ts';
import { findVastgehouden } from '#lib/documenten/vasthouden/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** What is on file about a young person, without opening anything. */
export const readDocumenten = query({
  naam: 'documenten bekijken',
  permission: 'document.zien',
  verwerking: 'leerplicht-toezicht',
  input: documentenSchema,
  run: async (toegang, { jongereId, onderwerp, documentId }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const naam = await readNaam(toegang, jongereId);
    if (!naam) return nietGevonden('Deze jongere');
    const sleutel = documentConceptsleutel(jongereId, documentId);
    const pagina: Documentenpagina = {
      jongereId,
      naam,
      onderwerp,
      stukken: metRecht(toegang, await listStukken(toegang, { jongereId })),
      concept: await findConcept(toegang, sleutel),
      vastgehouden: await findVastgehouden(toegang, sleutel),
      vandaag: toegang.vandaag,
      maxMb: readEnv().BAKEN_DOCUMENT_MB,
      mag: {
        toevoegen: mag(toegang.actor, 'document.toevoegen'),
        intrekken: mag(toegang.actor, 'document.intrekken'),
      },
    };
    return gelukt(pagina);
  },
  subject: (_, { jongereId }) => [jongereId],
});

/** The evidence of one instrument, for its own page (components/documenten/bewijsstukken.tsx). */
export const readBewijsstukken = query({
  naam: 'bewijsstukken bekijken',
  permission: 'document.zien',
  verwerking: 'leerplicht-toezicht',
  input: bewijsstukkenSchema,
  run: async (toegang, { jongereId, onderwerp }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const alle = metRecht(toegang, await listStukken(toegang, { jongereId }));
    const stukken = alle.filter((stuk) => stuk.onderwerp?.id === onderwerp.id);
    const los = alle.filter((stuk) => stuk.onderwerp === null);
    const magToevoegen = mag(toegang.actor, 'document.toevoegen');
    const bewijs: Bewijsstukken = { jongereId, onderwerp, stukken, los, magToevoegen };
    return gelukt(bewijs);
  },
  subject: (_, { jongereId }) => [jongereId],
});

/** Hands out one version. The log says which, and of whom. */
export const openDocument = query({
  naam: 'document openen',
  permission: 'document.openen',
  verwerking: 'leerplicht-toezicht',
  input: openSchema,
  run: async (toegang, { jongereId, versieId }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const versie = await readVersie(toegang, versieId);
    if (versie?.jongereId !== jongereId) return nietGevonden('Dit stuk');
    toegang.merkAan({ soort: 'document', id: versie.documentId });
    if (!magOpenen(versie.soort, (permissie) => mag(toegang.actor, permissie)))
      return weiger('geen-recht', 'Dit soort stukken opent alleen wie de zaak behandelt.');
    const besluit = decideOpenen(versie.scan);
    if (!besluit.ok) return besluit;
    return gelukt({
      naam: versie.bestandsnaam,
      type: versie.type,
      inhoud: await readInhoud(toegang, versieId, versie.delen),
    });
  },
  subject: (_, { jongereId }) => [jongereId],
});

function metRecht(toegang: Toegang, stukken: Awaited<ReturnType<typeof listStukken>>) {
  return stukken.map((stuk) => ({
    ...stuk,
    magOpenen: magOpenen(stuk.soort, (permissie) => mag(toegang.actor, permissie)),
  }));
}
