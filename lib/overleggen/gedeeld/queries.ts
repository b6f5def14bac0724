import { readPersoon } from '#lib/jongeren/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { readNamen } from '#lib/overleggen/data.ts';
import { readGedeeld } from '#lib/overleggen/delen/data.ts';
import { keuzesVoor } from '#lib/overleggen/delen/rules.ts';
import { listGasten } from '#lib/overleggen/gasten/data.ts';
import { listMomenten } from '#lib/overleggen/gedeeld/data.ts';
import type { Gedeeldpagina } from '#lib/overleggen/gedeeld/model.ts';
import { gedeeldSchema } from '#lib/overleggen/gedeeld/schema.ts';
import { listPuntenVan } from '#lib/overleggen/punten/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';

/** Who told whom what about this young person, when and on which basis, and who looked. */
export const readGedeeldOverzicht = query({
  naam: 'bekijken wat is gedeeld',
  permission: 'overleg.lezen',
  verwerking: 'overleg-partners',
  input: gedeeldSchema,
  subject: (_: Gedeeldpagina, { jongereId }) => [jongereId],
  run: async (toegang, { jongereId, toon }): Promise<Uitkomst<Gedeeldpagina>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const momenten = await listMomenten(toegang, jongereId);
    const gasten = await listGasten(
      toegang,
      momenten.map(({ id }) => id),
    );
    const inhoud =
      toon && momenten.some(({ id }) => id === toon) ? await readGedeeld(toegang, toon) : undefined;
    const delen = keuzesVoor(mag(toegang.actor, 'traject.lezen'));
    return gelukt({
      naam: formatNaam(persoon.naam),
      punten: await listPuntenVan(toegang, jongereId),
      namen: await readNamen(toegang),
      vandaag: toegang.vandaag,
      mag: { agenderen: mag(toegang.actor, 'agenda.beheren') },
      momenten: momenten.map((moment) => ({
        ...moment,
        gasten: gasten.filter(({ delingId }) => delingId === moment.id),
      })),
      getoond:
        toon && inhoud
          ? {
              id: toon,
              inhoud: { ...inhoud, delen: inhoud.delen.filter(({ deel }) => delen.includes(deel)) },
            }
          : null,
    });
  },
});
