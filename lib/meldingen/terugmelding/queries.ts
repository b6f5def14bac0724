import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { listUndelivered } from '#lib/meldingen/terugmelding/data.ts';
import { NIETBEZORGDKOLOMMEN } from '#lib/meldingen/terugmelding/kolommen.ts';
import type { NietBezorgdLijst } from '#lib/meldingen/terugmelding/model.ts';
import { nietBezorgdSchema } from '#lib/meldingen/terugmelding/schema.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const PER_PAGINA = 100;

/** The worklist of feedback that schools have not got yet. */
export const listNietBezorgd = query({
  naam: 'niet bezorgde terugmeldingen bekijken',
  permission: 'terugmelding.zien',
  verwerking: 'leerplicht-toezicht',
  input: nietBezorgdSchema,
  subject: (out: NietBezorgdLijst) => out.regels.flatMap((regel) => regel.jongereId ?? []),
  run: async (toegang, { van, stand, na }) => {
    const gevonden = await listUndelivered(toegang, {
      ...keuzeVan(toegang, { van, stand }),
      ...{ na, aantal: PER_PAGINA + 1 },
    });
    const { rijen: regels, verder } = bladVan(gevonden, PER_PAGINA);
    return gelukt({
      regels,
      verder,
      stand: await readLijststand(toegang, 'niet-bezorgd', NIETBEZORGDKOLOMMEN),
      magOpnieuw: mag(toegang.actor, 'melding.koppelen'),
      ik: toegang.gebruikerId,
    });
  },
});

export const exportNietBezorgd = exportQuery({
  lijst: 'niet-bezorgd',
  zien: 'terugmelding.zien',
  verwerking: 'leerplicht-toezicht',
  filter: nietBezorgdSchema,
  kolommen: NIETBEZORGDKOLOMMEN,
  rijen: (toegang, vraag, hooguit) =>
    listUndelivered(toegang, { ...keuzeVan(toegang, vraag), na: null, aantal: hooguit }),
  jongereVan: (regel) => regel.jongereId,
});

function keuzeVan(
  toegang: Toegang,
  { van, stand }: { van?: 'mij' | undefined; stand?: 'vast' | undefined },
): { van: string | null; vast: boolean } {
  return { van: van === 'mij' ? toegang.gebruikerId : null, vast: stand === 'vast' };
}
