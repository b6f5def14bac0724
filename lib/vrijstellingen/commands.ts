import { gelukt } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { insertVrijstelling, listVrijstellingen } from '#lib/vrijstellingen/data.ts';
import { decideVastleggen } from '#lib/vrijstellingen/rules.ts';
import { legVrijstellingVastSchema } from '#lib/vrijstellingen/schema.ts';

/** A vrijstelling as a fact: who, on which ground, from when until when. */
export const legVrijstellingVast = command({
  naam: 'vrijstelling vastleggen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: legVrijstellingVastSchema,
  run: async (toegang, { jongereId, ...nieuw }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const besluit = decideVastleggen(nieuw, await listVrijstellingen(toegang, jongereId));
    if (!besluit.ok) return besluit;
    await insertVrijstelling(toegang, jongereId, nieuw);
    return gelukt({ jongereId });
  },
  subject: (out) => [out.jongereId],
});
