import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { inzagegrens } from '#lib/jongeren/dossier/policy.ts';
import { inzageSchema } from '#lib/jongeren/dossier/schema.ts';
import { listInzage } from '#lib/jongeren/inzage/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';

const PER_PAGINA = 50;

/** Who looked in this dossier and why. The privacy officer needs no reason for it: it shows no content. */
export const readInzage = query({
  naam: 'bekijken wie in het dossier keek',
  permission: 'logboek.dossier',
  verwerking: 'beheer-en-beveiliging',
  input: inzageSchema,
  run: async (toegang, { jongereId, ouder }) => {
    if (!mag(toegang.actor, 'logboek.zien')) {
      const toegelaten = await checkKijkrecht(toegang, jongereId);
      if (!toegelaten.ok) return toegelaten;
    }
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const verborgen = inzagegrens((permissie) => mag(toegang.actor, permissie));
    const rows = await listInzage(toegang, jongereId, ouder, PER_PAGINA + 1, verborgen);
    const regels = rows.slice(0, PER_PAGINA);
    return gelukt({
      naam: persoon.naam,
      regels,
      beperkt: verborgen.length > 0,
      ouder: rows.length > PER_PAGINA ? (regels.at(-1)?.id ?? null) : null,
    });
  },
  subject: (_, { jongereId }) => [jongereId],
});
