import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { KIJKDEEL_ZIN } from '#lib/jongeren/verslagen/labels.ts';
import { kijkredenSchema } from '#lib/jongeren/schema.ts';
import { checkKijkrecht, existsJongere, insertKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';

/** Kijkrecht met reden: opens one dossier, or a part of it, for one colleague for the rest of the day. */
export const geefKijkreden = command({
  naam: 'reden geven om een dossier te openen',
  permission: 'dossier.kijkrecht',
  verwerking: 'sturing-en-kwaliteit',
  input: kijkredenSchema,
  run: async (toegang, { jongereId, deel, reden }) => {
    toegang.merkAan({ soort: 'jongere', id: jongereId, reden: KIJKDEEL_ZIN[deel] + reden });
    if (!toegang.gebruikerId || !(await existsJongere(toegang, jongereId)))
      return nietGevonden('Deze jongere');
    if (deel !== 'dossier') {
      const toegelaten = await checkKijkrecht(toegang, jongereId);
      if (!toegelaten.ok) return toegelaten;
    }
    await insertKijkrecht(toegang, jongereId, deel, reden);
    return gelukt({ jongereId, deel });
  },
  subject: (out) => [out.jongereId],
});
