import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listGezinsleden, readGezinslid } from '#lib/jongeren/gezin/data.ts';
import { listBroerzussen, listOuderkeuzes, readGezinskop } from '#lib/jongeren/gezin/familie/data.ts';
import type { Gezin } from '#lib/jongeren/gezin/model.ts';
import { gezinslidSchema, gezinSchema, ouderkeuzeSchema } from '#lib/jongeren/gezin/schema.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';

/** The people around a young person, and the brothers and sisters one works with as well. */
export const readGezin = query({
  naam: 'gezin openen',
  permission: 'dossier.lezen',
  verwerking: 'leerplicht-toezicht',
  input: gezinSchema,
  run: async (toegang, { jongereId }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const jongere = await readGezinskop(toegang, jongereId);
    if (!jongere) return nietGevonden('Deze jongere');
    const leden = await listGezinsleden(toegang, jongereId);
    const voorbij = (tot: string | null) => tot !== null && tot < toegang.vandaag;
    const gezin: Gezin = {
      jongere,
      leden: leden.filter((lid) => !voorbij(lid.tot)),
      eerder: leden.filter((lid) => voorbij(lid.tot)),
      broerzussen: await listBroerzussen(toegang, jongereId),
      wijzigen: mag(toegang.actor, 'dossier.wijzigen'),
    };
    return gelukt(gezin);
  },
  subject: (out, { jongereId }) => [jongereId, ...out.broerzussen.map((ander) => ander.id)],
});

/** For the page on which someone is added: who may be chosen instead of being typed. */
export const readOuderkeuzes = query({
  naam: 'bekende ouders zoeken',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: ouderkeuzeSchema,
  run: async (toegang, { jongereId, zoek }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const jongere = await readGezinskop(toegang, jongereId);
    if (!jongere) return nietGevonden('Deze jongere');
    return gelukt({ jongere, zoek, keuzes: await listOuderkeuzes(toegang, jongereId, zoek) });
  },
  subject: (_, { jongereId }) => [jongereId],
});

/** For the form in which one of them is changed. */
export const readOuder = query({
  naam: 'ouder openen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: gezinslidSchema,
  run: async (toegang, { jongereId, ouderschapId }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const jongere = await readGezinskop(toegang, jongereId);
    const lid = await readGezinslid(toegang, jongereId, ouderschapId);
    if (!jongere || !lid) return nietGevonden('Deze ouder');
    return gelukt({ jongere, lid, vandaag: toegang.vandaag });
  },
  subject: (_, { jongereId }) => [jongereId],
});
