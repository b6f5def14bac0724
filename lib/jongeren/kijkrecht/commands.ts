import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { kijkredenSchema } from '#lib/jongeren/schema.ts';
import { existsJongere, insertKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';

/** Kijkrecht met reden: opens one dossier for one colleague for the rest of the day. */
export const geefKijkreden = command({
  naam: 'reden geven om een dossier te openen',
  permission: 'dossier.kijkrecht',
  verwerking: 'sturing-en-kwaliteit',
  input: kijkredenSchema,
  run: async (toegang, { jongereId, reden }) => {
    toegang.merkAan({ soort: 'jongere', id: jongereId, reden });
    if (!toegang.gebruikerId || !(await existsJongere(toegang, jongereId)))
      return nietGevonden('Deze jongere');
    await insertKijkrecht(toegang, jongereId, reden);
    return gelukt({ jongereId });
  },
  subject: (out) => [out.jongereId],
});
